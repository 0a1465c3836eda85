import { FoldVertical, Scissors } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Tooltip } from '../design/tooltip.tsx';
import { chordOf } from '../keys/key-table.ts';
import { useSelected } from '../review/store.ts';
import { useAlignment } from './alignment-context.ts';
import { maySplit } from './operations.ts';
import { ParagraphHandles } from './paragraph-handles.tsx';
import styles from './row-alignment.module.css';
import { SplitPreview } from './split-preview.tsx';

interface RowAlignmentProps {
  readonly unit: Unit;
  readonly active: boolean;
  readonly row: RefObject<HTMLElement | null>;
}

/** What a row shows of changing the alignment: nothing at rest. */
export function RowAlignment({ unit, active, row }: RowAlignmentProps) {
  const { desk } = useAlignment();
  const splitting = useSelected(desk.store, ({ mode }) => mode?.kind === 'split' && mode.unitId === unit.id);
  return (
    <>
      {unit.position > 0 && <Seam unit={unit} active={active} />}
      <ParagraphHandles unit={unit} active={active} row={row} />
      <SplitButton unit={unit} active={active} />
      <DropMark unit={unit} />
      <LinkFrame unit={unit} />
      {splitting && <SplitPreview row={row} />}
    </>
  );
}

/** The border to the row above: a button that merges the two appears on it. */
function Seam({ unit, active }: Omit<RowAlignmentProps, 'row'>) {
  const { t } = useTranslation();
  const { actions } = useAlignment();
  const label = t('alignment.seam', { upper: unit.position, lower: unit.position + 1 });
  const button = (
    <button
      type="button"
      tabIndex={active ? 0 : -1}
      aria-label={label}
      title={active ? undefined : label}
      className={styles['merge']}
      onClick={() => actions.merge(unit.id, -1)}
    >
      <FoldVertical aria-hidden="true" />
    </button>
  );
  // Only the active row has keys to tell of; a tooltip in every row would cost each of them.
  return (
    <div className={styles['seam']}>
      {active ? (
        <Tooltip text={label} chord={chordOf('mergeAbove')}>
          {button}
        </Tooltip>
      ) : (
        button
      )}
    </div>
  );
}

/** Under the drawing of the link: proposes where the unit falls apart. */
function SplitButton({ unit, active }: Omit<RowAlignmentProps, 'row'>) {
  const { t } = useTranslation();
  const { actions, desk, split } = useAlignment();
  const hot = useSelected(desk.store, state => state.hot === unit.id);
  if ((!hot && !active) || 'refused' in maySplit(actions.standing(unit))) return null;
  return (
    <div className={styles['under']}>
      <Tooltip text={t('alignment.split')} chord={active ? chordOf('split') : undefined}>
        <button
          type="button"
          tabIndex={active ? 0 : -1}
          aria-label={t('splitting.title', { position: unit.position + 1 })}
          className={styles['split']}
          onClick={() => void split.start(unit.id)}
        >
          <Scissors aria-hidden="true" />
        </button>
      </Tooltip>
    </div>
  );
}

/** Where a paragraph would come to stand if it were let go. */
function DropMark({ unit }: Pick<RowAlignmentProps, 'unit'>) {
  const { desk } = useAlignment();
  const drop = useSelected(desk.store, ({ drag }) => (drag?.drop?.unitId === unit.id ? drag.drop : null));
  const side = useSelected(desk.store, ({ drag }) => drag?.dragged.side ?? null);
  if (!drop || side === null) return null;
  return (
    <div
      className={styles['drop']}
      data-side={side}
      data-end={drop.end}
      data-refused={'refused' in drop.planned || undefined}
    />
  );
}

/** Round the paragraph that is marked while its counterpart is chosen. */
function LinkFrame({ unit }: Pick<RowAlignmentProps, 'unit'>) {
  const { desk } = useAlignment();
  const marked = useSelected(desk.store, ({ mode }) => mode?.kind === 'link' && mode.first === unit.id);
  return marked && <div className={styles['marked']} />;
}
