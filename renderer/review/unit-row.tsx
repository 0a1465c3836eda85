import { type MouseEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { AlignmentButton } from '../alignment/alignment-button.tsx';
import { useAlignment } from '../alignment/alignment-context.ts';
import { RowAlignment } from '../alignment/row-alignment.tsx';
import { CommentBadge } from '../comments/comment-badge.tsx';
import { classNames } from '../design/class-names.ts';
import { NewsMark } from '../desk/news-mark.tsx';
import { unfoldForIssue } from '../inspector/open-inspector.ts';
import type { UnitLink } from '../links/unit-link.ts';
import { issueAt } from './issue-at.ts';
import { IssueIcon } from './issue-icon.tsx';
import { sourceMarks } from './issues.ts';
import { MarkedText } from './marked-text.tsx';
import { canPass, PassingRow } from './passing-row.tsx';
import { useReview, type View } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { type Rush, useRushesBy } from './rush.ts';
import { StateMark } from './state-mark.tsx';
import { TargetCell } from './target-cell.tsx';
import styles from './unit-row.module.css';
import { useUnitIssues } from './use-unit-issues.ts';

interface UnitRowProps {
  readonly unit: Unit;
  readonly link: UnitLink;
  readonly total: number;
  readonly active: boolean;
  readonly view: View;
  /** Fingerprint of the issue that is lit in this unit. */
  readonly lit: string | null;
  readonly actions: ReviewActions;
  /** How the list around it is scrolled. */
  readonly rush: Rush;
}

/** One paragraph: number and state, source, target. */
export const UnitRow = memo(function UnitRow({ rush, ...props }: UnitRowProps) {
  const { unit, active, view, total } = props;
  const rushesBy = useRushesBy(rush);
  return rushesBy && !active && canPass(unit, view) ? (
    <PassingRow unit={unit} total={total} />
  ) : (
    <WholeRow {...props} />
  );
});

function WholeRow({ unit, link, total, active, view, lit, actions }: Omit<UnitRowProps, 'rush'>) {
  const { t } = useTranslation();
  const { store } = useReview();
  const { desk } = useAlignment();
  const row = useRef<HTMLElement>(null);
  const issues = useUnitIssues(unit.id);
  const source = useMemo(() => sourceMarks(issues.open), [issues.open]);
  const position = unit.position + 1;
  const state = t(`unitState.${unit.state}`);

  const onPointerOver = (event: PointerEvent<HTMLElement>): void => {
    const fingerprint = issueAt(event.target);
    const { hovered } = store.get();
    if (fingerprint !== null) store.set({ hovered: { unitId: unit.id, fingerprint } });
    else if (hovered !== null) store.set({ hovered: null });
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const issue = issueAt(event.target);
    if (issue !== null) unfoldForIssue();
    if (!active) actions.activate(unit.id, { issue });
    else if (issue !== null) store.set({ activeIssue: issue });
  };

  // On the texts the browser's own menu is of more use.
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    if (event.target instanceof Element && event.target.closest('[data-text]')) return;
    const anchor = row.current?.querySelector('[data-alignment-menu]');
    if (!anchor) return;
    event.preventDefault();
    desk.openMenu(unit.id, anchor);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around handles the keys of all rows.
    <article
      ref={row}
      aria-label={
        issues.open.length === 0
          ? t('grid.unit', { position, state })
          : t('grid.unitWithIssues', { position, state, count: issues.open.length })
      }
      aria-posinset={position}
      aria-setsize={total}
      aria-current={active}
      tabIndex={active ? 0 : -1}
      data-unit={unit.id}
      className={classNames(styles['row'], active && styles['active'], unit.excluded && styles['excluded'])}
      onPointerEnter={() => desk.point(unit.id)}
      onPointerOver={onPointerOver}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      <div className={styles['gutter']}>
        {position}
        <StateMark state={unit.state} />
        <CommentBadge unit={unit} actions={actions} />
        {!unit.excluded && <IssueIcon open={issues.open} />}
      </div>
      <div className={styles['source']} lang="en" data-text={unit.source === '' ? undefined : 'source'}>
        {unit.source === '' ? (
          <span className={styles['missing']} lang="">
            {t('grid.noSource')}
          </span>
        ) : (
          <MarkedText text={unit.source} marks={source} side="source" lit={lit} />
        )}
      </div>
      <div className={styles['link']}>
        <AlignmentButton unit={unit} link={link} active={active} />
      </div>
      <TargetCell unit={unit} issues={issues} active={active} view={view} lit={lit} actions={actions} />
      <NewsMark unit={unit} />
      <RowAlignment unit={unit} active={active} row={row} />
    </article>
  );
}
