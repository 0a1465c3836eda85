import type { UnitId } from '../../src/model/article.ts';
import type { ja } from '../i18n/ja.ts';
import type { AlignmentStep } from './operations.ts';

/** What was done, for a sentence in the interface's language; rows count from 1, as they were before. */
export interface Told {
  readonly key: keyof typeof ja.alignmentDone;
  readonly values: Readonly<Record<string, number>>;
}

const inOrder = (one: number, other: number) => ({
  upper: Math.min(one, other),
  lower: Math.max(one, other),
});

/** Tells a change in words. `rowOf` is the number of a unit's row as people count. */
export function tell(step: AlignmentStep, rowOf: (unitId: UnitId) => number, linked = false): Told {
  switch (step.kind) {
    case 'merge':
    case 'swap': {
      const [one, other] = step.units;
      const key = step.kind === 'merge' && linked ? 'link' : step.kind;
      return { key, values: inOrder(rowOf(one.unitId), rowOf(other.unitId)) };
    }
    case 'move': {
      const values = { from: rowOf(step.from.unitId), to: rowOf(step.to.unitId) };
      return { key: step.side === 'source' ? 'moveSource' : 'moveTarget', values };
    }
    case 'detach':
      return {
        key: step.side === 'source' ? 'detachSource' : 'detachTarget',
        values: { position: rowOf(step.unit.unitId) },
      };
    case 'split':
    case 'exclude':
    case 'include':
      return { key: step.kind, values: { position: rowOf(step.unit.unitId) } };
  }
}
