import type { AlignmentEdit, AlignmentEditId, AlignmentEditKind } from '../../model/alignment.ts';

/** What the next undo and the next redo would take back. */
export interface UndoStack {
  readonly undo: AlignmentEdit | null;
  readonly redo: AlignmentEdit | null;
}

/** Reads the stack off the log, oldest edit first: a new edit after an undo leaves nothing to redo. */
export function undoStack(edits: readonly AlignmentEdit[]): UndoStack {
  const done: AlignmentEdit[] = [];
  let undone: AlignmentEdit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'undo') {
      done.pop();
      undone.push(edit);
      continue;
    }
    if (edit.kind === 'redo') undone.pop();
    else undone = [];
    done.push(edit);
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** What kind of change an edit makes or takes back, undo and redo looked through. */
export function editedKind(edit: AlignmentEdit, edits: readonly AlignmentEdit[]): AlignmentEditKind {
  const byId = new Map<AlignmentEditId, AlignmentEdit>(edits.map(each => [each.id, each]));
  let found = edit;
  while (found.reverts !== null) {
    const reverted = byId.get(found.reverts);
    if (reverted === undefined) break;
    found = reverted;
  }
  return found.kind;
}
