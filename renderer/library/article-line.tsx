import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleSummary } from '../../src/model/review.ts';
import { fetchAhead } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { Menu, MenuActions, MenuSeparator } from '../design/menu.tsx';
import { Pill } from '../design/pill.tsx';
import { ProgressBar } from '../design/progress-bar.tsx';
import { formatMoment } from '../i18n/format.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { lastUnit } from '../review/last-unit.ts';
import styles from './article-list.module.css';
import { ArticleStatePill } from './article-state-pill.tsx';
import { DeadlineCell } from './deadline-cell.tsx';
import { progressOf } from './library-order.ts';
import { SeverityCounts } from './severity-counts.tsx';

/** What can be done to an article from the list. */
export interface ArticleActions {
  readonly rename: (article: ArticleSummary) => void;
  readonly plan: (article: ArticleSummary) => void;
  readonly takeOn: (article: ArticleSummary) => void;
  readonly delete: (article: ArticleSummary) => void;
}

interface ArticleLineProps {
  readonly article: ArticleSummary;
  /** Place in the table, the headings being the first. */
  readonly row: number;
  /** The row the keyboard is on: Tab leads to it and its menu alone. */
  readonly active: boolean;
  readonly assignee: string | null;
  readonly mine: boolean;
  readonly now: Date;
  readonly actions: ArticleActions;
  readonly onFocus: () => void;
}

/** One article; the whole line leads to it. */
export function ArticleLine({
  article,
  row,
  active,
  assignee,
  mine,
  now,
  actions,
  onFocus,
}: ArticleLineProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const progress = progressOf(article.counts);
  const text = t('library.progress', progress);
  const files = [...new Set([article.sourceName, article.targetName])].filter(Boolean).join(' · ');
  const tabIndex = active ? 0 : -1;
  return (
    <tr className={styles['line']} aria-rowindex={row} onFocus={onFocus}>
      <td className={styles['name']}>
        <Link
          href={`/articles/${article.id}`}
          className={styles['link']}
          tabIndex={tabIndex}
          data-row={article.id}
          // A finger is down for a tenth of a second before it is a click.
          onPointerDown={() => fetchAhead(article.id, lastUnit(article.id))}
        >
          {article.title}
        </Link>
        <span className={styles['files']} title={files}>
          {article.slug || files}
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
        <span className={styles['counts']} title={text}>
          <span className={styles['long']}>{text}</span>
          <span className={styles['short']}>{t('library.progressShort', progress)}</span>
        </span>
      </td>
      <td>
        {article.analysed ? (
          <SeverityCounts counts={article.counts} />
        ) : (
          <span className={styles['quiet']}>—</span>
        )}
      </td>
      <td>
        <span
          className={assignee === null ? styles['quiet'] : styles['person']}
          title={assignee ?? undefined}
        >
          {assignee ?? '—'}
        </span>
      </td>
      <td>
        <DeadlineCell article={article} now={now} />
      </td>
      <td className={styles['moved']}>
        <time dateTime={article.updatedAt}>{formatMoment(article.updatedAt, locale)}</time>
      </td>
      <td className={styles['menu']}>
        <Menu
          trigger={
            <Button
              look="quiet"
              icon={<Ellipsis />}
              tabIndex={tabIndex}
              aria-label={`${t('common.more')}: ${article.title}`}
            />
          }
        >
          <MenuActions
            actions={[
              { id: 'plan', label: t('plan.open'), onSelect: () => actions.plan(article) },
              {
                id: 'take-on',
                label: t('shelf.takeOn'),
                disabled: mine,
                onSelect: () => actions.takeOn(article),
              },
              {
                id: 'rename',
                label: t('library.rename'),
                chord: 'F2',
                onSelect: () => actions.rename(article),
              },
            ]}
          />
          <MenuSeparator />
          <MenuActions
            actions={[
              {
                id: 'delete',
                label: t('library.delete'),
                chord: 'Delete',
                danger: true,
                onSelect: () => actions.delete(article),
              },
            ]}
          />
        </Menu>
      </td>
    </tr>
  );
}
