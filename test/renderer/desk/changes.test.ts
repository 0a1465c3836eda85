import { describe, expect, it } from 'vitest';
import {
  changeParts,
  countChanges,
  neighbourChanged,
  withoutChange,
} from '../../../renderer/changes/changes.ts';

const PARTS = [
  { kind: 'same', text: '両政府は' },
  { kind: 'deleted', text: '月曜' },
  { kind: 'inserted', text: '火曜' },
  { kind: 'same', text: 'に署名' },
  { kind: 'inserted', text: 'し' },
  { kind: 'deleted', text: 'する' },
  { kind: 'inserted', text: 'た' },
  { kind: 'same', text: '。' },
  { kind: 'deleted', text: '\n終わり' },
] as const;

describe('the changes of a text', () => {
  it('are places: what went and what came in its stead are one', () => {
    expect(changeParts(PARTS).filter(({ kind }) => kind === 'change')).toEqual([
      { kind: 'change', index: 0, deleted: '月曜', inserted: '火曜' },
      { kind: 'change', index: 1, deleted: 'する', inserted: 'した' },
      { kind: 'change', index: 2, deleted: '\n終わり', inserted: '' },
    ]);
    expect(countChanges(changeParts(PARTS))).toBe(3);
  });

  it('can be taken back one by one, and the others stay', () => {
    const parts = changeParts(PARTS);
    expect(withoutChange(parts, 0)).toBe('両政府は月曜に署名した。');
    expect(withoutChange(parts, 1)).toBe('両政府は火曜に署名する。');
    expect(withoutChange(parts, 2)).toBe('両政府は火曜に署名した。\n終わり');
    // A change that is not there takes nothing back.
    expect(withoutChange(parts, 9)).toBe('両政府は火曜に署名した。');
  });
});

describe('the next changed unit', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  it.each([
    ['a', 1, 'b'],
    ['b', 1, 'd'],
    ['c', 1, 'd'],
    ['d', 1, 'b'],
    ['e', 1, 'b'],
    [null, 1, 'b'],
    ['c', -1, 'b'],
    ['b', -1, 'd'],
    ['a', -1, 'd'],
  ] as const)('from %s by %i is %s', (from, step, expected) => {
    expect(neighbourChanged(['b', 'd'], order, from, step)).toBe(expected);
  });

  it('is none where there is no other', () => {
    expect(neighbourChanged(['b'], order, 'b', 1)).toBeNull();
    expect(neighbourChanged([], order, 'b', -1)).toBeNull();
  });
});
