import type { MemoryMatch } from '../../src/model/memory.ts';
import type { Unit } from '../../src/model/review.ts';
import type { Review } from '../review/review.ts';

/** The text with a match in it, and where the caret then stands. */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/** A match for the whole source takes the place of the translation, one for a sentence goes where the caret is. */
export function withMatch(
  text: string,
  match: Pick<MemoryMatch, 'part' | 'translation'>,
  caret: number | null,
): Inserted {
  const { part, translation } = match;
  if (part === null) return { text: translation, caret: translation.length };
  const at = Math.min(caret ?? text.length, text.length);
  return { text: text.slice(0, at) + translation + text.slice(at), caret: at + translation.length };
}

/**
 * Puts a match into a unit as if it had been typed: one step for undo, and a draft until the unit is left. Returns the
 * way back, or null where nothing can be written.
 */
export function insertMatch(
  { store, sessions, annotationsOf, textOf }: Review,
  unit: Unit,
  match: MemoryMatch,
  caret: number | null,
): (() => void) | null {
  if (unit.excluded) return null;
  if (!sessions.get(unit.id)) sessions.open(unit, annotationsOf(unit.id));
  const before = textOf(unit);
  const { text, caret: at } = withMatch(before, match, caret);
  if (text === before) return null;
  sessions.setText(unit.id, text);
  store.set({ view: 'edit', focus: { unitId: unit.id, at } });
  return () => {
    // What was written since is nobody's to take away.
    if (sessions.get(unit.id)?.text !== text) return;
    sessions.setText(unit.id, before);
    store.set({ focus: { unitId: unit.id, at: caret } });
  };
}
