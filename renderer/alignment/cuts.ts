import type { SplitProposal, UnitLinks } from '../../src/model/links.ts';

/** Offsets of a text at which a sentence begins, but for its first, and the proposed one; ascending. */
export function sentenceCuts(
  text: string,
  { sentences }: Pick<UnitLinks, 'sentences'>,
  proposal: SplitProposal | null,
): readonly number[] {
  const starts = new Set(sentences.flatMap(({ target }) => target.map(({ start }) => start)));
  if (proposal) starts.add(proposal.target);
  return [...starts].filter(start => isCut(text, start)).sort((a, b) => a - b);
}

/** Whether words stand on either side of an offset. */
export function isCut(text: string, offset: number): boolean {
  return text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== '';
}

/** The next cut before or after an offset; the offset itself where there is none. */
export function nextCut(cuts: readonly number[], offset: number, step: 1 | -1): number {
  const found = step === 1 ? cuts.find(cut => cut > offset) : cuts.findLast(cut => cut < offset);
  return found ?? offset;
}

/** The cut nearest to an offset, the earlier of two; null where there is none. */
export function nearestCut(cuts: readonly number[], offset: number): number | null {
  return cuts.reduce<number | null>(
    (best, cut) => (best === null || Math.abs(cut - offset) < Math.abs(best - offset) ? cut : best),
    null,
  );
}
