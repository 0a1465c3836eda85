/** The row a list opens at stands this far below its upper edge, in parts of the window: what came before is in view. */
const SHARE_ABOVE = 0.25;

/**
 * How far a list is scrolled when it opens (CSS pixels), so that it is drawn at once where somebody goes on: `row` begins
 * in view. `heights` are those of the rows, `above` the room above the first; a row that is in view anyway, or unknown
 * (-1), scrolls nothing.
 */
export function openingOffset(
  heights: Float64Array,
  row: number,
  above: number,
  windowHeight: number,
): number {
  const before = heights.subarray(0, Math.max(0, row)).reduce((sum, height) => sum + height, 0);
  return before < windowHeight / 2 ? above : Math.round(above + before - windowHeight * SHARE_ABOVE);
}
