import type { Unit } from '../../src/model/review.ts';

/** Fixed widths of a row: the state and link columns, and the padding of both text columns (unit-row.module.css). */
const GUTTER = 108;
const SOURCE_PADDING = 22;
const TARGET_PADDING = 38;
/** Line heights and average advances of the fonts at their sizes, in CSS pixels (Inter 14px, Noto Sans CJK 15px). */
const SOURCE_LINE = 22.7;
const TARGET_LINE = 27.75;
const LATIN_ADVANCE = 7;
const KANA_ADVANCE = 15;
const ROW_PADDING = 25;

/** About how high a unit's row will be in a grid this wide (CSS pixels); it is measured once it is in view. */
export function estimateRowHeight(unit: Pick<Unit, 'source' | 'target'> | undefined, width: number): number {
  if (!unit) return ROW_PADDING + TARGET_LINE;
  const columns = Math.max(200, width - GUTTER);
  const sourceWidth = columns / 2.06 - SOURCE_PADDING;
  const targetWidth = (columns * 1.06) / 2.06 - TARGET_PADDING;
  const sourceLines = Math.ceil((unit.source.length * LATIN_ADVANCE) / sourceWidth);
  const targetLines = Math.ceil((unit.target.length * KANA_ADVANCE) / targetWidth);
  return ROW_PADDING + Math.max(1, sourceLines * SOURCE_LINE, targetLines * TARGET_LINE, TARGET_LINE);
}
