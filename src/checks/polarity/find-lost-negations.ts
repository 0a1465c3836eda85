import type { SentenceBead } from '../../model/links.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, overlapsAny, slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { countNegatives } from './count-negatives.ts';
import { type EnglishNegative, englishNegatives } from './english-negatives.ts';
import { governedBy, hasNegativeWord, linkOf, predicateFor } from './governed.ts';
import { NEGATIVE_WORD } from './japanese-negative-words.ts';
import type { NegationFlip } from './negation-flip.ts';
import { isIdiom } from './negative-idioms.ts';

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
    const own = negatives.filter(({ range }) => overlapsAny(bead.source, range));
    if (own.length === 0 || bead.target.length === 0) return [];
    const rendered = bead.target.reduce((sum, range) => sum + countNegatives(unit.target, range), 0);
    if (rendered >= own.length) return [];
    return own
      .filter(found => !isIdiom(found, unit.source.tokens))
      .flatMap(negative => flipOf(unit, bead, negative, rendered));
  });
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
  const around = { start, end: target.end + BEHIND };
  if (hasNegativeWord(unit, around, negative) || countNegatives(unit.target, around) > 0) return [];
  const last =
    governed.find(({ range }) => link !== undefined && overlaps(range, link.source)) ??
    tokens[negative.index]!;
  const source = { start: negative.range.start, end: Math.max(negative.range.end, last.range.end) };
  if (!isWhole(negative, tokens)) return [{ target, source, strength: ELLIPTIC }];
  if (link === undefined) {
    const isPair = bead.source.length === 1 && bead.target.length === 1;
    return [{ target, source, strength: isPair ? UNLINKED : ELLIPTIC }];
  }
  if (rendered > 0) return [{ target, source, strength: AMONG_OTHERS }];
  const elsewhere = bead.target.some(range => NEGATIVE_WORD.test(slice(text, range)));
  return [{ target, source, strength: elsewhere ? AFFIRMED_HERE : AFFIRMED }];
}

/** Whether the negative has what it governs beside it: has not won, no comments; but not prices leaves it out. */
function isWhole({ index }: EnglishNegative, tokens: readonly EnglishToken[]): boolean {
  const negative = tokens[index]!;
  if (!/^(?:n['’]t|not)$/.test(negative.text)) return true;
  const before = tokens[index - 1];
  return (
    (before?.pos === 'AUX' || /^['’](?:s|re|m)$/.test(before?.text ?? '')) &&
    tokens.slice(index + 1, index + 4).some(({ pos }) => pos === 'VERB' || pos === 'ADJ' || pos === 'AUX')
  );
}
