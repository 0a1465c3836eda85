import { expect, it } from 'vitest';
import { type MoveAction, moveTogether } from '../../renderer/review/move-together.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { Unit, UnitState } from '../../src/model/review.ts';
import { sampleUnit } from './samples.ts';

const id = (name: string): UnitId => name as UnitId;
const AFTER = { approve: 'approved', reopen: 'untouched', confirm: 'confirmed' } as const;

/** Units that go wherever they are sent. */
function desk(states: Readonly<Record<string, UnitState>>) {
  const units = new Map(
    Object.entries(states).map(([name, state]) => [name, sampleUnit({ id: name, state })]),
  );
  return {
    units: (): readonly Unit[] => [...units.values()],
    move: async (action: MoveAction, wanted: readonly Unit[]): Promise<readonly Unit[]> => {
      const moved = wanted.map(each => ({ ...each, state: AFTER[action] }));
      for (const each of moved) units.set(each.id, each);
      return moved;
    },
    states: () => Object.fromEntries([...units.values()].map(each => [each.id, each.state])),
  };
}

it('gives units that were approved together back the states they had, and approves them again', async () => {
  const { units, move, states } = desk({ a: 'approved', b: 'approved', alone: 'approved' });
  const step = {
    kind: 'together',
    unitId: id('a'),
    unitIds: [id('a'), id('b')],
    confirmed: [id('b')],
  } as const;
  expect(await moveTogether(units(), step, 'undo', move)).toBe(true);
  expect(states()).toEqual({ a: 'untouched', b: 'confirmed', alone: 'approved' });
  expect(await moveTogether(units(), step, 'redo', move)).toBe(true);
  expect(states()).toEqual({ a: 'approved', b: 'approved', alone: 'approved' });
});

it('has nothing to take back where all of them were moved on since', async () => {
  const { units, move, states } = desk({ a: 'returned' });
  const step = { kind: 'together', unitId: id('a'), unitIds: [id('a')], confirmed: [id('a')] } as const;
  expect(await moveTogether(units(), step, 'undo', move)).toBe(false);
  expect(states()).toEqual({ a: 'returned' });
});
