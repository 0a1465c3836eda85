import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleSummary } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { Menu, MenuActions } from '../design/menu.tsx';
import { Pill } from '../design/pill.tsx';
import { ProgressBar } from '../design/progress-bar.tsx';
import { formatMoment } from '../i18n/format.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './article-list.module.css';
import { ArticleStatePill } from './article-state-pill.tsx';
import { progressOf } from './library-order.ts';
import { SeverityCounts } from './severity-counts.tsx';

interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  readonly onRename: (article: ArticleSummary) => void;
  readonly onDelete: (article: ArticleSummary) => void;
}

/** All articles, a line each; the whole line leads to the article. */
export function ArticleList({ articles, onRename, onDelete }: ArticleListProps) {
  const { t } = useTranslation();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('library.columnTitle')}</th>
          <th scope="col">{t('library.columnState')}</th>
          <th scope="col">{t('library.columnProgress')}</th>
          <th scope="col">{t('library.columnIssues')}</th>
          <th scope="col">{t('library.columnUpdated')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('common.more')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map(article => (
          <ArticleLine
            key={article.id}
            article={article}
            onRename={() => onRename(article)}
            onDelete={() => onDelete(article)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ArticleLineProps {
  readonly article: ArticleSummary;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

function ArticleLine({ article, onRename, onDelete }: ArticleLineProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const progress = progressOf(article.counts);
  const text = t('library.progress', progress);
  return (
    <tr className={styles['line']}>
      <td className={styles['name']}>
        <Link href={`/articles/${article.id}`} className={styles['link']}>
          {article.title}
        </Link>
        <span className={styles['files']}>
          {[article.sourceName, article.targetName].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>
        {article.analysed ? (
          <ArticleStatePill state={article.state} />
        ) : (
          <Pill tone="neutral">{t('library.notAnalysed')}</Pill>
        )}
      </td>
      <td>
        <ProgressBar
          label={text}
          done={progress.approvedShare}
          begun={progress.confirmedShare}
          width="100%"
        />
        <span className={styles['progress']}>{text}</span>
      </td>
      <td>
        {article.analysed ? (
          <SeverityCounts counts={article.counts} />
        ) : (
          <span className={styles['quiet']}>—</span>
        )}
      </td>
      <td className={styles['updated']}>
        <time dateTime={article.updatedAt}>{formatMoment(article.updatedAt, locale)}</time>
      </td>
      <td className={styles['menu']}>
        <Menu
          trigger={
            <Button look="quiet" icon={<Ellipsis />} aria-label={`${t('common.more')}: ${article.title}`} />
          }
        >
          <MenuActions
            actions={[
              { id: 'rename', label: t('library.rename'), onSelect: onRename },
              { id: 'delete', label: t('library.delete'), danger: true, onSelect: onDelete },
            ]}
          />
        </Menu>
      </td>
    </tr>
  );
}
