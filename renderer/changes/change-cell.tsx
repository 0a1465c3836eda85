import {
  type FocusEvent,
  Fragment,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { useComparison } from '../api/queries.ts';
import { isApple, isComposing } from '../keys/chord.ts';
import { commandOf } from '../keys/key-table.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useSelected } from '../review/store.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { ChangeBar } from './change-bar.tsx';
import styles from './change-cell.module.css';
import { ChangeMark } from './change-mark.tsx';
import { type Change, type ChangePart, changeParts, countChanges, withoutChange } from './changes.ts';
import { useEarlierText } from './use-change-base.ts';
import { useSeeUnit } from './use-see-unit.ts';

interface ChangeCellProps {
  readonly unit: Unit;
  /** As it stands on the screen: what is typed and not yet written is part of it. */
  readonly text: string;
  readonly active: boolean;
  readonly actions: ReviewActions;
}

/** The translation of one unit compared with an earlier text, word by word; each change can be reached and taken back. */
export function ChangeCell({ unit, text, active, actions }: ChangeCellProps) {
  const { t } = useTranslation();
  const { store } = useReview();
  const { changeLayout } = usePreferences();
  const see = useSeeUnit(actions);
  const before = useEarlierText(unit);
  const { data } = useComparison(before, text);
  const cell = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const parts = useMemo<readonly ChangePart[]>(
    () => (before === text || !data ? [{ kind: 'same', text }] : changeParts(data)),
    [before, text, data],
  );
  useChangeFocus(unit, cell, before === text || data !== undefined, text);

  // A change that is drawn anew, or is gone, has lost the keyboard without a word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what draws them anew.
  useEffect(() => {
    if (!cell.current?.contains(document.activeElement)) setHeld(null);
  }, [parts, changeLayout]);

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const mark = event.target.closest<HTMLElement>('[data-change]');
    if (mark === null || cell.current === null) return;
    setHeld(Number(mark.dataset['change']));
    if (!active) actions.activate(unit.id);
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (!cell.current?.contains(event.relatedTarget)) setHeld(null);
  };
  const revert = (index: number): void => {
    setHeld(null);
    // The text is another at once: the focus waits for its comparison.
    void actions.revertChange(unit, withoutChange(parts, index));
    store.set({ changeFocus: { unitId: unit.id, at: index } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (held === null || isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') focusRow(document, unit.id);
    else if (commandOf(event.nativeEvent, isApple())?.command === 'revertChange' && !unit.excluded) {
      revert(held);
    } else if (event.key === 'Enter' && isMark(event.target) && !event.altKey) {
      cell.current?.querySelector<HTMLElement>('[data-change-bar] button')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const mark = (change: Change, shown: 'both' | 'after') => (
    <ChangeMark key={change.index} change={change} shown={shown} reachable={active} />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys of the changes in it.
    <div ref={cell} className={styles['cell']} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown}>
      {changeLayout === 'inline' ? (
        <div className={styles['text']}>
          {parts.map((part, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity.
            part.kind === 'same' ? <Fragment key={`s${at}`}>{part.text}</Fragment> : mark(part, 'both'),
          )}
        </div>
      ) : (
        <div className={styles['sides']}>
          <section aria-label={t('changes.before')} className={styles['text']}>
            {parts.map((part, at) =>
              part.kind === 'same' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <Fragment key={`s${at}`}>{part.text}</Fragment>
              ) : (
                <del key={part.index} data-held={held === part.index || undefined}>
                  {part.deleted}
                </del>
              ),
            )}
          </section>
          <section aria-label={t('changes.after')} className={styles['text']}>
            {parts.map((part, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              part.kind === 'same' ? <Fragment key={`s${at}`}>{part.text}</Fragment> : mark(part, 'after'),
            )}
          </section>
        </div>
      )}
      {held !== null && countChanges(parts) > held && (
        <ChangeBar
          key={held}
          unit={unit}
          onRevert={unit.excluded ? null : () => revert(held)}
          onSee={() => see(unit.id)}
        />
      )}
    </div>
  );
}

const isMark = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['change'] !== undefined;

/** Gives the keyboard to the change that was asked for, once the unit's changes stand; to the row where there is none. */
function useChangeFocus(
  unit: Unit,
  cell: { readonly current: HTMLElement | null },
  ready: boolean,
  text: string,
): void {
  const { store } = useReview();
  const asked = useSelected(store, ({ changeFocus }) =>
    changeFocus?.unitId === unit.id ? changeFocus : null,
  );
  const answer = useEffectEvent(() => {
    if (asked === null || !ready) return;
    const marks = [...(cell.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const mark = asked.at === 'last' ? marks.at(-1) : (marks[asked.at] ?? marks.at(-1));
    store.set({ changeFocus: null });
    if (mark) mark.focus();
    else focusRow(document, unit.id);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once the text or its comparison is another.
  useEffect(() => answer(), [asked, ready, text]);
}
