import type { AlignmentOperation } from '../../src/model/alignment.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { paragraphRanges } from './unit-paragraphs.ts';

/** Where the keyboard goes after a change: a unit, and an offset in its translation. */
export interface Landing {
  readonly unitId: UnitId;
  readonly at: number;
}

type Place = Pick<Unit, 'id' | 'source' | 'target'>;
type Row = Place & Pick<Unit, 'position'>;

const begin = (unit: Place | undefined): Landing | null => (unit ? { unitId: unit.id, at: 0 } : null);

/** The unit in which words of the translation stand now, and where; `inside` is the caret's offset in them. */
function whereWordsStand(words: string, units: readonly Place[], inside: number): Landing | null {
  const unit = words === '' ? undefined : units.find(({ target }) => target.includes(words));
  return unit ? { unitId: unit.id, at: unit.target.indexOf(words) + inside } : null;
}

/**
 * Where the keyboard goes after an operation: with the words it was in, after a split to the lower half. `before` is
 * the unit it was in, as stored, `caret` its offset there, `units` are those now in the place, in reading order.
 */
export function landingOf(
  operation: AlignmentOperation,
  before: Unit,
  caret: number,
  units: readonly Place[],
): Landing | null {
  switch (operation.kind) {
    case 'merge':
      return whereWordsStand(before.target, units, caret) ?? begin(units[0]);
    case 'split':
      return begin(units[1] ?? units[0]);
    case 'move': {
      const range = paragraphRanges(before, operation.side)[operation.segment];
      const words = range ? before[operation.side].slice(range.start, range.end).trim() : '';
      if (operation.side === 'target') return whereWordsStand(words, units, 0) ?? begin(units[0]);
      return begin(units.find(({ source }) => source.includes(words)) ?? units[0]);
    }
    case 'detach': {
      const kept = operation.side === 'target' ? 'source' : 'target';
      return begin(units.find(unit => unit[kept] === before[kept]) ?? units[0]);
    }
    case 'swap':
      return begin(units.find(({ source }) => source === before.source) ?? units[0]);
  }
}

const nearestRow = (position: number, units: readonly Row[]): Row | undefined =>
  units.toSorted((a, b) => Math.abs(a.position - position) - Math.abs(b.position - position))[0];

/** Where the keyboard goes after other or many units changed: to the same words, else to the nearest row. */
export function landingOnSame(before: Unit | undefined, units: readonly Row[]): Landing | null {
  if (!before) return begin(units[0]);
  const same =
    units.find(({ id }) => id === before.id) ??
    units.find(({ source, target }) => source === before.source && target === before.target) ??
    units.find(({ source }) => before.source !== '' && source.includes(before.source)) ??
    units.find(({ target }) => before.target !== '' && target.includes(before.target)) ??
    nearestRow(before.position, units);
  return begin(same);
}
