import { Merge } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Tooltip } from '../design/tooltip.tsx';
import { chordOf } from '../keys/key-table.ts';
import { useSelected } from '../review/store.ts';
import { useAlignment } from './alignment-context.ts';
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
      <DropMark unit={unit} />
      <LinkFrame unit={unit} active={active} />
      {splitting && <SplitPreview row={row} />}
    </>
  );
}

/** The border to the row above: a button that merges the two appears on it. */
function Seam({ unit, active }: Omit<RowAlignmentProps, 'row'>) {
  const { t } = useTranslation();
  const { actions } = useAlignment();
  const label = t('alignment.seam', { upper: unit.position, lower: unit.position + 1 });
  return (
    <div className={styles['seam']}>
      <Tooltip text={label} chord={active ? chordOf('mergeAbove') : undefined}>
        <button
          type="button"
          tabIndex={active ? 0 : -1}
          aria-label={label}
          className={styles['merge']}
          onClick={() => actions.merge(unit.id, -1)}
        >
          <Merge aria-hidden="true" />
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

/** While two paragraphs are being linked: the one that is marked, and the one that would be taken. */
function LinkFrame({ unit, active }: Omit<RowAlignmentProps, 'row'>) {
  const { desk } = useAlignment();
  const first = useSelected(desk.store, ({ mode }) => (mode?.kind === 'link' ? mode.first : null));
  if (first === null || !(active || first === unit.id)) return null;
  return <div className={styles['linkFrame']} data-first={first === unit.id || undefined} />;
}
