import type { TextRange } from '../../model/text.ts';
import type { EnglishToken, JapaneseToken } from '../../segment/token.ts';
import { overlaps, slice, span } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';

/** Links below this chance show a reviewer the wrong words too often. */
export const SURE_LINK = 0.6;

/** What may lie between two parts of one rendering: 利下げの決定 for a rate decision. */
const BETWEEN = /^[の・\s]?$/;

/** The words that surely render a stretch of the source: those round its surest link, as far as they adjoin; or null. */
export function renderingOf(unit: UnitView, source: TextRange, least = SURE_LINK): TextRange | null {
  const links = unit.links.words
    .filter(link => link.score >= least && overlaps(link.source, source))
    .toSorted((a, b) => b.score - a.score);
  const [surest, ...others] = links;
  if (surest === undefined) return null;
  let range = surest.target;
  for (const { target } of others.toSorted((a, b) => a.target.start - b.target.start)) {
    const gap = { start: Math.min(range.end, target.end), end: Math.max(range.start, target.start) };
    if (overlaps(range, target) || BETWEEN.test(slice(unit.target.text, gap))) range = span(range, target);
  }
  return withSuffix(unit, range);
}

/** With the suffixes that belong to it and are linked to nothing: 者 of 管理者. */
function withSuffix({ target, links }: UnitView, range: TextRange): TextRange {
  let { end } = range;
  for (const { detail, range: next } of target.tokens) {
    if (next.start !== end || detail !== '接尾') continue;
    if (links.words.some(link => link.score >= SURE_LINK && overlaps(link.target, next))) break;
    end = next.end;
  }
  return { ...range, end };
}

/** Links below this chance are as good as none. */
export const UNLINKED = 0.4;
/** A longer run of nouns is no rendering of a term. In UTF-16 units. */
const LONGEST_RUN = 12;
/** Nouns that name nothing by themselves. */
const EMPTY_NOUN = /^(?:数|非自立|代名詞|副詞可能|接尾)$/;

/**
 * The one run of nouns in the sentences that render those of the source which nothing is linked to; null where there
 * are several, or none, or another noun of the source is not rendered either. A wrong rendering is in no dictionary, so that no link finds it.
 */
export function leftOverNoun(unit: UnitView, source: TextRange): TextRange | null {
  const sentences = unit.links.sentences
    .filter(bead => bead.source.some(range => overlaps(range, source)))
    .flatMap(bead => bead.target);
  const nouns = unit.source.tokens.filter(isNoun);
  // A weak link of a verb says nothing of a noun.
  const linked = unit.links.words
    .filter(
      link => link.score >= (nouns.some(({ range }) => overlaps(range, link.source)) ? UNLINKED : SURE_LINK),
    )
    .map(({ target }) => target);
  const inside = unit.target.tokens.filter(({ range }) => sentences.some(s => overlaps(s, range)));
  const free = nounRuns(inside.filter(({ range }) => !linked.some(other => overlaps(range, other))));
  const [only] = free;
  if (!isOnlyLeftOver(unit, source)) return null;
  return free.length === 1 && only !== undefined && only.end - only.start <= LONGEST_RUN ? only : null;
}

const isNoun = ({ pos, stop }: EnglishToken): boolean => !stop && (pos === 'NOUN' || pos === 'PROPN');

/** Whether all other nouns of the sentences round a stretch of the source are linked to something. */
function isOnlyLeftOver({ source: view, links }: UnitView, source: TextRange): boolean {
  const sentences = view.sentences.filter(range => overlaps(range, source));
  return view.tokens
    .filter(isNoun)
    .filter(({ range }) => !overlaps(range, source) && sentences.some(s => overlaps(s, range)))
    .every(({ range }) => links.words.some(link => link.score >= UNLINKED && overlaps(link.source, range)));
}

/** Adjoining nouns as one range each; those that する makes a verb are left out. */
function nounRuns(tokens: readonly JapaneseToken[]): readonly TextRange[] {
  const runs: { range: TextRange; named: boolean }[] = [];
  for (const { pos, detail, base, range } of tokens) {
    const last = runs.at(-1);
    const adjoins = last !== undefined && last.range.end === range.start;
    if (pos === '名詞') {
      const named = !EMPTY_NOUN.test(detail);
      if (adjoins) runs.splice(-1, 1, { range: span(last.range, range), named: last.named || named });
      else runs.push({ range, named });
    } else if (adjoins && /^(?:する|できる|れる)$/.test(base)) runs.pop();
  }
  return runs.filter(({ named }) => named).map(({ range }) => range);
}
