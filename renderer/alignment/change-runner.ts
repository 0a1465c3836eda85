import { notifyManager } from '@tanstack/react-query';
import type { AlignmentChange } from '../../src/model/alignment.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import type { Review } from '../review/review.ts';
import { focusRow } from '../review/use-row-keys.ts';
import type { Desk } from './desk.ts';
import type { Landing } from './landing.ts';

/** Picks where the keyboard goes: among the units now in the place, and in the whole article. */
type Land = (changed: readonly Unit[], article: ArticleReview) => Landing | null;

/** How a change is run. */
export interface Change {
  /** Units whose text must be stored first; null for all. */
  readonly concerns: readonly UnitId[] | null;
  /** Takes long: what is typed meanwhile must not wait for it. */
  readonly long?: boolean;
  /** Changes rows all over the article: the active one must not move on the screen. */
  readonly everywhere?: boolean;
  readonly call: () => Promise<AlignmentChange | null>;
  readonly land: Land;
}

/** `unsaved`: a text could not be stored, and nothing was changed. `nothing`: there was nothing to do. */
export type Outcome = 'done' | 'nothing' | 'unsaved';

/** How far below the upper edge of the list a unit's row stands (CSS pixels); null where it is not drawn. */
function topOf(unitId: UnitId | null): number | null {
  const row = document.querySelector(`[data-unit="${CSS.escape(unitId ?? '')}"]`);
  const list = row?.closest('[data-grid]');
  return row && list ? row.getBoundingClientRect().top - list.getBoundingClientRect().top : null;
}

const inEditor = (): boolean => document.activeElement?.closest('.cm-editor') != null;

/**
 * Runs changes of the alignment: stores what was typed, asks the core, and puts the article as it then is
 * on the screen in one step. What is typed meanwhile is held, not sent, since its unit may be about to leave. Throws
 * what the core answers when it refuses.
 */
export function createChangeRunner(review: Review, desk: Desk) {
  const { store, sessions } = review;

  const storeTyped = async (concerns: Change['concerns']): Promise<boolean> => {
    const all = concerns ?? sessions.all().map(({ unitId }) => unitId);
    const stored = await Promise.all(all.map(unitId => sessions.write(unitId)));
    return stored.every(Boolean);
  };

  /** Shows the article as it now is, with the keyboard where `land` says; React draws both at once. */
  const show = async (change: AlignmentChange, { land, everywhere }: Change): Promise<void> => {
    const key = queryKeys.article(review.articleId);
    const article = await core['article.get']({ articleId: review.articleId });
    await queryClient.cancelQueries({ queryKey: key });
    const places = new Set(change.units);
    const landing = land(
      article.units.filter(unit => places.has(unit.id)),
      article,
    );
    const toEditor = inEditor();
    const top = everywhere ? topOf(store.get().activeUnit) : null;
    await new Promise<void>(shown => {
      notifyManager.batch(() => {
        queryClient.setQueryData<ArticleReview>(key, article);
        notifyManager.schedule(() => {
          if (landing) arrive(landing, top, toEditor);
          shown();
        });
      });
    });
    void queryClient.invalidateQueries({ queryKey: ['history'] });
  };

  const arrive = ({ unitId, at }: Landing, top: number | null, toEditor: boolean): void => {
    const unit = review.unit(unitId);
    if (!unit) return;
    sessions.open(unit, review.annotationsOf(unitId));
    const editable = toEditor && !unit.excluded && store.get().view === 'edit';
    desk.stay(unitId, top);
    store.set({
      activeUnit: unitId,
      activeIssue: null,
      hovered: null,
      dismissing: false,
      focus: editable ? { unitId, at } : null,
    });
    if (!editable) requestAnimationFrame(() => focusRow(document, unitId));
  };

  return async (change: Change): Promise<Outcome> => {
    const { concerns, long = false, call } = change;
    desk.store.set({ busy: true });
    try {
      if (!(await storeTyped(concerns))) return 'unsaved';
      const release = long ? () => undefined : sessions.hold();
      try {
        const made = await call();
        if (made === null || made.units.length + made.retired.length === 0) return 'nothing';
        await show(made, change);
        return 'done';
      } finally {
        release();
      }
    } finally {
      desk.store.set({ busy: false });
    }
  };
}
