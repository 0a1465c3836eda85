import { expect, it } from 'vitest';
import { articleReturnComment } from '../../renderer/review/article-return-comment.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { ActorId, ReviewEvent } from '../../src/model/review.ts';

const event = (action: ReviewEvent['action'], comment: string, unitId: string | null): ReviewEvent => ({
  articleId: 'a1' as ArticleId,
  unitId: unitId as UnitId | null,
  action,
  comment,
  by: 'e' as ActorId,
  at: '2026-01-01T00:00:00.000Z',
});

it('finds what the editor wrote when the whole article was returned last', () => {
  const steps = [
    event('return', '見出しを短く', null),
    event('submit', '', null),
    event('return', '前文も', null),
  ];
  expect(articleReturnComment([...steps, event('return', 'この段落だけ', 'u1')])).toBe('前文も');
  expect(articleReturnComment([event('return', 'この段落だけ', 'u1')])).toBe('');
});
