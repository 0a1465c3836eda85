import type { jaUndo } from './ja-undo.ts';
import type { Translation } from './translation.ts';

/** Undoing and redoing what was done last, in English. */
export const enUndo = {
  undoStep: {
    text: 'text of paragraph {{position}}',
    suggestion: 'suggestion accepted in paragraph {{position}}',
    confirmed: 'paragraph {{position}} confirmed',
    approved: 'paragraph {{position}} approved',
    together_one: '{{count}} unchanged paragraph approved',
    together_other: '{{count}} unchanged paragraphs approved',
    returned: 'paragraph {{position}} returned',
    reopened: 'paragraph {{position}} reopened',
    dismissed: 'issue dismissed in paragraph {{position}}',
    withdrawn: 'dismissal taken back in paragraph {{position}}',
    alignment: 'change of the alignment',
  },
  undoDone: { undo: 'Undone: {{what}}', redo: 'Redone: {{what}}' },
  undoDropped: {
    undo: 'Not undone, the paragraph was changed in the meantime: {{what}}',
    redo: 'Not redone, the paragraph was changed in the meantime: {{what}}',
  },
  undoMenu: {
    undo: 'Undo: {{what}}',
    redo: 'Redo: {{what}}',
    undoNone: 'Undo',
    redoNone: 'Redo',
  },
  undoBack: { undo: 'Redo', redo: 'Undo' },
} satisfies Translation<typeof jaUndo>;
