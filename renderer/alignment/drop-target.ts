import type { AlignmentOperation } from '../../src/model/alignment.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { Side } from '../../src/model/text.ts';
import { type Planned, planMove } from './operations.ts';
import type { Standing } from './standing.ts';

/** A paragraph held by its handle. */
export interface Dragged {
  readonly unitId: UnitId;
  readonly side: Side;
  readonly segment: number;
}

/** What letting go over a unit would do, and at which end of its text the paragraph would come to stand. */
export interface Drop {
  readonly unitId: UnitId;
  readonly planned: Planned<AlignmentOperation>;
  readonly end: 'top' | 'bottom';
}

/** What letting a paragraph go over the unit `overId` means; null over its own unit or over none. */
export function dropOn(units: readonly Standing[], dragged: Dragged, overId: UnitId | null): Drop | null {
  const rowOf = (id: UnitId | null): number => units.findIndex(unit => unit.id === id);
  const fromRow = rowOf(dragged.unitId);
  const toRow = rowOf(overId);
  const [from, to] = [units[fromRow], units[toRow]];
  if (!from || !to || fromRow === toRow) return null;
  return {
    unitId: to.id,
    planned: planMove(from, to, dragged.side, dragged.segment),
    // Paragraphs keep their order inside a unit: what stood above comes first.
    end: fromRow < toRow ? 'top' : 'bottom',
  };
}
