import type { SentenceBead, WordLink } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, overlapsAny } from '../../text/ranges.ts';
import { isContentWord } from '../bilingual/english-words.ts';
import { lastPredicate, predicateFrom } from '../bilingual/japanese-predicates.ts';
import type { UnitView } from '../context.ts';
import type { EnglishNegative } from './english-negatives.ts';
import { NEGATIVE_WORD } from './japanese-negative-words.ts';

/** Tokens behind a negative in which the word stands that it governs. */
const GOVERNED = 5;
/** Links below this chance do not say which word renders the one that is negated. */
const SURE = 0.3;
/** From this chance on a link says that a word renders another than the negated one. */
const ELSEWHERE = 0.5;

/** Whether a word that may render the negative stands there: one that is not linked to other English words. */
export function hasNegativeWord(
  unit: UnitView,
  { start, end }: TextRange,
  { index }: Pick<EnglishNegative, 'index'>,
): boolean {
  const { text } = unit.target;
  const { tokens } = unit.source;
  const first = tokens[Math.max(0, index - 1)]!.range.start;
  const last = tokens[Math.min(tokens.length - 1, index + GOVERNED)]!.range.end;
  return [...text.slice(start, end).matchAll(new RegExp(NEGATIVE_WORD, 'gu'))].some(match => {
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    return !unit.links.words.some(
      ({ score, source, target }) =>
        score >= ELSEWHERE && overlaps(target, range) && (source.end <= first || source.start >= last),
    );
  });
}

/**
 * The words that a negative governs, the one it denies first: the verb behind not, the noun behind no, and the noun that
 * somebody is not.
 */
export function governedBy(
  { index }: Pick<EnglishNegative, 'index'>,
  tokens: readonly EnglishToken[],
): readonly EnglishToken[] {
  const behind = tokens.slice(index + 1, index + 1 + GOVERNED);
  const stop = behind.findIndex(({ text }) => /^[,.;:!?—–]/.test(text));
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  const isNominal = tokens[index]!.pos === 'DET' || behind[0]?.pos === 'DET' || behind[0]?.lemma === 'have';
  const words = clause.filter(
    ({ kind, lemma, stop: light, pos }) =>
      kind === 'word' && (pos === 'VERB' || (!light && isContentWord(lemma))),
  );
  const denied = words.find(({ pos }) => (isNominal ? pos === 'NOUN' : pos === 'VERB'));
  return denied === undefined ? words : [denied, ...words.filter(word => word !== denied)];
}

/** What renders the first of the words that is linked. */
export function linkOf(
  unit: UnitView,
  bead: SentenceBead,
  governed: readonly EnglishToken[],
): WordLink | undefined {
  const links = unit.links.words.filter(
    ({ score, target }) => score >= SURE && overlapsAny(bead.target, target),
  );
  return governed
    .map(({ range }) => links.find(({ source }) => overlaps(source, range)))
    .find(found => found !== undefined);
}

/** The predicate that would be negated: the one that follows what renders the English word, or else the last. */
export function predicateFor(
  unit: UnitView,
  sentence: TextRange,
  linked: TextRange | null,
): TextRange | null {
  const { tokens } = unit.target;
  const found = linked === null ? null : predicateFrom(tokens, linked.start, sentence.end);
  return found ?? lastPredicate(tokens, sentence);
}
