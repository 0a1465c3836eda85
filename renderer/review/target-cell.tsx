import { type MouseEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { ChangeCell } from '../changes/change-cell.tsx';
import { Button } from '../design/button.tsx';
import { unfoldForIssue } from '../inspector/open-inspector.ts';
import { textOffsetAt } from './caret-position.ts';
import { issueAt } from './issue-at.ts';
import { targetMarks, type UnitIssues } from './issues.ts';
import { MarkedText } from './marked-text.tsx';
import { useSession, type View } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { shownText } from './session.ts';
import { useSelected } from './store.ts';
import { TargetEditor } from './target-editor.tsx';
import styles from './unit-row.module.css';

interface TargetCellProps {
  readonly unit: Unit;
  readonly issues: UnitIssues;
  readonly active: boolean;
  readonly view: View;
  readonly lit: string | null;
  readonly actions: ReviewActions;
}

/** The translation of one unit: read, compared, or edited in place. */
export function TargetCell(props: TargetCellProps) {
  const { unit, issues, active, view, lit, actions } = props;
  const { t } = useTranslation();
  const { desk } = useAlignment();
  const session = useSession(unit.id);
  const linking = useSelected(desk.store, ({ mode }) => mode?.kind === 'link');
  const place = useRef<HTMLDivElement>(null);
  const text = shownText(session, unit);
  const marks = useMemo(() => targetMarks(text, issues.open), [text, issues.open]);

  if (view !== 'edit') {
    return (
      <div className={styles['target']} lang="ja">
        {view === 'machine' ? (
          unit.machine
        ) : (
          <ChangeCell unit={unit} text={text} active={active} actions={actions} />
        )}
      </div>
    );
  }

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (active || !place.current) return;
    const issue = issueAt(event.target);
    if (issue !== null) unfoldForIssue();
    // The caret goes where the pointer was, as if the text had been an editor all along.
    actions.activate(unit.id, {
      issue,
      at: textOffsetAt(place.current, event.clientX, event.clientY),
    });
    event.stopPropagation();
  };
  const still = text === '' ? null : <MarkedText text={text} marks={marks} side="target" lit={lit} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Enter on the row does the same.
    <div className={styles['target']} onClick={onClick}>
      {active && !unit.excluded && !linking ? (
        <div className={styles['editor']} data-text="target">
          <TargetEditor unit={unit} text={text} marks={marks} lit={lit} fallback={still} />
        </div>
      ) : (
        <>
          <div
            ref={place}
            lang="ja"
            className={styles['text']}
            data-text={still === null ? undefined : 'target'}
          >
            {still ?? <span className={styles['missing']}>{t('grid.noTarget')}</span>}
          </div>
          <UnitNotes unit={unit} drafted={text !== unit.target} actions={actions} />
        </>
      )}
    </div>
  );
}

function UnitNotes({
  unit,
  drafted,
  actions,
}: {
  readonly unit: Unit;
  readonly drafted: boolean;
  readonly actions: ReviewActions;
}) {
  const { t } = useTranslation();
  if (unit.excluded) {
    return (
      <div className={styles['notes']}>
        {t('grid.excluded')}
        <Button
          look="quiet"
          className={styles['small']}
          onClick={() => void actions.setExcluded(unit, false)}
        >
          {t('grid.include')}
        </Button>
      </div>
    );
  }
  return drafted ? <div className={styles['draft']}>{t('grid.draft')}</div> : null;
}
