import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import type { Caller } from '../../src/model/review.ts';

/** Names of everything that is fetched; an event invalidates by prefix. */
export const queryKeys = {
  library: ['library'] as const,
  article: (id: ArticleId) => ['article', id] as const,
  comments: (id: ArticleId) => ['comments', id] as const,
  names: (id: ArticleId) => ['names', id] as const,
  unitTerms: (id: UnitId, text: string) => ['unit-terms', id, text] as const,
  report: (id: ArticleId) => ['report', id] as const,
  history: (id: UnitId) => ['history', id] as const,
  comparison: (before: string, after: string) => ['comparison', before, after] as const,
  links: (id: UnitId, text: string) => ['links', id, text] as const,
  /** Of all editors: each has looked at another time. */
  sinceLooks: (id: ArticleId) => ['since-look', id] as const,
  sinceLook: (id: ArticleId, { role, actorId }: Caller) => ['since-look', id, role, actorId] as const,
  /** Goes stale with the library. */
  waiting: ({ role, actorId }: Caller) => ['library', 'waiting', role, actorId] as const,
  concordance: (query: string, from: UnitId | null, reviewedOnly: boolean, asked: number) =>
    ['concordance', query, from, reviewedOnly, asked] as const,
  memory: (id: UnitId) => ['memory', id] as const,
  actors: ['actors'] as const,
  checks: ['checks'] as const,
  terms: ['terms'] as const,
  rules: ['rules'] as const,
  corrections: (id: UnitId, before: string, after: string) => ['corrections', id, before, after] as const,
  rulePreview: (draft: string) => ['rule-preview', draft] as const,
  appInfo: ['app-info'] as const,
  profile: ['profile'] as const,
  backups: ['backups'] as const,
};

/** What has to be fetched again after an event; of a changed unit's article that unit alone (`unit-news`). Progress concerns only who waits for it. */
export function staleAfter(event: CoreEvent): readonly (readonly string[])[] {
  switch (event.type) {
    case 'library.changed':
      return [queryKeys.library];
    case 'house.changed':
      return [queryKeys.terms, queryKeys.rules, ['rule-preview'], ['unit-terms']];
    case 'article.changed':
      return [
        queryKeys.article(event.articleId),
        queryKeys.comments(event.articleId),
        queryKeys.names(event.articleId),
        queryKeys.sinceLooks(event.articleId),
        queryKeys.report(event.articleId),
        queryKeys.library,
        ['history'],
      ];
    case 'unit.changed':
      return [
        queryKeys.library,
        queryKeys.names(event.articleId),
        queryKeys.sinceLooks(event.articleId),
        queryKeys.history(event.unitId),
        queryKeys.report(event.articleId),
      ];
    case 'comment.changed':
      return [queryKeys.comments(event.articleId)];
    case 'checks.changed':
      return [queryKeys.checks, queryKeys.profile, queryKeys.library, ['article'], ['report'], ['history']];
    case 'progress':
      return [];
  }
}
