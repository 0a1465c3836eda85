import { lateCode } from './late-code.ts';

/** The editor: read before anybody can begin to write. */
export const editorCode = lateCode(() => import('./unit-editor.tsx').then(module => module.UnitEditor));
