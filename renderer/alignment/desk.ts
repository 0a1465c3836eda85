import type { UnitId } from '../../src/model/article.ts';
import type { Side } from '../../src/model/text.ts';
import { createStore, type Store } from '../review/store.ts';
import type { Dragged, Drop } from './drop-target.ts';

/** A cut that is being chosen: offsets of the first character of the lower half. */
export interface SplitMode {
  readonly kind: 'split';
  readonly unitId: UnitId;
  /** The translation that is cut, as it was stored. */
  readonly text: string;
  /** Where sentences begin, ascending. */
  readonly cuts: readonly number[];
  /** Where the caret stood; null where it stood elsewhere, or at an end of the text. */
  readonly caret: number | null;
  readonly at: number;
  /** Where the source would be cut; null: it stays whole, undefined: not known yet. */
  readonly source: number | null | undefined;
  /** Where the keyboard was. */
  readonly returnTo: HTMLElement | null;
}

/** The first of two units is marked, the active one is the candidate. */
interface LinkMode {
  readonly kind: 'link';
  readonly first: UnitId;
}

interface DragState {
  readonly dragged: Dragged;
  /** The paragraph's words, and the pointer's place in the window (CSS pixels). */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly drop: Drop | null;
}

/** An open menu: of a unit, or of one of its paragraphs. */
export interface MenuState {
  readonly unitId: UnitId;
  readonly anchor: Element;
  readonly paragraph: { readonly side: Side; readonly segment: number } | null;
  /** Where the keyboard was. */
  readonly returnTo: HTMLElement | null;
}

interface DeskState {
  readonly mode: SplitMode | LinkMode | null;
  readonly menu: MenuState | null;
  readonly drag: DragState | null;
  /** The row under the pointer: its handles are there. */
  readonly hot: UnitId | null;
  /** A change is on its way; another waits for nobody and is not begun. */
  readonly busy: boolean;
}

/** What is going on with the alignment in this window, and where the caret stands in the active unit. */
export interface Desk {
  readonly store: Store<DeskState>;
  /** The pointer is over a row, or over none; while something is dragged the row it comes from keeps its handles. */
  readonly point: (unitId: UnitId | null) => void;
  readonly noteCaret: (unitId: UnitId, offset: number) => void;
  readonly caretIn: (unitId: UnitId) => number | null;
  /**
   * The unit that becomes active next took the place of one that was: the list must not scroll to show it. With `top`,
   * it must stand as far below the list's upper edge (CSS pixels), whatever became of the rows above it.
   */
  readonly stay: (unitId: UnitId, top: number | null) => void;
  readonly staying: (unitId: string | null) => { readonly top: number | null } | null;
  /** Opens the menu of a unit, or of one of its paragraphs. */
  readonly openMenu: (unitId: UnitId, anchor: Element, paragraph?: MenuState['paragraph']) => void;
}

/** Milliseconds a pointer stays on another row before that one gets its handles: rows that scroll by get none. */
const DWELL = 60;

export function createDesk(): Desk {
  let pointing: ReturnType<typeof setTimeout> | undefined;
  let held: { readonly unitId: UnitId; readonly top: number | null } | null = null;
  let caret: { readonly unitId: UnitId; readonly offset: number } | null = null;
  const store = createStore<DeskState>({ mode: null, menu: null, drag: null, hot: null, busy: false });
  return {
    store,
    openMenu: (unitId, anchor, paragraph = null) => {
      const { activeElement } = document;
      const returnTo = activeElement instanceof HTMLElement ? activeElement : null;
      store.set({ menu: { unitId, anchor, paragraph, returnTo } });
    },
    stay: (unitId, top) => {
      held = { unitId, top };
    },
    staying: unitId => (held?.unitId === unitId ? held : null),
    point: unitId => {
      clearTimeout(pointing);
      pointing = setTimeout(() => {
        const { hot, drag } = store.get();
        if (drag === null && hot !== unitId) store.set({ hot: unitId });
      }, DWELL);
    },
    noteCaret: (unitId, offset) => {
      caret = { unitId, offset };
    },
    caretIn: unitId => (caret?.unitId === unitId ? caret.offset : null),
  };
}
