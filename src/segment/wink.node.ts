import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type Model } from 'wink-nlp';
import { englishSentences } from './english-sentences.ts';
import type { EnglishAnalyzer, EnglishToken, EnglishTokenKind } from './token.ts';

/** wink-nlp takes quadratic time on one unbroken run of characters; no word of a language is as long. */
const LONGEST_WORD = 100;
/** Bounds what is in memory at once; documents are cut at white space. */
const LONGEST_PIECE = 20_000;

const KINDS: Readonly<Record<string, EnglishTokenKind>> = {
  word: 'word',
  hashtag: 'word',
  mention: 'word',
  email: 'word',
  url: 'word',
  alpha: 'word',
  number: 'number',
  ordinal: 'number',
  time: 'number',
  decade: 'number',
  punctuation: 'punctuation',
};
const LITERAL_LEMMA = new Set(['PROPN', 'NUM']);
const SPACES = /\s/g;
const PUNCTUATION = /^\p{P}+$/u;

interface Piece {
  readonly start: number;
  readonly text: string;
  /** Not fit for the tagger: one run of characters without a space. */
  readonly opaque: boolean;
}

interface TaggedPiece {
  readonly tokens: readonly EnglishToken[];
  /** Indices in `tokens` at which a sentence ends. */
  readonly finals: readonly number[];
}

/** `text` as consecutive stretches that the tagger can take. */
function* pieces(text: string): Generator<Piece> {
  let start = 0;
  for (const { 0: run, index } of text.matchAll(/\S+\s*/g)) {
    const opaque = run.trimEnd().length > LONGEST_WORD;
    if (opaque || index + run.length - start > LONGEST_PIECE) {
      if (index > start) yield { start, text: text.slice(start, index), opaque: false };
      start = index;
    }
    if (opaque) {
      yield { start, text: run, opaque };
      start = index + run.length;
    }
  }
  if (start < text.length) yield { start, text: text.slice(start), opaque: false };
}

/** The run as one token a character class: what is left where there are no words to tag. */
function tagOpaque(piece: Piece): TaggedPiece {
  const tokens = [...piece.text.matchAll(/[\p{L}\p{M}\p{N}]+|\p{P}+|[^\s\p{L}\p{M}\p{N}\p{P}]+/gu)].map(
    ({ 0: found, index }): EnglishToken => ({
      range: { start: piece.start + index, end: piece.start + index + found.length },
      text: found,
      lemma: found.toLowerCase(),
      pos: 'X',
      kind: PUNCTUATION.test(found) ? 'punctuation' : 'word',
      stop: false,
    }),
  );
  return { tokens, finals: [] };
}

/**
 * The model without its machines for custom entities, which are not used here. Its own `metaCER` turns them into JSON
 * anew at each load, the last load's JSON included: the string doubles with each analyzer opened in one process,
 * until it is longer than a string can be.
 */
const MODEL: Model = { ...model, metaCER: () => ({ machines: '', transformers: [] }) };

/** Loads wink-nlp with its English model (about 150 ms). */
export function openEnglishAnalyzer(): EnglishAnalyzer {
  const wink = winkNLP(MODEL, ['sbd', 'pos']);
  const { its } = wink;
  // Its published type asks for an argument that the library itself passes.
  const lemma = its.lemma as ItsHelpers['normal'];

  const tag = (piece: Piece): TaggedPiece => {
    // The tagger drops some spaces it does not know; it keeps every plain one.
    const plain = piece.text.replace(SPACES, ' ');
    const document = wink.readDoc(plain);
    const all = document.tokens();
    const lemmas = all.out(lemma);
    const tags = all.out(its.pos);
    const types = all.out(its.type);
    const stops = all.out(its.stopWordFlag);
    const sentenceEnds = new Set(
      document
        .sentences()
        .out(its.span)
        .map(span => span[1]),
    );
    const tokens: EnglishToken[] = [];
    const finals: number[] = [];
    let offset = 0;
    all.out(its.value).forEach((value, index) => {
      const found = plain.indexOf(value, offset);
      if (found >= 0 && value.trim() !== '') {
        offset = found + value.length;
        const text = piece.text.slice(found, offset);
        const pos = tags[index]!;
        tokens.push({
          range: { start: piece.start + found, end: piece.start + offset },
          text,
          lemma: LITERAL_LEMMA.has(pos) ? text.toLowerCase() : lemmas[index]!.toLowerCase(),
          pos,
          kind: KINDS[types[index]!] ?? 'symbol',
          stop: stops[index] === true,
        });
      }
      if (sentenceEnds.has(index) && tokens.length > 0) finals.push(tokens.length - 1);
    });
    return { tokens, finals };
  };

  return {
    analyze(text) {
      const tokens: EnglishToken[] = [];
      const finals = new Set<number>();
      for (const piece of pieces(text)) {
        const tagged = piece.opaque ? tagOpaque(piece) : tag(piece);
        for (const final of tagged.finals) finals.add(tokens.length + final);
        for (const token of tagged.tokens) tokens.push(token);
      }
      return { tokens, sentences: englishSentences(text, tokens, finals) };
    },
  };
}
