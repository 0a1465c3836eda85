import type { TextRange } from '../../src/model/text.ts';

/** A text on the screen, whatever draws it; offsets count UTF-16 code units of the text, not of the document's nodes. */
export interface TextSurface {
  readonly text: () => string;
  /** The range of the document that shows these characters; null where they are not drawn. */
  readonly range: (range: TextRange) => Range | null;
  /** The offset of a place in the document inside this text. */
  readonly offsetOf: (node: Node, offset: number) => number;
}

/** Editors draw their text themselves and say here where it stands, by the element they are in. */
export const editorSurfaces = new WeakMap<Element, TextSurface>();

/** The text inside an element that is drawn as it is, without anything between its characters. */
function staticSurface(element: Element): TextSurface {
  return {
    text: () => element.textContent ?? '',
    range: ({ start, end }) => {
      const range = document.createRange();
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let before = 0;
      let begun = false;
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (!begun && start < before + length) {
          range.setStart(node, start - before);
          begun = true;
        }
        if (begun && end <= before + length) {
          range.setEnd(node, end - before);
          return range;
        }
        before += length;
      }
      return null;
    },
    offsetOf: (node, offset) => {
      const range = document.createRange();
      range.setStart(element, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    },
  };
}

/** The text inside an element that carries `data-text`: that of the editor in it, if there is one. */
export function surfaceIn(element: Element): TextSurface {
  const editor = element.querySelector('.cm-editor')?.parentElement;
  return (editor && editorSurfaces.get(editor)) ?? staticSurface(element);
}

/** Pixels by which a pointer may miss the box of a character. */
const NEAR = 2;

/** The offset of the character drawn under a point of the window; null beside and between the lines. */
export function characterAt(surface: TextSurface, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return null;
  const offset = surface.offsetOf(caret.offsetNode, caret.offset);
  // The caret stands on the side of the character that is nearer to the pointer.
  for (const start of [offset, offset - 1]) {
    const boxes = start < 0 ? undefined : surface.range({ start, end: start + 1 })?.getClientRects();
    for (const box of boxes ?? []) {
      if (x >= box.left && x < box.right && y >= box.top - NEAR && y < box.bottom + NEAR) return start;
    }
  }
  return null;
}
