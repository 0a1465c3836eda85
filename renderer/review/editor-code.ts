import { createStore, useSelected } from './store.ts';
import type { UnitEditor } from './unit-editor.tsx';

const code = createStore<{ readonly UnitEditor: typeof UnitEditor | null }>({ UnitEditor: null });
let loading: Promise<void> | null = null;

/** Fetches the editor, which the first paint does without; where that fails, the next call tries again. */
export function loadEditorCode(): Promise<void> {
  loading ??= import('./unit-editor.tsx').then(
    module => code.set({ UnitEditor: module.UnitEditor }),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/**
 * The editor once its code is there, else null. Not `React.lazy`: that shows its fallback for a third of a second even
 * where the code is there already, and what is typed meanwhile would be lost.
 */
export const useEditorCode = (): typeof UnitEditor | null => useSelected(code, state => state.UnitEditor);
