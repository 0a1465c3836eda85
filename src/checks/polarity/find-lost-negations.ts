import type { SentenceBead, WordLink } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import { isContentWord } from '../bilingual/english-words.ts';
import { predicateFrom } from '../bilingual/japanese-predicates.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { countNegatives } from './count-negatives.ts';
import { type EnglishNegative, englishNegatives } from './english-negatives.ts';
import { NEGATIVE_WORD } from './japanese-negative-words.ts';
import type { NegationFlip } from './negation-flip.ts';
import { isIdiom } from './negative-idioms.ts';

/** Tokens behind a negative in which the word stands that it governs. */
const GOVERNED = 5;
/** Links below this chance do not say which word renders the one that is negated. */
const SURE = 0.3;
/** From this chance on a link says that a word renders another than the negated one. */
const ELSEWHERE = 0.5;
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

/** Whether a word that may render the negative stands there: one that is not linked to other English words. */
function hasNegativeWord(unit: UnitView, { start, end }: TextRange, { index }: EnglishNegative): boolean {
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

/** The words that a negative governs, verbs first. */
function governedBy({ index }: EnglishNegative, tokens: readonly EnglishToken[]): readonly EnglishToken[] {
  const behind = tokens.slice(index + 1, index + 1 + GOVERNED);
  const stop = behind.findIndex(({ text }) => /^[,.;:!?—–]/.test(text));
  return (stop < 0 ? behind : behind.slice(0, stop))
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
    (before?.pos === 'AUX' || /^['’](?:s|re|m)$/.test(before?.text ?? '')) &&
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
