import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, ArticleSummary } from '../../src/model/review.ts';
import { type ArticleActions, ArticleLine } from './article-line.tsx';
import styles from './article-list.module.css';
import { ListHead } from './list-head.tsx';
import { useListKeys } from './use-list-keys.ts';

/** CSS pixels; as in the style sheet. */
const ROW_HEIGHT = 58;
const HEAD_HEIGHT = 34;
const COLUMNS = 8;

export interface ArticleListHandle {
  /** Puts the keyboard on the first or last article; false where there is none. */
  readonly enter: (from: 'above' | 'below') => boolean;
}

interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  readonly names: ReadonlyMap<ActorId, string>;
  readonly me: ActorId | null;
  readonly now: Date;
  readonly actions: ArticleActions;
  readonly handle: RefObject<ArticleListHandle | null>;
  /** What stands above the list on the page. */
  readonly above: RefObject<HTMLElement | null>;
  /** The arrow keys lead out of the list. */
  readonly onLeave: (direction: 'up' | 'down') => void;
}

/** All articles, a line each, of which only those in view exist. The page scrolls, not the list. */
export function ArticleList({ articles, names, me, now, actions, handle, above, onLeave }: ArticleListProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const [margin, setMargin] = useState(0);
  const scroller = (): HTMLElement | null => table.current?.closest('main') ?? null;
  const getItemKey = useCallback((row: number) => articles[row]?.id ?? row, [articles]);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: articles.length,
    getScrollElement: scroller,
    estimateSize: () => ROW_HEIGHT,
    getItemKey,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT / 2,
  });
  const measure = useEffectEvent(() => {
    const outer = scroller();
    if (!outer || !table.current) return;
    const top = table.current.getBoundingClientRect().top - outer.getBoundingClientRect().top;
    setMargin(Math.round(top + outer.scrollTop) + HEAD_HEIGHT);
  });
  // What stands above the list comes and goes.
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(() => measure());
    if (above.current) observer.observe(above.current);
    return () => observer.disconnect();
  }, [above]);

  const keys = useListKeys({
    articles,
    table,
    scrollTo: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
    actions,
    onLeave,
  });
  useLayoutEffect(() => {
    handle.current = {
      enter: from => {
        if (articles.length === 0) return false;
        keys.goTo(from === 'above' ? 0 : articles.length - 1);
        return true;
      },
    };
    return () => {
      handle.current = null;
    };
  });

  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? margin) - margin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <table
      ref={table}
      className={styles['table']}
      aria-label={t('library.title')}
      aria-rowcount={articles.length + 1}
      onKeyDown={keys.onKeyDown}
    >
      <ListHead />
      <tbody>
        <Gap height={before} />
        {items.map(({ index, key }) => {
          const article = articles[index];
          if (!article) return null;
          const { assignee } = article;
          return (
            <ArticleLine
              key={key}
              article={article}
              row={index + 2}
              active={index === keys.activeIndex}
              assignee={assignee === null ? null : (names.get(assignee) ?? assignee)}
              mine={assignee !== null && assignee === me}
              now={now}
              actions={actions}
              onFocus={() => keys.setActive(index)}
            />
          );
        })}
        <Gap height={after} />
      </tbody>
    </table>
  );
}

/** In the place of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row with nothing in it takes no focus.
    <tr aria-hidden="true" className={styles['gap']}>
      <td colSpan={COLUMNS} style={{ height }} />
    </tr>
  );
}
