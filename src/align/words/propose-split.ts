import type { Lexicon } from '../../lexicon/lexicon.ts';
import { linkUnit } from './link-unit.ts';
import type { LinkableSource, LinkableTarget } from './links.ts';

/** Where a unit may be cut in two; each offset is that of the first character of the lower half. */
export interface SplitProposal {
  readonly target: number;
  /** Null where the source has no boundary to cut at. */
  readonly source: number | null;
}

/**
 * The sentence boundary of the translation nearest to `offset` and its counterpart in the source. Offsets are UTF-16 in
 * the unit's texts. Null where nothing can be split: one sentence, or none.
 */
export function proposeSplit(
  source: LinkableSource,
  target: LinkableTarget,
  lexicon: Lexicon,
  offset: number,
): SplitProposal | null {
  const starts = target.sentences.slice(1).map(({ start }) => start);
  if (starts.length === 0) return null;
  const cut = starts.reduce((best, start) =>
    Math.abs(start - offset) < Math.abs(best - offset) ? start : best,
  );
  return { target: cut, source: sourceCutFor(source, target, lexicon, cut) };
}

/**
 * The source cut for a target cut at exactly `offset`: the sentence start that the fewest links cross. Null where the
 * source has one sentence.
 */
export function sourceCutFor(
  source: LinkableSource,
  target: LinkableTarget,
  lexicon: Lexicon,
  offset: number,
): number | null {
  const { words } = linkUnit(source, target, lexicon);
  const starts = source.sentences.slice(1).map(({ start }) => start);
  const costs = starts.map(start =>
    words.reduce(
      (sum, link) => sum + (link.source.start < start !== link.target.start < offset ? link.score : 0),
      0,
    ),
  );
  const least = Math.min(...costs);
  return starts[costs.indexOf(least)] ?? null;
}
