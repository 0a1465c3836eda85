import { FileWarning } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { RemoteError } from '../../src/api/client.ts';
import type { ArticleId } from '../../src/model/article.ts';
import { useReport } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { useTitle } from '../design/use-title.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { useCommands } from '../keys/use-commands.ts';
import { ArticleSkeleton } from '../pages/article-skeleton.tsx';
import { MissingPage } from '../pages/missing-page.tsx';
import { ReportActions } from './report-actions.tsx';
import styles from './report-page.module.css';
import { articlePath } from './report-path.ts';
import { ReportSheet } from './report-sheet.tsx';

/** How good an article's translation was and is: one sheet, to read, print or save. */
export function ReportPage({ articleId }: { readonly articleId: ArticleId }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const { data, error, refetch } = useReport(articleId);
  const sheet = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const [, navigate] = useLocation();
  const back = (): undefined => navigate(articlePath(articleId)) as undefined;
  // Esc leaves whatever one is in: the editor there, the report here.
  useCommands({ leaveReport: back, leaveEditor: back, report: () => true });
  const shown = data !== undefined;
  useEffect(() => {
    // Arrow keys and the space bar read on at once.
    if (shown) main.current?.focus({ preventScroll: true });
  }, [shown]);
  const title = data?.summary.title ?? '';
  useTitle(title === '' ? t('report.title') : `${t('report.title')} · ${title}`);

  if (error instanceof RemoteError && error.code === 'not-found') return <MissingPage />;
  if (!data && !error) return <ArticleSkeleton />;
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <nav className={styles['breadcrumb']}>
          <Link href="/">{t('library.title')}</Link>
          <span aria-hidden="true">/</span>
          <Link href={articlePath(articleId)} className={styles['article']} title={title}>
            {title === '' ? t('report.back') : title}
          </Link>
          <span aria-hidden="true">/</span>
          <span className={styles['here']} aria-current="page">
            {t('report.title')}
          </span>
        </nav>
        <span className={styles['space']} />
        {data && <ReportActions report={data} sheet={sheet} onBack={back} />}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keyboard, too */}
      <main className={styles['main']} ref={main} tabIndex={0} aria-label={t('report.title')}>
        {data ? (
          <ReportSheet report={data} ref={sheet} />
        ) : (
          <EmptyState icon={<FileWarning />} title={t('report.failed')} text={errorMessage(error)}>
            <Button look="primary" onClick={() => void refetch()}>
              {t('common.retry')}
            </Button>
          </EmptyState>
        )}
      </main>
    </div>
  );
}
