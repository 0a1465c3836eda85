import type { Unit } from '../../src/model/review.ts';
import type { TextScale } from '../preferences/text-scale.ts';

/** Fixed widths of a row: the state and link columns, and the padding of both text columns (unit-row.module.css). */
const GUTTER = 120;
const SOURCE_PADDING = 25;
const TARGET_PADDING = 38;
/** Average advances of the fonts (Inter, Noto Sans CJK), in parts of their size. */
const LATIN_ADVANCE = 0.5;
const KANA_ADVANCE = 1;
/** Above and below the text, and the line between two rows. */
const SOURCE_FRAME = 25;
const TARGET_FRAME = 24;

/** About how high a unit's row will be in a grid this wide (CSS pixels); it is measured once it is in view. */
export function estimateRowHeight(
  unit: Pick<Unit, 'source' | 'target'>,
  width: number,
  { sourceSize, sourceLine, targetSize, targetLine }: TextScale,
): number {
  const columns = Math.max(200, width - GUTTER);
  const sourceWidth = columns / 2.06 - SOURCE_PADDING;
  const targetWidth = (columns * 1.06) / 2.06 - TARGET_PADDING;
  const sourceLines = Math.ceil((unit.source.length * sourceSize * LATIN_ADVANCE) / sourceWidth);
  const targetLines = Math.ceil((unit.target.length * targetSize * KANA_ADVANCE) / targetWidth);
  return Math.max(
    SOURCE_FRAME + sourceLines * sourceLine,
    TARGET_FRAME + Math.max(1, targetLines) * targetLine,
  );
}
