import type { EditorView } from '@codemirror/view';
import type { TextSurface } from './text-surface.ts';

/** The text in an editor, which alone knows where its lines and widgets stand. */
export function editorSurface(view: EditorView): TextSurface {
  return {
    text: () => view.state.doc.toString(),
    range: ({ start, end }) => {
      if (start < 0 || end > view.state.doc.length) return null;
      const from = view.domAtPos(start, 1);
      const to = view.domAtPos(end, -1);
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf: (node, offset) => view.posAtDOM(node, offset),
  };
}
