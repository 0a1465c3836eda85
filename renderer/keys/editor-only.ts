import { preferences } from '../preferences/preferences.ts';
import type { BlockedReason } from './command-registry.ts';

/** Blocks a command in any other role than the editor's; for an editor `otherwise` tells. */
export const editorOnly =
  (otherwise: () => BlockedReason | null = () => null) =>
  (): BlockedReason | null =>
    preferences().role === 'editor' ? otherwise() : 'editorOnly';
