import { QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { RemoteError } from '../../src/api/client.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { SinceLook } from '../../src/model/desk.ts';
import type { ArticleReview, Caller } from '../../src/model/review.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { core } from './core-client.ts';
import { queryKeys } from './query-keys.ts';
import { shareKnown } from './unit-news.ts';

/** Only a call that found nobody is worth repeating: every other failure is an answer. */
const retry = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof RemoteError && error.code === 'unreachable';

export const queryClient = new QueryClient({
  defaultOptions: {
    // The core says when something changed; nothing goes stale by itself. Local calls need no network.
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
});

/** All articles. */
export const useLibrary = () =>
  useQuery({ queryKey: queryKeys.library, queryFn: () => core['library.list']({}) });

const article = (articleId: ArticleId, at: UnitId | null) =>
  queryOptions({
    queryKey: queryKeys.article(articleId),
    queryFn: async ({ client, queryKey }): Promise<ArticleReview> => {
      if (client.getQueryData(queryKey) === undefined) {
        const opened = await core['article.open']({ articleId, at });
        if (!opened.leftOut) return opened;
        client.setQueryData(queryKey, opened);
      }
      return core['article.get']({ articleId });
    },
    structuralSharing: shareKnown,
  });

/** One article with its units and annotations; of a long one the rows about the unit `at` come before the others. */
export const useArticle = (articleId: ArticleId, at: UnitId | null) => useQuery(article(articleId, at));

/** Asks for an article that somebody is about to open; a failure is told where it is shown. */
export const fetchAhead = (articleId: ArticleId, at: UnitId | null): void =>
  void queryClient.prefetchQuery(article(articleId, at));

/** The quality report of one article; whoever shows a single figure of it may do without. */
export const useReport = (articleId: ArticleId, enabled = true) =>
  useQuery({
    queryKey: queryKeys.report(articleId),
    queryFn: () => core['article.report']({ articleId }),
    enabled,
  });

/** Revisions, events and decisions of one unit. */
export const useHistory = (unitId: UnitId) =>
  useQuery({ queryKey: queryKeys.history(unitId), queryFn: () => core['unit.history']({ unitId }) });

/** Two texts compared word by word; asked only while they differ. */
export const useComparison = (before: string, after: string) =>
  useQuery({
    queryKey: queryKeys.comparison(before, after),
    queryFn: () => core['text.compare']({ before, after }),
    enabled: before !== after,
    // Comparisons are cheap to make and many: keep a minute's worth.
    gcTime: 60_000,
  });

const sinceLook = (articleId: ArticleId, caller: Caller) => ({
  queryKey: queryKeys.sinceLook(articleId, caller),
  queryFn: () => core['article.sinceLook']({ articleId }),
});

/** What became of an article since this editor last looked; nothing is asked in another role. */
export const useSinceLook = (articleId: ArticleId) => {
  const { role, actorId } = usePreferences();
  const asked = sinceLook(articleId, { role, actorId });
  return useQuery(role === 'editor' ? asked : { ...asked, queryFn: skipToken });
};

/** The same, once it is known. */
export const fetchSinceLook = (articleId: ArticleId, caller: Caller): Promise<SinceLook> =>
  queryClient.ensureQueryData(sinceLook(articleId, caller));

/** Submitted articles, as they wait for this editor; asked only where they are shown. */
export const useWaiting = (shown: boolean) => {
  const { role, actorId } = usePreferences();
  return useQuery({
    queryKey: queryKeys.waiting({ role, actorId }),
    queryFn: shown ? () => core['desk.waiting']({}) : skipToken,
  });
};

/** The rows of the termbase. */
export const useTerms = () => useQuery({ queryKey: queryKeys.terms, queryFn: () => core['term.list']({}) });

/** The rules made from corrections. */
export const useRules = () => useQuery({ queryKey: queryKeys.rules, queryFn: () => core['rule.list']({}) });

/** What was corrected between two texts of a unit; asked only while they differ. */
export const useCorrections = (unitId: UnitId, before: string, after: string) =>
  useQuery({
    queryKey: queryKeys.corrections(unitId, before, after),
    queryFn: () => core['rule.propose']({ unitId, before, after }),
    enabled: before !== after,
    gcTime: 60_000,
  });

/** What a rule would mark in everything reviewed so far; null asks for nothing. */
export const useRulePreview = (draft: Parameters<(typeof core)['rule.preview']>[0] | null) =>
  useQuery({
    queryKey: queryKeys.rulePreview(JSON.stringify(draft)),
    queryFn: draft === null ? skipToken : () => core['rule.preview'](draft),
    gcTime: 60_000,
    // Articles change while rules are thought about.
    staleTime: 0,
  });

export const useActors = () =>
  useQuery({ queryKey: queryKeys.actors, queryFn: () => core['actor.list']({}) });

/** The checks, and what this newsroom made of their marks: whoever decides or switches asks for them anew. */
export const useChecks = () =>
  useQuery({ queryKey: queryKeys.checks, queryFn: () => core['check.list']({}) });

export const useProfile = () =>
  useQuery({ queryKey: queryKeys.profile, queryFn: () => core['profile.get']({}) });

export const useBackups = () =>
  useQuery({ queryKey: queryKeys.backups, queryFn: () => core['backup.list']({}), refetchOnMount: 'always' });

export const useAppInfo = () =>
  useQuery({ queryKey: queryKeys.appInfo, queryFn: () => core['app.info']({}) });
