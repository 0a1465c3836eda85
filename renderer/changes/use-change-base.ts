import type { Unit } from '../../src/model/review.ts';
import { useSinceLook } from '../api/queries.ts';
import { lookOf, textThen } from '../desk/look.ts';
import { type Preferences, preferences, usePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';

const baseOf = ({ role, changeBase }: Preferences): Preferences['changeBase'] =>
  role === 'editor' ? changeBase : 'machine';

/** What the change view compares with: only an editor has a last look to compare with. */
export const currentChangeBase = (): Preferences['changeBase'] => baseOf(preferences());
export const useChangeBase = (): Preferences['changeBase'] => baseOf(usePreferences());

/** The earlier text of a unit in the change view. */
export function useEarlierText(unit: Unit): string {
  const { store, articleId } = useReview();
  const base = useChangeBase();
  const { data } = useSinceLook(articleId);
  const seen = useSelected(store, state => state.seen);
  if (base === 'machine') return unit.machine;
  return data === undefined ? unit.target : textThen(unit, lookOf(data), seen);
}
