/** The offset in an element's text under a point of the window, or null if no text is there. */
export function textOffsetAt(element: HTMLElement, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  if (position === null || !element.contains(position.offsetNode)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(position.offsetNode, position.offset);
  return before.toString().length;
}
