import type { SentenceBead, WordLink } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import { isContentWord } from '../bilingual/english-words.ts';
import { predicateFrom } from '../bilingual/japanese-predicates.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { type EnglishNegative, englishNegatives } from './english-negatives.ts';
import { GRAMMATICAL_NEGATIVE, NEGATIVE_WORD } from './japanese-negative-words.ts';
import type { NegationFlip } from './negation-flip.ts';

/** Tokens behind a negative in which the word stands that it governs. */
const GOVERNED = 5;
/** Links below this chance do not say which word renders the one that is negated. */
const SURE = 0.3;
/** Characters before a predicate in which a word of failing or lacking bears on it. */
const CLAUSE = 25;

/** Characters behind it: 〜することが不可能だ. */
const BEHIND = 8;

/** The word that is negated stands in the Japanese sentence, which has nothing negative. */
const AFFIRMED = 0.75;
/** Words that may render the negative stand elsewhere in the sentence. */
const AFFIRMED_HERE = 0.62;
/** Other negatives of the sentence are rendered, and fewer than there are. */
const AMONG_OTHERS = 0.55;
/** Nothing negative in the Japanese sentence, and no knowing what renders the word that is negated. */
const UNLINKED = 0.5;
/** Where English leaves out the verb, or nothing is linked, the Japanese says it otherwise more often than not. */
const ELLIPTIC = 0.35;

/** English negatives of which the Japanese sentence, which has nothing negative, says nothing. */
export function findLostNegations(unit: UnitView): readonly NegationFlip[] {
  const negatives = englishNegatives(unit.source).filter(({ kind }) => kind === 'grammatical');
  if (negatives.length === 0 || !isComparable(unit)) return [];
  return unit.links.sentences.flatMap(bead => {
    const own = negatives.filter(({ range }) => bead.source.some(sentence => overlaps(sentence, range)));
    if (own.length === 0 || bead.target.length === 0) return [];
    const rendered = bead.target.reduce(
      (sum, range) => sum + countNegatives(slice(unit.target.text, range)),
      0,
    );
    if (rendered >= own.length) return [];
    return own
      .filter(found => !isIdiom(found, unit.source.tokens))
      .flatMap(negative => flipOf(unit, bead, negative, rendered));
  });
}

const countNegatives = (text: string): number =>
  [...text.matchAll(new RegExp(GRAMMATICAL_NEGATIVE.source, 'gu'))].length;

const IDIOMATIC_BEFORE = /^(?:if|or|whether|why)$/;
const IDIOMATIC_AFTER =
  /^(?:only|just|merely|simply|doubt|matter|less|few|later|soon|long|longer|mention|wonder|one|unlike|surprise|uncommon|even|until|but|other|stranger|so|too|least|necessarily|question|forget|hesitate|help|want|way|shit|sense)$/;

/** Negatives that deny nothing: not only, no doubt, no matter, no fewer than, not to mention, if not, isn't it. */
function isIdiom({ index }: EnglishNegative, tokens: readonly EnglishToken[]): boolean {
  const [next, second] = tokens.slice(index + 1, index + 3);
  if (next === undefined || IDIOMATIC_BEFORE.test(tokens[index - 1]?.lemma ?? '')) return true;
  // No-hitter, and no by itself.
  if (/^[-–—,.!?:;…"”’]/.test(next.text) || /[-–—]$/.test(tokens[index - 1]?.text ?? '')) return true;
  if (isAnswer(index, tokens, next)) return true;
  const isTag = next.pos === 'PRON' && (second === undefined || /^[.?!,]/.test(second.text));
  return (
    isTag ||
    IDIOMATIC_AFTER.test(next.lemma) ||
    (next.lemma === 'be' && second?.lemma === 'long') ||
    (next.lemma === 'to' && second?.lemma === 'mention')
  );
}

/** No at the beginning, with a pronoun or a name behind it: No we are closed. */
function isAnswer(index: number, tokens: readonly EnglishToken[], next: EnglishToken): boolean {
  const opens = index === 0 || /^[.!?"“”]$/.test(tokens[index - 1]!.text);
  return opens && /^no$/i.test(tokens[index]!.text) && next.pos !== 'NOUN' && next.pos !== 'ADJ';
}

function flipOf(
  unit: UnitView,
  bead: SentenceBead,
  negative: EnglishNegative,
  rendered: number,
): readonly NegationFlip[] {
  const { tokens } = unit.source;
  const governed = governedBy(negative, tokens);
  const link = linkOf(unit, bead, governed);
  const sentence =
    bead.target.find(range => link === undefined || overlaps(range, link.target)) ?? bead.target[0]!;
  const target = predicateFor(unit, sentence, link?.target ?? null);
  if (target === null) return [];
  const { text } = unit.target;
  const start = Math.max(sentence.start, (link?.target.start ?? target.start) - CLAUSE);
  const around = text.slice(start, target.end + BEHIND);
  if (NEGATIVE_WORD.test(around) || GRAMMATICAL_NEGATIVE.test(around)) return [];
  const last =
    governed.find(({ range }) => link !== undefined && overlaps(range, link.source)) ??
    tokens[negative.index]!;
  const source = { start: negative.range.start, end: Math.max(negative.range.end, last.range.end) };
  if (!isWhole(negative, tokens)) return [{ target, source, strength: ELLIPTIC }];
  if (link === undefined) return [{ target, source, strength: UNLINKED }];
  if (rendered > 0) return [{ target, source, strength: AMONG_OTHERS }];
  const elsewhere = bead.target.some(range => NEGATIVE_WORD.test(slice(text, range)));
  return [{ target, source, strength: elsewhere ? AFFIRMED_HERE : AFFIRMED }];
}

/** The words that a negative governs, verbs first. */
function governedBy({ index }: EnglishNegative, tokens: readonly EnglishToken[]): readonly EnglishToken[] {
  return tokens
    .slice(index + 1, index + 1 + GOVERNED)
    .filter(
      ({ kind, lemma, stop, pos }) => kind === 'word' && (pos === 'VERB' || (!stop && isContentWord(lemma))),
    )
    .toSorted((a, b) => Number(b.pos === 'VERB') - Number(a.pos === 'VERB'));
}

/** What renders the first of the words that is linked. */
function linkOf(unit: UnitView, bead: SentenceBead, governed: readonly EnglishToken[]): WordLink | undefined {
  const links = unit.links.words.filter(
    ({ score, target }) => score >= SURE && bead.target.some(sentence => overlaps(sentence, target)),
  );
  return governed
    .map(({ range }) => links.find(({ source }) => overlaps(source, range)))
    .find(found => found !== undefined);
}

/** Whether the negative has what it governs beside it: has not won, no comments; but not prices leaves it out. */
function isWhole({ index }: EnglishNegative, tokens: readonly EnglishToken[]): boolean {
  const negative = tokens[index]!;
  if (!/^(?:n['’]t|not)$/.test(negative.text)) return true;
  const before = tokens[index - 1];
  return (
    before?.pos === 'AUX' &&
    tokens.slice(index + 1, index + 4).some(({ pos }) => pos === 'VERB' || pos === 'ADJ')
  );
}

/** The predicate that would be negated: the one that follows what renders the English word, or else the last. */
function predicateFor(unit: UnitView, sentence: TextRange, linked: TextRange | null): TextRange | null {
  const { tokens } = unit.target;
  const found = linked === null ? null : predicateFrom(tokens, linked.start, sentence.end);
  if (found !== null) return found;
  const last = tokens.findLast(
    ({ range, pos }) => range.end <= sentence.end && (pos === '動詞' || pos === '形容詞'),
  );
  if (last === undefined || last.range.start < sentence.start) return null;
  return predicateFrom(tokens, last.range.start, sentence.end);
}
