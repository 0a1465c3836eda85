import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArticleSummary } from '../../src/model/review.ts';
import { isComposing } from '../keys/chord.ts';
import type { ArticleActions } from './article-line.tsx';

/** Rows of one press of Page Up or Page Down. */
const PAGE = 10;
/** A row far away is drawn some frames after it was scrolled to. */
const FRAMES = 10;

/** The article the keyboard was on when the list was left: it is there again on return. */
let lastActive: string | null = null;

function steps(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface ListKeys {
  readonly articles: readonly ArticleSummary[];
  readonly table: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly actions: ArticleActions;
  /** The arrow leads out of the list. */
  readonly onLeave: (direction: 'up' | 'down') => void;
}

/** Moves the keyboard from row to row; one row at a time can be reached by Tab. */
export function useListKeys({ articles, table, scrollTo, actions, onLeave }: ListKeys) {
  const [activeId, setActiveId] = useState<string | null>(lastActive);
  const lastIndex = useRef(0);
  const found = articles.findIndex(({ id }) => id === activeId);
  // Where its row went, the keyboard stands at the row that took its place.
  const activeIndex = found >= 0 ? found : Math.min(lastIndex.current, articles.length - 1);
  const gone = found < 0;

  const focusRow = (index: number, frames = FRAMES): void => {
    const id = articles[index]?.id;
    const row = id && table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    if (row) row.focus({ preventScroll: frames === FRAMES });
    else if (frames > 0) requestAnimationFrame(() => focusRow(index, frames - 1));
  };
  const goTo = (index: number): void => {
    scrollTo(index);
    focusRow(index);
  };
  const setActive = (index: number): void => {
    const id = articles[index]?.id ?? null;
    lastIndex.current = index;
    lastActive = id;
    setActiveId(id);
  };

  const hold = useEffectEvent(() => {
    if (articles.length === 0 || document.querySelector('[data-modal]')) return;
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && gone) focusRow(activeIndex);
  });
  // A deleted row takes the keyboard along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever there are other rows.
  useEffect(() => {
    const frame = requestAnimationFrame(() => hold());
    return () => cancelAnimationFrame(frame);
  }, [articles]);
  const arrive = useEffectEvent(() => {
    if (document.activeElement === document.body && articles.length > 0) goTo(Math.max(0, activeIndex));
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => arrive());
    return () => cancelAnimationFrame(frame);
  }, []);

  const move = (key: string): boolean => {
    const next = steps(key, activeIndex, articles.length);
    if (next === null) return false;
    if (next !== activeIndex) goTo(next);
    else if (key === 'ArrowUp') onLeave('up');
    else if (key === 'ArrowDown') onLeave('down');
    return true;
  };
  const act = (key: string, article: ArticleSummary): boolean => {
    if (key === 'Delete') actions.delete(article);
    else if (key === 'F2') actions.rename(article);
    else return move(key);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const article = articles[activeIndex];
    if (article !== undefined && isRowKey(event) && act(event.key, article)) event.preventDefault();
  };
  return { activeIndex, setActive, goTo, onKeyDown };
}

/** Pressed on a row itself, not on its menu; with modifiers a key is somebody else's. */
const isRowKey = ({ nativeEvent, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !(isComposing(nativeEvent) || ctrlKey || metaKey || altKey) &&
  target instanceof HTMLElement &&
  target.dataset['row'] !== undefined;
