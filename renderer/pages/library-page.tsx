import { FilePlus2, Search, SearchX, Settings, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../src/model/review.ts';
import { useLibrary } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { useTitle } from '../design/use-title.ts';
import { WaitingForYou } from '../desk/waiting-for-you.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { useOpenImport } from '../import/import-provider.tsx';
import { ShortcutSheet } from '../keys/shortcut-sheet.tsx';
import { useCommands } from '../keys/use-commands.ts';
import { ArticleList } from '../library/article-list.tsx';
import { FirstSteps } from '../library/first-steps.tsx';
import { arrangeLibrary, LIBRARY_ORDERS, type LibraryOrder } from '../library/library-order.ts';
import { LibrarySkeleton } from '../library/library-skeleton.tsx';
import { RenameDialog } from '../library/rename-dialog.tsx';
import { useDelete } from '../library/use-delete.ts';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import styles from './library-page.module.css';

const ORDER_LABELS = {
  updated: 'library.sortUpdated',
  title: 'library.sortTitle',
  issues: 'library.sortIssues',
  progress: 'library.sortProgress',
} as const satisfies Record<LibraryOrder, string>;

/** All articles, and the way in for new ones. */
export function LibraryPage() {
  const { t } = useTranslation();
  const openImport = useOpenImport();
  useTitle('');
  const [settings, setSettings] = useState(false);
  const [shortcuts, setShortcuts] = useState(false);
  useCommands({
    settings: () => {
      setSettings(true);
      return true;
    },
    shortcuts: () => {
      setShortcuts(true);
      return true;
    },
  });
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <span className={styles['brand']}>
          対訳 <small>Taiyaku</small>
        </span>
        <span className={styles['space']} />
        <Button
          look="quiet"
          icon={<Settings />}
          hint={t('status.settings')}
          onClick={() => setSettings(true)}
        />
        <Button look="primary" icon={<FilePlus2 />} onClick={openImport}>
          {t('library.import')}
        </Button>
      </header>
      <main className={styles['main']}>
        <Library onImport={openImport} />
      </main>
      {settings && <SettingsDialog onClose={() => setSettings(false)} />}
      {shortcuts && <ShortcutSheet onClose={() => setShortcuts(false)} />}
    </div>
  );
}

function Library({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const { data, error, refetch } = useLibrary();
  if (data) return data.length === 0 ? <FirstSteps onImport={onImport} /> : <Shelf articles={data} />;
  if (!error) return <LibrarySkeleton />;
  return (
    <EmptyState icon={<TriangleAlert />} title={t('library.failed')} text={errorMessage(error)}>
      <Button look="primary" onClick={() => void refetch()}>
        {t('common.retry')}
      </Button>
    </EmptyState>
  );
}

function Shelf({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<LibraryOrder>('updated');
  const [renaming, setRenaming] = useState<ArticleSummary | null>(null);
  const remove = useDelete();
  const asked = useDeferredValue(query);
  const shown = useMemo(() => arrangeLibrary(articles, asked, order), [articles, asked, order]);
  return (
    <>
      <WaitingForYou articles={articles} />
      <div className={styles['tools']}>
        <h1 className={styles['title']}>{t('library.title')}</h1>
        <span className={styles['count']}>{t('library.count', { count: articles.length })}</span>
        <span className={styles['space']} />
        <label className={styles['search']}>
          <Search aria-hidden="true" />
          <input
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.search')}
            value={query}
            onChange={event => setQuery(event.currentTarget.value)}
          />
        </label>
        <select
          className={styles['select']}
          aria-label={t('library.sort')}
          value={order}
          onChange={event =>
            setOrder(LIBRARY_ORDERS.find(each => each === event.currentTarget.value) ?? 'updated')
          }
        >
          {LIBRARY_ORDERS.map(each => (
            <option key={each} value={each}>
              {t(ORDER_LABELS[each])}
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          heading="h2"
          icon={<SearchX />}
          title={t('library.nothingFound', { query: asked })}
          text=""
        >
          <Button onClick={() => setQuery('')}>{t('library.clearSearch')}</Button>
        </EmptyState>
      ) : (
        <ArticleList articles={shown} onRename={setRenaming} onDelete={remove} />
      )}
      {renaming && <RenameDialog article={renaming} onClose={() => setRenaming(null)} />}
    </>
  );
}
