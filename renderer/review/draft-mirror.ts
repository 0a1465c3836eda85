import type { UnitId } from '../../src/model/article.ts';
import type { DraftMirror } from './edit-sessions.ts';

const key = (unitId: UnitId): string => `taiyaku.draft.${unitId}`;

/** Keeps unsent text in the browser's own storage; a full storage is no reason to stop somebody typing. */
export const browserMirror: DraftMirror = {
  get: unitId => localStorage.getItem(key(unitId)),
  set: (unitId, text) => {
    try {
      localStorage.setItem(key(unitId), text);
    } catch {
      // The session still holds it; only a crash right now would lose it.
    }
  },
  drop: unitId => localStorage.removeItem(key(unitId)),
};
