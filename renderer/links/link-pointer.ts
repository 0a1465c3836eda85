import type { UnitId } from '../../src/model/article.ts';
import type { Side, TextRange } from '../../src/model/text.ts';
import { characterAt, surfaceIn } from './text-surface.ts';

/** A place in one of a unit's texts. */
export interface TextPlace {
  readonly unitId: UnitId;
  readonly side: Side;
  readonly at: TextRange;
}

/** The element of a text that holds a node, with its unit and side. */
function textAround(
  node: Node | null,
): { readonly element: HTMLElement; readonly unitId: UnitId; readonly side: Side } | null {
  const inside = node instanceof Element ? node : node?.parentElement;
  const element = inside?.closest<HTMLElement>('[data-text]');
  const unitId = element?.closest<HTMLElement>('[data-unit]')?.dataset['unit'];
  if (!element || unitId === undefined) return null;
  return {
    element,
    unitId: unitId as UnitId,
    side: element.dataset['text'] === 'source' ? 'source' : 'target',
  };
}

/** The character under the pointer. */
export function placeUnder(event: PointerEvent): TextPlace | null {
  const text = event.target instanceof Node ? textAround(event.target) : null;
  if (text === null) return null;
  const start = characterAt(surfaceIn(text.element), event.clientX, event.clientY);
  return start === null ? null : { ...text, at: { start, end: start + 1 } };
}

/**
 * What is selected in a text, or where the caret stands in the editor that has the keyboard. A left editor keeps the
 * document's selection, and the news of its last caret may come after it was left.
 */
export function selectedPlace(selection: Selection | null): TextPlace | null {
  const text = textAround(selection?.anchorNode ?? null);
  if (selection === null || selection.rangeCount === 0 || text === null) return null;
  const editing = text.element.querySelector('[contenteditable="true"]:focus') !== null;
  if (selection.isCollapsed && !editing) return null;
  const range = selection.getRangeAt(0);
  if (!text.element.contains(range.startContainer) || !text.element.contains(range.endContainer)) return null;
  const surface = surfaceIn(text.element);
  const start = surface.offsetOf(range.startContainer, range.startOffset);
  const end = surface.offsetOf(range.endContainer, range.endOffset);
  return { ...text, at: { start, end } };
}
