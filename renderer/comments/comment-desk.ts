import { openInspector } from '../inspector/open-inspector.ts';
import { createStore } from '../review/store.ts';

/** Whether the keyboard is to go into the comment field once it stands. */
export const commentDesk = createStore<{ readonly writing: boolean }>({ writing: false });

/** Shows the comments of the active unit; with `write`, the keyboard goes into the field. */
export function showComments({ write }: { readonly write: boolean }): void {
  openInspector('comments');
  if (write) commentDesk.set({ writing: true });
}
