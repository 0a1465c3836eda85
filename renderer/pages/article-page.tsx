import i18next from 'i18next';
import { FileWarning } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { RemoteError } from '../../src/api/client.ts';
import type { ArticleId } from '../../src/model/article.ts';
import { useRetiredUnits } from '../alignment/use-retired-units.ts';
import { connection } from '../api/connection.ts';
import { useArticle, useSinceLook } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { editorCode } from '../review/editor-code.ts';
import { lastUnit } from '../review/last-unit.ts';
import { createReview, type Review, type ReviewNotices, ReviewProvider } from '../review/review.ts';
import { headedFor } from '../search/jump.ts';
import { ArticleSkeleton } from './article-skeleton.tsx';
import styles from './missing-page.module.css';
import { MissingPage } from './missing-page.tsx';
import { ReviewWorkspace } from './review-workspace.tsx';

const NOTICES: ReviewNotices = {
  failed: showFailure,
  approvalWithdrawn: () => notify({ text: i18next.t('grid.approvalWithdrawn') }),
};

/** One article: fetched, then worked on. What was typed outlives a failed refetch. */
export function ArticlePage({ articleId }: { readonly articleId: ArticleId }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const [review] = useState<Review>(() => createReview(articleId, NOTICES));
  const [at] = useState(() => headedFor(articleId) ?? lastUnit(articleId));
  const { data, error, refetch } = useArticle(articleId, at);
  // Asked for together with the article: an editor begins where something changed.
  useSinceLook(articleId);

  // While the article is on its way.
  editorCode.useAhead();

  const { sessions, store } = review;
  useEffect(() => {
    if (!data) return;
    sessions.sync(data.units, review.writtenAnnotationsOf);
  }, [data, review, sessions]);
  useRetiredUnits(data, review);
  useEffect(() => {
    // `pagehide` also comes where `beforeunload` does not; hiding a tab may be the last thing a page hears of.
    const flush = (): void => sessions.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      for (const { unitId } of sessions.all()) void sessions.write(unitId);
    };
  }, [sessions]);

  useEffect(
    () =>
      connection.subscribe(() => {
        if (connection.state() === 'up') sessions.resume(store.get().activeUnit);
      }),
    [sessions, store],
  );

  // An article of which some rows could not be fetched is none to work on; what was typed waits.
  if (data && !(data.leftOut && error)) {
    return (
      <ReviewProvider value={review}>
        <ReviewWorkspace article={data} />
      </ReviewProvider>
    );
  }
  if (error instanceof RemoteError && error.code === 'not-found') return <MissingPage />;
  if (!error) return <ArticleSkeleton />;
  return (
    <main className={styles['page']}>
      <EmptyState icon={<FileWarning />} title={t('article.failed')} text={errorMessage(error)}>
        <Button look="primary" onClick={() => void refetch()}>
          {t('common.retry')}
        </Button>
        <Link href="/" className={styles['link']}>
          {t('article.backToLibrary')}
        </Link>
      </EmptyState>
    </main>
  );
}
