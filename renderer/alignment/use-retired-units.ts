import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { notify } from '../design/toast.tsx';
import type { Review } from '../review/review.ts';
import { haveSameRows } from '../review/same-rows.ts';
import type { Session } from '../review/session.ts';
import { changeBetween } from '../review/text-change.ts';
import { landingOnSame } from './landing.ts';
import { placeText } from './place-text.ts';

/**
 * Follows units out of the grid, whoever changed the alignment: what was typed in one that left moves into the unit
 * that now holds its words, and so does the keyboard. Runs after the rows were drawn, when nobody can type
 * in the old ones any more.
 */
export function useRetiredUnits(article: ArticleReview | undefined, review: Review): void {
  const { t } = useTranslation();
  const known = useRef<readonly Unit[]>([]);

  /** The unit that now holds what was typed; it is stored there, unless the keyboard goes on in it. */
  const adopt = (
    { unitId, written, text }: Session,
    article: readonly Unit[],
    before: ReadonlySet<string>,
  ): void => {
    const units = article.map(unit => ({ ...unit, target: review.textOf(unit), stored: unit }));
    const fresh = units.filter(({ id }) => !before.has(id));
    const placed = placeText({ written, text }, fresh) ?? placeText({ written, text }, units);
    if (!placed) {
      notify({
        text: t('alignment.unplaced'),
        tone: 'error',
        action: { label: t('alignment.copyText'), run: () => void navigator.clipboard.writeText(text) },
      });
      return;
    }
    const { stored, target } = placed.unit;
    const { activeUnit } = review.store.get();
    review.sessions.open(stored, review.annotationsOf(stored.id));
    review.sessions.setText(stored.id, placed.text);
    if (activeUnit === unitId) {
      const { start, inserted } = changeBetween(target, placed.text);
      activate(stored, start + inserted);
    } else if (activeUnit !== stored.id) void review.sessions.write(stored.id);
  };
  /** Makes a unit active; with a caret, somebody is writing and goes on there. */
  const activate = (unit: Unit, caret: number | null): void => {
    review.sessions.open(unit, review.annotationsOf(unit.id));
    const focus = caret === null ? null : { unitId: unit.id, at: caret };
    review.store.set({ activeUnit: unit.id, activeIssue: null, hovered: null, focus });
  };

  const follow = useEffectEvent(({ units }: ArticleReview) => {
    const before = known.current;
    known.current = units;
    if (haveSameRows(before, units)) return;
    const now = new Map(units.map(unit => [unit.id, unit]));
    const earlier = new Set(before.map(({ id }) => id));
    for (const left of review.sessions.retire(unitId => now.has(unitId))) adopt(left, units, earlier);
    const { activeUnit } = review.store.get();
    if (activeUnit !== null && !now.has(activeUnit)) {
      const landing = landingOnSame(
        before.find(({ id }) => id === activeUnit),
        units,
      );
      const unit = landing && now.get(landing.unitId);
      if (unit) activate(unit, null);
    }
  });
  useEffect(() => {
    if (article) follow(article);
  }, [article]);
}
