import type { ArticleId, UnitId } from '../../src/model/article.ts';
import { createStore } from '../review/store.ts';

/** A place in a translation to which a way leads back. */
interface Origin {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly unitId: UnitId;
  /** Row number, from 0. */
  readonly position: number;
  /** The caret; null where there was none. */
  readonly at: number | null;
}

interface ConcordanceState {
  readonly open: boolean;
  readonly query: string;
  /** Counts the times somebody asked: the same words asked for again are looked for again. */
  readonly asked: number;
  /** The search field is to have the keyboard. */
  readonly focus: boolean;
  /** The unit it was asked from, which needs no way to itself. */
  readonly from: UnitId | null;
  /** Leaves out what only the machine has written. */
  readonly reviewedOnly: boolean;
  /** Where the first jump began; null while there was none. */
  readonly origin: Origin | null;
}

/** The concordance of this window: it stays open while a hit leads into another article. */
export const concordance = createStore<ConcordanceState>({
  open: false,
  query: '',
  asked: 0,
  focus: false,
  from: null,
  reviewedOnly: false,
  origin: null,
});

/** Asks for words; with an empty query for those asked for last. */
export function askConcordance(query: string, from: UnitId | null): void {
  const { asked, query: before } = concordance.get();
  concordance.set({
    open: true,
    query: query === '' ? before : query,
    asked: asked + 1,
    focus: true,
    from,
    origin: null,
  });
}

/** Gives the inspector its place back: whoever goes to issues wants to see them. */
export function closeConcordance(): void {
  if (concordance.get().open) concordance.set({ open: false });
}
