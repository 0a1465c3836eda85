import { describe, expect, it } from 'vitest';
import { dueStep } from '../../../renderer/desk/due-step.ts';
import { isNews, lookOf, textThen } from '../../../renderer/desk/look.ts';
import { approvableTogether, nextInOrder, waitingUnits } from '../../../renderer/desk/waiting.ts';
import type { ArticleId, UnitId } from '../../../src/model/article.ts';
import type { ArticleState, UnitState } from '../../../src/model/review.ts';
import { sampleSummary } from '../samples.ts';

const id = (name: string) => name as UnitId;
const standing = (name: string, state: UnitState = 'untouched', excluded = false) => ({
  id: id(name),
  state,
  excluded,
});
const among =
  (...names: string[]) =>
  (unit: UnitId): boolean =>
    names.includes(unit);

describe('what waits for an editor', () => {
  const units = [
    standing('plain'),
    standing('doubtful', 'confirmed'),
    standing('approved', 'approved'),
    standing('changed', 'edited'),
    standing('returned', 'returned'),
    standing('furniture', 'untouched', true),
    standing('both', 'confirmed'),
  ];
  const urgency = { isNews: among('changed', 'both'), hasIssues: among('doubtful', 'both', 'approved') };

  it('is what changed, then what has issues, then the rest; nothing approved, returned or left out', () => {
    expect(waitingUnits(units, urgency)).toEqual(['changed', 'both', 'doubtful', 'plain']);
  });

  it('is gone through in that order, round past its end', () => {
    const order = waitingUnits(units, urgency);
    expect(nextInOrder(order, id('changed'))).toBe('both');
    expect(nextInOrder(order, id('plain'))).toBe('changed');
    expect(nextInOrder(order, id('approved'))).toBe('changed');
    expect(nextInOrder(order, null)).toBe('changed');
    expect(nextInOrder([id('a')], id('a'))).toBeNull();
    expect(nextInOrder([], id('a'))).toBeNull();
  });

  it('may be approved together where nobody changed it, nothing is said of it and nothing is typed', () => {
    const confirmed = (name: string, target: string) => ({
      ...standing(name, 'confirmed'),
      target,
      machine: '元',
    });
    const more = [
      ...[...units, standing('typed'), standing('marked'), standing('news')]
        .filter(({ state }) => state !== 'confirmed')
        .map(each => ({ ...each, target: '元', machine: '元' })),
      confirmed('read', '元'),
      confirmed('corrected', '直した'),
    ];
    const found = approvableTogether(
      more,
      { isNews: among('news'), hasIssues: among('marked') },
      among('typed'),
    );
    expect(found.map(unit => unit.id)).toEqual(['plain', 'read']);
  });
});

describe('what changed since the last look', () => {
  const look = lookOf({
    articleId: 'a' as ArticleId,
    lookedAt: null,
    changed: [{ unitId: id('theirs'), before: '古い' }],
    own: [{ unitId: id('mine'), before: '元' }],
  });
  const unit = (name: string, target: string, state: UnitState = 'edited') => ({
    ...standing(name, state),
    target,
  });
  const nothing = new Map<UnitId, string>();

  it('is news where somebody else wrote, until it is approved or seen as it stands', () => {
    expect(isNews(unit('theirs', '新しい'), look, nothing)).toBe(true);
    expect(isNews(unit('mine', '新しい'), look, nothing)).toBe(false);
    expect(isNews(unit('theirs', '新しい', 'approved'), look, nothing)).toBe(false);
    const seen = new Map([[id('theirs'), '新しい']]);
    expect(isNews(unit('theirs', '新しい'), look, seen)).toBe(false);
    expect(isNews(unit('theirs', 'また別の'), look, seen)).toBe(true);
  });

  it('is compared with the text of then, or as it was seen; what nobody changed with itself', () => {
    expect(textThen(unit('theirs', '新しい'), look, nothing)).toBe('古い');
    expect(textThen(unit('mine', '新しい'), look, nothing)).toBe('元');
    expect(textThen(unit('other', '同じ'), look, nothing)).toBe('同じ');
    expect(textThen(unit('theirs', '別'), look, new Map([[id('theirs'), '見た']]))).toBe('見た');
  });
});

describe('the step an editor is led to', () => {
  const due = (
    left: { waiting?: number; together?: number; returned?: number; state?: ArticleState },
    handedOn = false,
  ) => {
    const { waiting = 0, together = 0, returned = 0, state = 'submitted' } = left;
    const counts = { ...sampleSummary('題').counts, units: 5, excluded: 1, returned };
    const now = { waiting: Array(waiting).fill(0), together: Array(together).fill(0) };
    return dueStep({ state, counts }, now, handedOn);
  };
  it.each([
    [{ waiting: 3, together: 2 }, null],
    [{ waiting: 2, together: 2 }, 'together'],
    [{ returned: 1 }, 'returned'],
    [{}, 'approve'],
    [{ state: 'approved' as const }, null],
  ])('with %o left is %s', (left, step) => expect(due(left)).toBe(step));

  it('is the next article once this one was approved or returned', () => {
    expect(due({ state: 'approved' }, true)).toBe('next');
    expect(due({ state: 'returned', waiting: 3 }, true)).toBe('next');
    // Somebody took it up again.
    expect(due({ state: 'in-review', waiting: 3 }, true)).toBeNull();
  });
});
