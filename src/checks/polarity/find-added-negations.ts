import type { SentenceBead } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, overlapsAny, slice, span } from '../../text/ranges.ts';
import { beadAt, besideBead } from '../bilingual/bead-at.ts';
import { isComparable } from '../bilingual/limits.ts';
import { linkedWords } from '../bilingual/linked-words.ts';
import { linksFrom } from '../bilingual/links.ts';
import type { UnitView } from '../context.ts';
import { type EnglishNegative, englishNegatives } from './english-negatives.ts';
import { type JapaneseNegation, japaneseNegations } from './japanese-negations.ts';
import { GRAMMATICAL_NEGATIVE } from './japanese-negative-words.ts';
import type { NegationFlip } from './negation-flip.ts';

/** Links below this chance do not say which English word is negated. */
const SURE = 0.3;
/** From this chance on a link says what renders a negative. */
const RENDERED = 0.6;
/** Tokens before a word in which a negative governs it, and behind it. */
const BEFORE = 8;
const BEHIND = 3;
/** A word that only borders on the negative has to stand as near as this, in tokens. */
const NEAR = 4;

/** Nothing negative in the English sentence, and the word that is negated in the Japanese one stands there. */
const DENIED_WORD = 0.85;
/** Nothing negative in the English sentence. */
const DENIED_SENTENCE = 0.6;
/** Only words in it that border on the negative, and none of them near. */
const FAR_FROM_WEAK = 0.7;
/** Only such words in it, and no knowing which word is negated. */
const BESIDE_FAINT = 0.5;
/** Its negatives stand elsewhere, and other negatives of the Japanese sentence render them. */
const RENDERED_ELSEWHERE = 0.6;

/** A Japanese negative without an English one. */
export interface AddedNegation extends NegationFlip {
  /** Whether `source` is the word that stands affirmed; else it is the whole sentence. */
  readonly isWord: boolean;
}

/** Negated predicates of the translation whose English counterpart stands affirmed. */
export function findAddedNegations(unit: UnitView): readonly AddedNegation[] {
  if (!isComparable(unit)) return [];
  return japaneseNegations(unit.target).flatMap(negation => {
    const bead = beadAt(unit, negation.range);
    return bead === undefined ? [] : judge(unit, negation, bead);
  });
}

function judge(unit: UnitView, negation: JapaneseNegation, bead: SentenceBead): readonly AddedNegation[] {
  const { tokens } = unit.source;
  const inSource = (range: TextRange): boolean => overlapsAny(bead.source, range);
  const negatives = englishNegatives(unit.source).filter(
    ({ range, lexical }) => inSource(range) && !(lexical && isRenderedOutside(unit, range, negation.range)),
  );
  const words = linkedWords(unit, negation.head, SURE).filter(index => inSource(tokens[index]!.range));
  const others = japaneseNegations(unit.target).filter(
    other => other !== negation && overlapsAny(bead.target, other.range),
  );
  const strength = isLeftBeside(unit, bead) ? 0 : strengthOf(negatives, words, others.length, tokens);
  if (strength === 0) return [];
  const word = words[0];
  const source = word === undefined ? bead.source.reduce(span) : tokens[word]!.range;
  return [{ target: negation.range, source, isWord: word !== undefined, strength }];
}

/** Whether a sentence beside it has a negative that its own translation does not render. */
const isLeftBeside = (unit: UnitView, bead: SentenceBead): boolean =>
  besideBead(unit, bead).some(
    ({ source, target }) =>
      englishNegatives(unit.source).some(
        ({ kind, range }) => kind === 'grammatical' && overlapsAny(source, range),
      ) && !target.some(sentence => GRAMMATICAL_NEGATIVE.test(slice(unit.target.text, sentence))),
  );

/** Whether an English negative is linked to Japanese words outside the negated predicate: 避ける renders avoid. */
function isRenderedOutside(unit: UnitView, source: TextRange, negation: TextRange): boolean {
  const links = linksFrom(unit, source, RENDERED);
  return links.length > 0 && !links.some(({ target }) => overlaps(target, negation));
}

function strengthOf(
  negatives: readonly EnglishNegative[],
  words: readonly number[],
  others: number,
  tokens: readonly EnglishToken[],
): number {
  if (negatives.length === 0) return words.length > 0 ? DENIED_WORD : DENIED_SENTENCE;
  const denying = negatives.filter(({ kind }) => kind === 'grammatical' || kind === 'denying');
  if (words.length === 0) return negatives.every(({ kind }) => kind === 'faint') ? BESIDE_FAINT : 0;
  if (negatives.some(negative => words.some(word => governs(negative, word, tokens)))) return 0;
  if (denying.length === 0) return FAR_FROM_WEAK;
  return denying.length <= others ? RENDERED_ELSEWHERE : 0;
}

function governs({ index, kind }: EnglishNegative, word: number, tokens: readonly EnglishToken[]): boolean {
  const distance = Math.abs(word - index);
  if (kind === 'weak' || kind === 'faint') return distance <= NEAR;
  if (distance > (index < word ? BEFORE : BEHIND)) return false;
  const between = tokens.slice(Math.min(index, word) + 1, Math.max(index, word));
  return !between.some(({ text }) => /^[;:.!?]$/.test(text));
}
