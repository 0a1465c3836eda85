import { describe, expect, it } from 'vitest';
import { queryKeys, staleAfter } from '../../../renderer/api/query-keys.ts';
import { commentsOn, openCounts } from '../../../renderer/comments/comment-counts.ts';
import { createCommentDrafts } from '../../../renderer/comments/comment-drafts.ts';
import type { ArticleId, UnitId } from '../../../src/model/article.ts';
import type { UnitComment } from '../../../src/model/comment.ts';
import type { ActorId, CommentId } from '../../../src/model/review.ts';

const article = 'a1' as ArticleId;
const unit = (id: string) => id as UnitId;
const by = 'translator' as ActorId;
const comment = (id: string, shownIn: readonly string[], settled = false): UnitComment => ({
  id: id as CommentId,
  articleId: article,
  unitId: unit(shownIn[0] ?? 'gone'),
  shownIn: shownIn.map(unit),
  text: id,
  by,
  at: '2026-11-01T00:00:00.000Z',
  resolved: settled ? { by, at: '2026-11-02T00:00:00.000Z' } : null,
});

describe('comments on a unit', () => {
  const all = [comment('a', ['u1']), comment('b', ['u1', 'u2']), comment('c', ['u2'], true)];

  it('count while they are open, in every part of a divided unit', () => {
    expect([...openCounts(all)]).toEqual([
      ['u1', 2],
      ['u2', 1],
    ]);
  });

  it('are parted into open and settled ones', () => {
    const { open, settled } = commentsOn(unit('u2'), all);
    expect([open, settled].map(list => list.map(({ id }) => id))).toEqual([['b'], ['c']]);
  });

  it('are fetched again when another window writes one, or the alignment changes', () => {
    expect(staleAfter({ type: 'comment.changed', articleId: article })).toEqual([
      queryKeys.comments(article),
    ]);
    expect(staleAfter({ type: 'article.changed', articleId: article })).toContainEqual(
      queryKeys.comments(article),
    );
  });
});

/** A storage as the browser has it. */
function storage() {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

describe('the draft of a comment', () => {
  it('stays with its unit', () => {
    const kept = storage();
    const drafts = createCommentDrafts(() => kept);
    drafts.set(article, unit('u1'), '書きかけ');
    expect(drafts.get(article, unit('u1'))).toBe('書きかけ');
    expect(drafts.take(article, unit('u2'), () => true)).toBe('');
    drafts.set(article, unit('u1'), '');
    expect(kept.length).toBe(0);
  });

  it('goes to the next unit that is written in where its own has left the grid, of this article only', () => {
    const kept = storage();
    const drafts = createCommentDrafts(() => kept);
    drafts.set(article, unit('gone'), '書きかけ');
    const isThere = (id: UnitId) => id !== 'gone';
    expect(drafts.take('other' as ArticleId, unit('u1'), isThere)).toBe('');
    expect(drafts.take(article, unit('u1'), isThere)).toBe('書きかけ');
    expect(drafts.get(article, unit('gone'))).toBe('');
    expect(drafts.get(article, unit('u1'))).toBe('書きかけ');
  });

  it('is no reason to stop writing where nothing more can be kept', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => createCommentDrafts(() => full).set(article, unit('u1'), 'x')).not.toThrow();
  });
});
