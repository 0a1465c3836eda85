import type { ArticleId, UnitId } from '../../src/model/article.ts';

/** Where drafts are kept: the browser's own storage, or a stand-in. */
type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Comments that were begun and not sent, by article and unit: they outlive the unit's turn, and the window. */
export function createCommentDrafts(storage: () => Keeping) {
  const prefix = (articleId: ArticleId): string => `taiyaku.comment.${articleId}.`;
  const keysOf = (articleId: ArticleId): readonly string[] =>
    Array.from({ length: storage().length }, (_, at) => storage().key(at) ?? '').filter(key =>
      key.startsWith(prefix(articleId)),
    );
  const get = (articleId: ArticleId, unitId: UnitId): string =>
    storage().getItem(prefix(articleId) + unitId) ?? '';
  const set = (articleId: ArticleId, unitId: UnitId, text: string): void => {
    try {
      if (text === '') storage().removeItem(prefix(articleId) + unitId);
      else storage().setItem(prefix(articleId) + unitId, text);
    } catch {
      // The storage is full: the field still holds it, as long as it is shown.
    }
  };
  return {
    get,
    set,
    /** A unit's draft; one without takes over what was begun in a unit that has left the grid since. */
    take: (articleId: ArticleId, unitId: UnitId, isThere: (unitId: UnitId) => boolean): string => {
      const own = get(articleId, unitId);
      if (own !== '') return own;
      const left = keysOf(articleId)
        .map(key => key.slice(prefix(articleId).length) as UnitId)
        .find(id => !isThere(id));
      if (left === undefined) return '';
      const text = get(articleId, left);
      set(articleId, left, '');
      set(articleId, unitId, text);
      return text;
    },
  };
}

export const commentDrafts = createCommentDrafts(() => localStorage);
