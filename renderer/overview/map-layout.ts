import type { Unit } from '../../src/model/review.ts';
import type { LinkTone, UnitLink } from '../links/unit-link.ts';

/** A stretch of a rail, in CSS pixels from its top. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** What joins a stretch of the source to a row: both bands have a height, or one is a point where nothing stands. */
export interface Ribbon {
  readonly tone: LinkTone;
  readonly crossing: boolean;
  readonly left: Band;
  readonly right: Band;
}

/** Where everything stands on the map: the source's paragraphs on the left, the grid's rows on the right. */
export interface MapLayout {
  /** Top of each paragraph of the source, by ordinal, then the bottom of the last. */
  readonly paragraphs: Float64Array;
  /** Top of each row, then the bottom of the last. A row without translation is as high as its source. */
  readonly rows: Float64Array;
  /** How far the source has come at the top of each row, then at the bottom of the last; crossings do not count. */
  readonly progress: Float64Array;
  /** The ribbons of each row. */
  readonly ribbons: readonly (readonly Ribbon[])[];
}

/** What a paragraph takes beside its text, in characters of the translation: about what a row's padding takes. */
const PADDING = 12;
/** A short article does not fill the map: about half the size of the text itself (CSS pixels a character). */
const LARGEST = 0.5;

const lengths = (starts: readonly number[], text: string): readonly number[] =>
  starts.map((start, at) => (starts[at + 1] ?? text.length) - start);

/** Characters of the source for one of the translation in this article. */
function expansion(units: readonly Unit[]): number {
  let source = 0;
  let target = 0;
  for (const unit of units) {
    if (unit.bead.source.length === 0 || unit.bead.target.length === 0) continue;
    source += unit.source.length;
    target += unit.target.length;
  }
  return source > 0 && target > 0 ? source / target : 1;
}

/** Edges of things that stand on one another; the first is 0. */
function stack(weights: Float64Array): Float64Array {
  const edges = new Float64Array(weights.length + 1);
  for (const [at, weight] of weights.entries()) edges[at + 1] = edges[at]! + weight;
  return edges;
}

/** Weights of the source's paragraphs, by ordinal, and of the rows, in characters of the translation. */
function weigh(units: readonly Unit[]): { readonly paragraphs: Float64Array; readonly rows: Float64Array } {
  const ratio = expansion(units);
  const last = units.reduce((most, { bead }) => Math.max(most, bead.source.at(-1) ?? -1), -1);
  const paragraphs = new Float64Array(last + 1);
  const rows = new Float64Array(units.length);
  for (const [row, { bead, segmentStarts, source, target }] of units.entries()) {
    let omitted = 0;
    for (const [at, length] of lengths(segmentStarts.source, source).entries()) {
      const weight = length / ratio + PADDING;
      const ordinal = bead.source[at];
      if (ordinal !== undefined) paragraphs[ordinal] = weight;
      omitted += weight;
    }
    rows[row] = bead.target.length > 0 ? target.length + PADDING : Math.max(PADDING, omitted);
  }
  return { paragraphs, rows };
}

/** Neighbouring ordinals as runs: [2, 3, 6] is [2, 3] and [6, 6]. */
function runs(ordinals: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const ordinal of ordinals) {
    const run = found.at(-1);
    if (run !== undefined && ordinal === run[1] + 1) run[1] = ordinal;
    else found.push([ordinal, ordinal]);
  }
  return found;
}

/** One ribbon for each run of source paragraphs; they share the row by their size. */
function ribbonsOf(link: UnitLink, paragraphs: Float64Array, row: Band, before: number): readonly Ribbon[] {
  const look = { tone: link.tone, crossing: link.crosses !== null };
  const lefts = runs(link.bead.source).map(([first, last]) => ({
    from: paragraphs[first]!,
    to: paragraphs[last + 1]!,
  }));
  if (lefts.length === 0) return [{ ...look, left: { from: before, to: before }, right: row }];
  const total = lefts.reduce((sum, { from, to }) => sum + to - from, 0);
  let from = row.from;
  return lefts.map(left => {
    const share = total > 0 ? (left.to - left.from) / total : 0;
    const to = from + (row.to - row.from) * share;
    const ribbon = { ...look, left, right: { from, to } };
    from = to;
    return ribbon;
  });
}

/**
 * Lays an article out on a map at most `height` CSS pixels high. Both rails have one scale, so that blocks of one size
 * hold as much text, by the article's own proportion of the two languages.
 */
export function layOutMap(units: readonly Unit[], links: readonly UnitLink[], height: number): MapLayout {
  const weights = weigh(units);
  const paragraphs = stack(weights.paragraphs);
  const rows = stack(weights.rows);
  const scale = Math.min(LARGEST, Math.max(0, height) / Math.max(1, paragraphs.at(-1)!, rows.at(-1)!));
  const scaled = { paragraphs: paragraphs.map(at => at * scale), rows: rows.map(at => at * scale) };
  const progress = new Float64Array(links.length + 1);
  let before = 0;
  const ribbons = links.map((link, row) => {
    const band = { from: scaled.rows[row]!, to: scaled.rows[row + 1]! };
    const found = ribbonsOf(link, scaled.paragraphs, band, before);
    before = found.at(-1)!.left.to;
    progress[row + 1] = link.crosses === null ? Math.max(progress[row]!, before) : progress[row]!;
    return found;
  });
  return { ...scaled, progress, ribbons };
}

/** Index of the stretch between two edges that holds a height; the first or last one outside of them. O(log n). */
export function stretchAt(edges: Float64Array, y: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
