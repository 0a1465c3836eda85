import { describe, expect, it } from 'vitest';
import { queryKeys, staleAfter } from '../../../renderer/api/query-keys.ts';
import { createCommentComposition } from '../../../renderer/comments/comment-composition.ts';
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

describe('a comment that is being sent', () => {
  const compose = (begun: string) => {
    const seen = { field: begun, kept: begun };
    const composition = createCommentComposition(begun, {
      show: text => {
        seen.field = text;
      },
      keep: text => {
        seen.kept = text;
      },
    });
    return { seen, ...composition };
  };

  it('leaves the field to the next one, and is kept until it has arrived', async () => {
    const { seen, write, send } = compose('');
    const { promise, resolve } = Promise.withResolvers<void>();
    write('first');
    const sending = send(() => promise);
    expect(seen).toEqual({ field: '', kept: 'first' });
    write('second');
    expect(seen).toEqual({ field: 'second', kept: 'first\nsecond' });
    resolve();
    await sending;
    expect(seen).toEqual({ field: 'second', kept: 'second' });
  });

  it('comes back before what was written since, where it cannot be sent', async () => {
    const { seen, write, send } = compose('first');
    const { promise, reject } = Promise.withResolvers<void>();
    const sending = send(() => promise);
    write('second');
    reject(new Error('unreachable'));
    await expect(sending).rejects.toThrow('unreachable');
    expect(seen).toEqual({ field: 'first\nsecond', kept: 'first\nsecond' });
  });

  it('is sent once, however often it is asked for, and not without a word', async () => {
    const { write, send } = compose('  ');
    const sent: string[] = [];
    const deliver = async (text: string): Promise<void> => void sent.push(text);
    await send(deliver);
    write('one');
    await Promise.all([send(deliver), send(deliver)]);
    expect(sent).toEqual(['one']);
  });
});
