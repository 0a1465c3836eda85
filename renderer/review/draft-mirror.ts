import type { UnitId } from '../../src/model/article.ts';
import type { DraftMirror } from './edit-sessions.ts';

const PREFIX = 'taiyaku.draft.';
const key = (unitId: UnitId): string => PREFIX + unitId;

/** The units of which this browser keeps unsent text, of whatever article. */
export const mirroredUnits = (): ReadonlySet<UnitId> =>
  new Set(
    Object.keys(localStorage)
      .filter(name => name.startsWith(PREFIX))
      .map(name => name.slice(PREFIX.length) as UnitId),
  );

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
