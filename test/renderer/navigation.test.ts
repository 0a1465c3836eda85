import { describe, expect, it } from 'vitest';
import {
  dismissals,
  issuePosition,
  NO_ISSUES,
  openRowsIn,
  proposalText,
  proposedWords,
  sortIssues,
} from '../../renderer/review/issues.ts';
import {
  awaitsApproval,
  isOpen,
  neighbour,
  neighbourIssue,
  nextWanted,
} from '../../renderer/review/navigation.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { ActorId, Decision, UnitState } from '../../src/model/review.ts';
import { sampleAnnotation, sampleUnit } from './samples.ts';

const id = (name: string) => name as UnitId;
const states: readonly UnitState[] = ['approved', 'untouched', 'confirmed', 'returned', 'edited'];
const units = states.map((state, row) => sampleUnit({ id: `u${row}`, state, excluded: row === 4 }));

describe('going through the units', () => {
  it.each([
    ['u1', 1, 'u2'],
    ['u0', -1, 'u0'],
    ['u4', 1, 'u4'],
    [null, 1, 'u0'],
  ] as const)('from %s by %i to %s', (from, step, to) => {
    expect(neighbour(units, from === null ? null : id(from), step)).toBe(to);
  });

  it('finds the next open unit, round the end, never an excluded one', () => {
    expect(nextWanted(units, id('u1'), isOpen)).toBe('u3');
    expect(nextWanted(units, id('u3'), isOpen)).toBe('u1');
    expect(nextWanted(units.slice(0, 2), id('u1'), isOpen)).toBeNull();
  });

  it('finds what an editor has still to look at', () => {
    expect(nextWanted(units, id('u1'), awaitsApproval)).toBe('u2');
  });
});

describe('going through the issues', () => {
  const open: Readonly<Record<string, readonly string[]>> = { u0: ['a'], u2: ['b', 'c'], u4: ['left out'] };
  const issuesOf = (unitId: UnitId) => ({
    ...NO_ISSUES,
    open: (open[unitId] ?? []).map(fingerprint => ({ ...sampleAnnotation('船', '船'), fingerprint })),
  });
  const rowOf = (unit: string | null) => (unit === null ? null : units.findIndex(each => each.id === unit));
  it.each([
    ['u0', 'a', 1, 'b'],
    ['u2', 'c', 1, 'a'],
    ['u0', 'a', -1, 'c'],
    ['u1', null, 1, 'b'],
    ['u2', null, 1, 'b'],
    ['u1', null, -1, 'a'],
    ['u3', null, 1, 'a'],
    [null, null, 1, 'a'],
    [null, null, -1, 'c'],
    ['u2', 'gone', -1, 'a'],
  ] as const)('from %s/%s by %i to %s', (unit, fingerprint, step, expected) => {
    const from = { row: rowOf(unit), fingerprint };
    expect(neighbourIssue(units, issuesOf, from, step)?.fingerprint).toBe(expected);
  });

  it('comes back to the only one there is', () => {
    const only = (unitId: UnitId) => (unitId === 'u0' ? issuesOf(unitId) : NO_ISSUES);
    for (const step of [1, -1] as const)
      expect(neighbourIssue(units, only, { row: 0, fingerprint: 'a' }, step)?.fingerprint).toBe('a');
  });

  it('looks no further than it goes', () => {
    const asked: UnitId[] = [];
    const noting = (unitId: UnitId) => {
      asked.push(unitId);
      return issuesOf(unitId);
    };
    neighbourIssue(units, noting, { row: 0, fingerprint: 'a' }, 1);
    expect(asked).toEqual(['u0', 'u1', 'u2']);
  });

  it('goes nowhere where there is none', () => {
    expect(neighbourIssue(units, () => NO_ISSUES, { row: 0, fingerprint: null }, 1)).toBeNull();
    expect(neighbourIssue([], issuesOf, { row: null, fingerprint: null }, -1)).toBeNull();
  });
});

describe('the issues of a unit', () => {
  const text = '船が港に着いた。';
  const low = sampleAnnotation(text, '船', { confidence: 0.3 });
  const high = sampleAnnotation(text, '港');
  const decision = (verdict: Decision['verdict'], scope: Decision['scope'] = 'here'): Decision => ({
    unitId: id('u1'),
    fingerprint: high.fingerprint,
    verdict,
    scope,
    reason: null,
    comment: '',
    by: 't' as ActorId,
    at: '2026-01-01T00:00:00.000Z',
  });

  it('hide those of low confidence until they are asked for', () => {
    expect(sortIssues([high, low], () => false, false)).toEqual({
      open: [high],
      hidden: [low],
      dismissed: [],
    });
    expect(sortIssues([high, low], () => false, true).open).toEqual([low, high]);
  });

  it('leave out what was dismissed, and only that', () => {
    const open = (...decisions: readonly Decision[]) => sortIssues([high], dismissals(decisions), false).open;
    expect(open(decision('dismissed'))).toEqual([]);
    expect(open(decision('withdrawn'))).toEqual([high]);
    // Accepted, yet still in the text: somebody undid the correction.
    expect(open(decision('accepted'))).toEqual([high]);
  });

  it('follow a dismissal for the whole article into other units', () => {
    const elsewhere = { ...high, unitId: id('u9') };
    expect(dismissals([decision('dismissed')])(elsewhere)).toBe(false);
    for (const scope of ['article', 'term', 'check'] as const)
      expect(dismissals([decision('dismissed', scope)])(elsewhere)).toBe(true);
  });

  it('are not counted in excluded units', () => {
    const issues = sortIssues([high], () => false, false);
    const rows = openRowsIn(units, () => issues);
    expect(rows.map(({ row, unitId }) => [row, unitId])).toEqual([
      [0, 'u0'],
      [1, 'u1'],
      [2, 'u2'],
      [3, 'u3'],
    ]);
    expect(issuePosition(rows, id('u2'), high.fingerprint)).toEqual({ position: 3, total: 4 });
    expect(issuePosition(rows, id('u2'), null)).toEqual({ position: 3, total: 4 });
    expect(issuePosition(rows, id('u2'), 'another')).toEqual({ position: null, total: 4 });
    expect(issuePosition([], null, null)).toEqual({ position: null, total: 0 });
  });

  it('show the words as a suggestion leaves them, or the place of what it puts in beside them', () => {
    const words = sampleAnnotation(text, '港に着いた');
    const inside = { replace: { start: 2, end: 3 }, text: '港湾', note: '' };
    const beside = { replace: { start: 0, end: 1 }, text: '客船', note: '' };
    const faraway = { replace: { start: 90, end: 91 }, text: '遠く', note: '' };
    expect(proposedWords(words, inside)).toBe('港湾に着いた');
    expect(proposalText(words, inside)).toBe('港湾に着いた');
    expect(proposedWords(words, beside)).toBeNull();
    expect(proposalText(words, beside)).toBe('…客船が港に着いた…');
    expect(proposalText(words, faraway)).toBe('遠く');
    expect(proposalText(words, { replace: { start: 2, end: 7 }, text: '', note: '' })).toBe('');
  });
});
