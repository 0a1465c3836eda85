import { SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, ArticleSummary } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { WaitingForYou } from '../desk/waiting-for-you.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { useCommands } from '../keys/use-commands.ts';
import { actingAs } from '../people/people.ts';
import { usePeople } from '../people/use-people.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { ArticleActions } from './article-line.tsx';
import { ArticleList, type ArticleListHandle } from './article-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FoundTexts } from './found-texts.tsx';
import { filterLibrary, findTitles, isFiltering } from './library-filter.ts';
import { sortLibrary } from './library-order.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import styles from './shelf.module.css';
import { useDelete } from './use-delete.ts';
import { useLibraryFilter } from './use-library-filter.ts';
import { useNow } from './use-now.ts';
import { usePlan } from './use-plan.ts';
import { useTextSearch } from './use-text-search.ts';

/** Titles shown above what was found in the texts, until somebody asks for all. */
const TITLES_SHOWN = 8;
const NOBODY: readonly Actor[] = [];

/** The articles there are: narrowed, sorted, and searched through. */
export function Shelf({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { t } = useTranslation();
  const { role, actorId, librarySort } = usePreferences();
  const actors = usePeople() ?? NOBODY;
  const me = actingAs(actors, { role, actorId })?.id ?? null;
  const now = useNow();
  const names = useMemo(() => new Map(actors.map(({ id, name }) => [id, name])), [actors]);
  const filters = useLibraryFilter();
  const filter = useDeferredValue(filters.filter);
  const asked = filter.text.trim();

  const within = useMemo(() => filterLibrary(articles, filter, { me, now }), [articles, filter, me, now]);
  const titled = useMemo(
    () => sortLibrary(findTitles(within, asked), librarySort, names),
    [within, asked, librarySort, names],
  );
  const search = useTextSearch(asked);
  /** The words for which all titles are wanted. */
  const [unfolded, setUnfolded] = useState('');
  const folded = asked !== '' && asked !== unfolded && titled.length > TITLES_SHOWN;
  const shown = useMemo(() => (folded ? titled.slice(0, TITLES_SHOWN) : titled), [titled, folded]);

  const [dialog, setDialog] = useState<{
    readonly kind: 'rename' | 'plan';
    readonly article: ArticleSummary;
  } | null>(null);
  const remove = useDelete();
  const plan = usePlan();
  const actions: ArticleActions = {
    rename: article => setDialog({ kind: 'rename', article }),
    plan: article => setDialog({ kind: 'plan', article }),
    takeOn: article => void plan(article, { assignee: me }).catch(showFailure),
    delete: remove,
  };

  const field = useRef<HTMLInputElement>(null);
  const list = useRef<ArticleListHandle>(null);
  const above = useRef<HTMLDivElement>(null);
  const texts = useRef<HTMLElement>(null);
  const enterTexts = (): void => texts.current?.querySelector<HTMLElement>('[data-hit]')?.focus();
  useCommands({
    searchArticles: () => {
      field.current?.focus();
      field.current?.select();
      return true;
    },
  });

  const nothing = shown.length === 0 && (asked === '' || (!search.pending && search.hits.length === 0));
  return (
    <>
      <div ref={above}>
        <WaitingForYou articles={articles} />
        <div className={styles['head']}>
          <h1 className={styles['title']}>{t('library.title')}</h1>
          <span className={styles['count']} role="status">
            {isFiltering(filter)
              ? t('shelf.shown', { count: titled.length, total: articles.length })
              : t('library.count', { count: articles.length })}
          </span>
          {isFiltering(filters.filter) && (
            <Button
              look="quiet"
              className={styles['clear']}
              onClick={() => {
                filters.clear();
                field.current?.focus();
              }}
            >
              {t('shelf.clear')}
            </Button>
          )}
        </div>
        <FilterBar
          filters={filters}
          actors={actors}
          me={me}
          field={field}
          onDown={() => list.current?.enter('above') || enterTexts()}
        />
      </div>
      {nothing ? (
        <EmptyState heading="h2" icon={<SearchX />} title={t('shelf.nothing')} text={t('shelf.nothingHint')}>
          <Button onClick={filters.clear}>{t('shelf.clear')}</Button>
        </EmptyState>
      ) : (
        <>
          {shown.length > 0 && (
            <ArticleList
              articles={shown}
              names={names}
              me={me}
              now={now}
              actions={actions}
              handle={list}
              above={above}
              onLeave={direction => (direction === 'up' ? field.current?.focus() : enterTexts())}
            />
          )}
          {folded && (
            <Button look="quiet" className={styles['unfold']} onClick={() => setUnfolded(asked)}>
              {t('shelf.moreTitles', { count: titled.length })}
            </Button>
          )}
          {asked !== '' && (
            <FoundTexts
              search={search}
              articles={within}
              section={texts}
              onLeave={() => list.current?.enter('below') || field.current?.focus()}
            />
          )}
        </>
      )}
      {dialog?.kind === 'rename' && <RenameDialog article={dialog.article} onClose={() => setDialog(null)} />}
      {dialog?.kind === 'plan' && (
        <PlanDialog article={dialog.article} actors={actors} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
