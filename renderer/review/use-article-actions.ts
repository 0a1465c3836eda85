import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCounts, ArticleReview, ArticleSummary } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { runJob } from './run-job.ts';

/** Open issues that an article is not approved with unasked. */
const graveIssues = ({ critical, major }: ArticleCounts): number => critical + major;

/** What can be done with an article as a whole; everything typed is written first. */
export function useArticleActions(article: ArticleReview, actions: ReviewActions) {
  const { t } = useTranslation();
  const review = useReview();
  const [busy, setBusy] = useState(false);
  const { id: articleId, title } = article.summary;

  const run = async (call: () => Promise<ArticleSummary | null>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      if (!(await actions.writeAll())) return false;
      await call();
      await queryClient.invalidateQueries({ queryKey: queryKeys.article(articleId) });
      await queryClient.invalidateQueries({ queryKey: queryKeys.library });
      notify({ text: done });
      return true;
    } catch (error) {
      showFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const handOn = async (call: () => Promise<ArticleSummary>, done: string): Promise<boolean> => {
    const handedOn = await run(call, done);
    if (handedOn) review.store.set({ handedOn });
    return handedOn;
  };
  const approve = (): Promise<boolean> =>
    handOn(() => core['article.approve']({ articleId }), t('article.approved', { title }));
  return {
    busy,
    submit: () => void run(() => core['article.submit']({ articleId }), t('article.submitted', { title })),
    /** Asks first where grave issues are open. */
    approve: () => {
      if (graveIssues(article.summary.counts) > 0) review.store.set({ dialog: { kind: 'approve' } });
      else void approve();
    },
    approveAnyway: approve,
    sendBack: (comment: string) =>
      handOn(() => core['article.return']({ articleId, comment }), t('article.returned', { title })),
    analyzeAgain: () =>
      void run(async () => {
        await runJob(review, jobId => core['article.analyze']({ articleId, jobId }));
        return null;
      }, t('article.analyzed')),
  };
}
