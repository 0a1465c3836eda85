import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { notify } from '../design/toast.tsx';
import type { Review } from '../review/review.ts';
import type { Session } from '../review/session.ts';
import { placeText } from './place-text.ts';

/**
 * Follows units out of the grid, whoever changed the alignment: what was typed in one that left moves into the unit
 * that now holds its words, and the active row stays where it was. Runs after the rows were drawn, when nobody can type
 * in the old ones any more.
 */
export function useRetiredUnits(article: ArticleReview | undefined, review: Review): void {
  const { t } = useTranslation();
  const known = useRef<ReadonlyMap<string, number>>(new Map());

  const adopt = ({ written, text }: Session, article: readonly Unit[]): void => {
    const shown = (unit: Unit): string => review.sessions.get(unit.id)?.text ?? unit.draft ?? unit.target;
    const units = article.map(unit => ({ ...unit, target: shown(unit), stored: unit }));
    const fresh = units.filter(({ id }) => !known.current.has(id));
    const placed = placeText({ written, text }, fresh) ?? placeText({ written, text }, units);
    if (!placed) {
      notify({
        text: t('alignment.unplaced'),
        tone: 'error',
        action: { label: t('alignment.copyText'), run: () => void navigator.clipboard.writeText(text) },
      });
      return;
    }
    review.sessions.open(placed.unit.stored, review.annotationsOf(placed.unit.id));
    review.sessions.type(placed.unit.id, placed.text);
  };

  const follow = useEffectEvent(({ units }: ArticleReview) => {
    const rows = new Map(units.map((unit, row) => [String(unit.id), row]));
    for (const left of review.sessions.retire(unitId => rows.has(unitId))) adopt(left, units);
    const { activeUnit } = review.store.get();
    if (activeUnit !== null && !rows.has(activeUnit)) {
      const row = Math.min(known.current.get(activeUnit) ?? 0, units.length - 1);
      review.store.set({ activeUnit: units[row]?.id ?? null, activeIssue: null, hovered: null });
    }
    known.current = rows;
  });
  useEffect(() => {
    if (article) follow(article);
  }, [article]);
}
