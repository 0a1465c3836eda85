import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import { notify } from '../design/toast.tsx';
import { currentLook, deskNow } from '../desk/desk-now.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { neighbourChanged } from './changes.ts';

/** Marks what changed in a unit as seen for this visit, says so with the way back, and goes on to the next news. */
export function useSeeUnit(actions: ReviewActions): (unitId: UnitId) => void {
  const { t } = useTranslation();
  const review = useReview();
  const { store } = review;
  const setSeen = (unitId: UnitId, text: string | undefined): void => {
    const seen = new Map(store.get().seen);
    if (text === undefined) seen.delete(unitId);
    else seen.set(unitId, text);
    store.set({ seen });
  };
  const goOnFrom = (unitId: UnitId): void => {
    const order = (review.data()?.units ?? []).map(({ id }) => id);
    const next = neighbourChanged(deskNow(review).news, order, unitId, 1);
    if (next === null) requestAnimationFrame(() => focusRow(document, unitId));
    else if (store.get().view === 'diff') {
      actions.activate(next);
      store.set({ changeFocus: { unitId: next, at: 0 } });
    } else actions.goTo(next);
  };
  return unitId => {
    const unit = review.unit(unitId);
    const before = store.get().seen.get(unitId);
    if (!unit) return;
    if (!currentLook(review)?.before.has(unitId) || before === unit.target) {
      notify({ text: t('changes.nothingNew', { position: unit.position + 1 }) });
      return;
    }
    setSeen(unitId, unit.target);
    notify({
      text: t('changes.seen', { position: unit.position + 1 }),
      action: { label: t('common.undo'), run: () => setSeen(unitId, before) },
    });
    review.goWhenWhole(() => goOnFrom(unitId));
  };
}
