import { describe, expect, it } from 'vitest';
import { isNews, lookOf, textThen } from '../../../renderer/desk/look.ts';
import { approvableTogether, nextInOrder, waitingUnits } from '../../../renderer/desk/waiting.ts';
import type { ArticleId, UnitId } from '../../../src/model/article.ts';
import type { UnitState } from '../../../src/model/review.ts';

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

  it('may be approved together where nobody touched it, nothing is said of it and nothing is typed', () => {
    const more = [...units, standing('typed'), standing('marked'), standing('news')];
    const found = approvableTogether(
      more,
      { isNews: among('news'), hasIssues: among('marked') },
      among('typed'),
    );
    expect(found.map(unit => unit.id)).toEqual(['plain']);
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
