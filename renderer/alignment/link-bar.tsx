import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import { Button } from '../design/button.tsx';
import { FloatingBar } from '../design/floating-bar.tsx';
import { Kbd } from '../design/kbd.tsx';
import { isComposing } from '../keys/chord.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useSelected } from '../review/store.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { useAlignment } from './alignment-context.ts';
import styles from './link-bar.module.css';

/** Says which paragraph is being linked while its counterpart is chosen, and takes the keys for that. */
export function LinkBar({ actions }: { readonly actions: ReviewActions }) {
  const { desk } = useAlignment();
  const first = useSelected(desk.store, ({ mode }) => (mode?.kind === 'link' ? mode.first : null));
  return first === null ? null : <Bar first={first} actions={actions} />;
}

interface BarProps {
  readonly first: UnitId;
  readonly actions: ReviewActions;
}

function Bar({ first, actions }: BarProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { link } = useAlignment();
  const second = useSelected(review.store, state => state.activeUnit);
  useLinkKeys(first, actions);
  const rowOf = (unitId: UnitId | null): number => ((unitId && review.unit(unitId)?.position) || 0) + 1;
  const chosen = second !== null && second !== first;
  const isThere = review.unit(first) !== undefined;
  useEffect(() => {
    // Somebody else changed the alignment meanwhile.
    if (!isThere) link.leave();
  }, [isThere, link]);
  return (
    <FloatingBar label={t('alignment.link')}>
      <b>{t('linking.title', { position: rowOf(first) })}</b>
      {chosen ? (
        <Button look="primary" onClick={() => link.take(second)}>
          {t('linking.take', { position: rowOf(second) })} <Kbd chord="Enter" />
        </Button>
      ) : (
        <span className={styles['hint']}>{t('linking.hint')}</span>
      )}
      <Button look="quiet" onClick={link.leave}>
        {t('common.cancel')} <Kbd chord="Escape" />
      </Button>
      <span role="status" className="visually-hidden">
        {chosen
          ? t('linking.chosen', { first: rowOf(first), second: rowOf(second) })
          : `${t('linking.title', { position: rowOf(first) })}. ${t('linking.hint')}`}
      </span>
    </FloatingBar>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** While it goes on, the arrows choose, Enter links, Escape leaves; a click on a row links with it. */
function useLinkKeys(first: UnitId, actions: ReviewActions): void {
  const { link } = useAlignment();
  const { store } = useReview();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('button, [role=dialog], [role=menu]')) return;
    const step = STEPS[event.key];
    const { activeUnit } = store.get();
    if (step !== undefined) {
      actions.walk(step);
      requestAnimationFrame(() => focusRow(document, store.get().activeUnit ?? first));
    } else if (event.key === 'Enter' && activeUnit !== null) link.take(activeUnit);
    else if (event.key === 'Escape') link.leave();
    // Nothing is typed meanwhile: a character would begin to edit the row.
    else if (event.key.length > 1) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onClick = useEffectEvent((event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('button')) return;
    const row = event.target.closest<HTMLElement>('[data-unit]');
    if (!row) return;
    event.preventDefault();
    event.stopPropagation();
    link.take(row.dataset['unit'] as UnitId);
  });
  useEffect(() => {
    const end = new AbortController();
    window.addEventListener('keydown', event => onKey(event), { capture: true, signal: end.signal });
    window.addEventListener('click', event => onClick(event), { capture: true, signal: end.signal });
    return () => end.abort();
  }, []);
}
