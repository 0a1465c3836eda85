/** A box on the screen (CSS pixels). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between boxes of one line that still count as touching. */
const TOUCHING = 1.5;

const onOneLine = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

/**
 * One box for each line of a text. A range gives a box for each node and each element it holds: those of one line
 * that touch are joined, in the height of the highest, and empty ones are left out.
 */
export function lineBoxes(boxes: Iterable<Box>): readonly Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left || bottom <= top) continue;
    const box = { left, top, right, bottom };
    const at = lines.findIndex(
      line => onOneLine(line, box) && left <= line.right + TOUCHING && line.left <= right + TOUCHING,
    );
    const line = lines[at];
    if (line === undefined) lines.push(box);
    else {
      lines[at] = {
        left: Math.min(line.left, left),
        top: Math.min(line.top, top),
        right: Math.max(line.right, right),
        bottom: Math.max(line.bottom, bottom),
      };
    }
  }
  return lines;
}
