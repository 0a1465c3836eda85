/** Which paragraphs a bead holds, as distances back from the last one it spans on each side, furthest first. */
export interface BeadShape {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Paragraphs it spans: more than it holds if others stand between them. */
  readonly height: number;
  readonly width: number;
}

/** Paragraphs that may stand inside a bead without belonging to it: an advertisement, a caption, a byline. */
const WIDEST_GAP = 3;

const spanOf = (held: readonly number[]): number => (held.length === 0 ? 0 : held[0]! + 1);
const shape = (source: readonly number[], target: readonly number[]): BeadShape => ({
  source,
  target,
  height: spanOf(source),
  width: spanOf(target),
});
const gaps = Array.from({ length: WIDEST_GAP }, (_, index) => index + 2);

/** Every kind of bead that the search tries. */
export const SHAPES: readonly BeadShape[] = [
  shape([0], [0]),
  shape([0], []),
  shape([], [0]),
  shape([0], [1, 0]),
  shape([1, 0], [0]),
  shape([0], [2, 1, 0]),
  shape([2, 1, 0], [0]),
  ...gaps.map(distance => shape([0], [distance, 0])),
  ...gaps.map(distance => shape([distance, 0], [0])),
];
/** How many paragraphs of a side a bead can span. */
export const LONGEST_SPAN = Math.max(...SHAPES.flatMap(({ height, width }) => [height, width]));

/** Whether it holds paragraphs of both sides. */
export const isLink = ({ source, target }: BeadShape): boolean => source.length > 0 && target.length > 0;
/** Whether it stands round other paragraphs. */
export const isApart = ({ source, target, height, width }: BeadShape): boolean =>
  height > source.length || width > target.length;

/** Distances back of the paragraphs that a bead leaves alone: those inside its gap, or its only one. */
export function looseOf(bead: BeadShape): BeadShape {
  if (!isLink(bead)) return bead;
  const between = (held: readonly number[], span: number): readonly number[] =>
    Array.from({ length: span }, (_, back) => span - 1 - back).filter(back => !held.includes(back));
  return {
    ...bead,
    source: between(bead.source, bead.height),
    target: between(bead.target, bead.width),
  };
}
