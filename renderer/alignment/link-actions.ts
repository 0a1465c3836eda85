import type { UnitId } from '../../src/model/article.ts';
import type { Review } from '../review/review.ts';
import { focusRow } from '../review/use-row-keys.ts';
import type { AlignmentActions, AlignmentNotices } from './alignment-actions.ts';
import type { Desk } from './desk.ts';
import { isLoose } from './standing.ts';

export type LinkActions = ReturnType<typeof createLinkActions>;

/** Linking a paragraph without counterpart: it is marked, then the one it belongs to is chosen. */
export function createLinkActions(
  review: Review,
  desk: Desk,
  alignment: Pick<AlignmentActions, 'link'>,
  notices: Pick<AlignmentNotices, 'refused'>,
) {
  const { store } = desk;
  const first = (): UnitId | null => {
    const { mode } = store.get();
    return mode?.kind === 'link' ? mode.first : null;
  };
  return {
    /** Marks a unit; the keyboard goes to its row, so that the arrows choose the other. */
    start: (unitId: UnitId): void => {
      const unit = review.unit(unitId);
      if (!unit || store.get().busy) return;
      if (!isLoose(unit)) {
        notices.refused('linked');
        return;
      }
      store.set({ mode: { kind: 'link', first: unitId } });
      requestAnimationFrame(() => focusRow(document, unitId));
    },
    /** Links the marked unit with another. */
    take: (second: UnitId): void => {
      const marked = first();
      if (marked === null) return;
      if (marked === second) notices.refused('itself');
      else {
        store.set({ mode: null });
        alignment.link(marked, second);
      }
    },
    leave: (): void => store.set({ mode: null }),
  };
}
