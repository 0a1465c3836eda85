import { replaceEqualDeep } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { type ActorId, ROLES, type Role } from '../../src/model/review.ts';
import type { Locale } from '../../src/model/text.ts';
import type { LibrarySort } from '../library/library-order.ts';
import { parseSavedFilters, parseSort, type SavedFilter } from '../library/saved-filters.ts';
import { DEFAULT_TEXT_SIZE, LINE_HEIGHTS, type LineHeight, TEXT_SIZES, type TextSize } from './text-scale.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
/** How the change view lays texts out, and what an editor compares with there. */
const CHANGE_LAYOUTS = ['inline', 'side'] as const;
const CHANGE_BASES = ['look', 'machine'] as const;
type Theme = (typeof THEMES)[number];
export const MOTIONS = ['system', 'reduced'] as const;
type Motion = (typeof MOTIONS)[number];

/** What one person has set in this window; kept by the browser, never sent to the core. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly role: Role;
  /** Which of the people of that role; null for the first. */
  readonly actorId: ActorId | null;
  /** Size and line height of the texts under review. */
  readonly textSize: TextSize;
  readonly lineHeight: LineHeight;
  /** Whether things may move; `system` asks the system. */
  readonly motion: Motion;
  /** Whether the tour through the first article was finished or skipped. */
  readonly tourDone: boolean;
  /** Width of the inspector in CSS pixels; null until somebody drew it: then the width of the window decides. */
  readonly inspectorWidth: number | null;
  /** Null until somebody opened or closed it: then the width of the window decides. */
  readonly inspectorOpen: boolean | null;
  /** The tab of the inspector that was chosen last. */
  readonly inspectorTab: string;
  /** Whether suspicions of low confidence are shown. */
  readonly showLow: boolean;
  /** Whether pointing at a word lights up what corresponds to it. */
  readonly linkHover: boolean;
  /** Whether the map of the links is shown; null as with the inspector. */
  readonly mapOpen: boolean | null;
  readonly changeLayout: (typeof CHANGE_LAYOUTS)[number];
  readonly changeBase: (typeof CHANGE_BASES)[number];
  /** Checks it was proposed to switch off, and somebody said: later. */
  readonly toldChecks: readonly string[];
  /** The order of the list of articles, and filters somebody gave a name. */
  readonly librarySort: LibrarySort;
  readonly savedFilters: readonly SavedFilter[];
}

const STORAGE_KEY = 'taiyaku.preferences';
export const INSPECTOR_WIDTH = { min: 300, max: 640 } as const;

const oneOf = <T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find(candidate => candidate === value) ?? otherwise;

/** Reads stored preferences, taking the default for whatever is missing or malformed. */
export function parsePreferences(stored: string | null, browserLanguage: string): Preferences {
  let found: Readonly<Record<string, unknown>> = {};
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value === 'object' && value !== null) found = { ...value };
  } catch {
    // Somebody edited the storage by hand: the defaults are as good.
  }
  const width = Number(found['inspectorWidth']);
  return {
    locale: oneOf(['ja', 'en'], found['locale'], browserLanguage.startsWith('en') ? 'en' : 'ja'),
    theme: oneOf(THEMES, found['theme'], 'system'),
    role: oneOf(ROLES, found['role'], 'translator'),
    actorId: typeof found['actorId'] === 'string' ? (found['actorId'] as ActorId) : null,
    textSize: TEXT_SIZES.find(size => size === found['textSize']) ?? DEFAULT_TEXT_SIZE,
    lineHeight: oneOf(LINE_HEIGHTS, found['lineHeight'], 'normal'),
    motion: oneOf(MOTIONS, found['motion'], 'system'),
    tourDone: found['tourDone'] === true,
    inspectorWidth: width >= INSPECTOR_WIDTH.min && width <= INSPECTOR_WIDTH.max ? width : null,
    inspectorTab: typeof found['inspectorTab'] === 'string' ? found['inspectorTab'] : 'issues',
    inspectorOpen: typeof found['inspectorOpen'] === 'boolean' ? found['inspectorOpen'] : null,
    showLow: found['showLow'] === true,
    changeLayout: oneOf(CHANGE_LAYOUTS, found['changeLayout'], 'inline'),
    changeBase: oneOf(CHANGE_BASES, found['changeBase'], 'look'),
    linkHover: found['linkHover'] !== false,
    toldChecks: Array.isArray(found['toldChecks'])
      ? found['toldChecks'].filter(value => typeof value === 'string')
      : [],
    librarySort: parseSort(found['librarySort']),
    savedFilters: parseSavedFilters(found['savedFilters']),
    mapOpen: typeof found['mapOpen'] === 'boolean' ? found['mapOpen'] : null,
  };
}

const listeners = new Set<() => void>();
let current: Preferences | null = null;

/** The preferences as they stand. */
export function preferences(): Preferences {
  current ??= parsePreferences(localStorage.getItem(STORAGE_KEY), navigator.language);
  return current;
}

/** Changes some preferences, remembers them and tells every subscriber; nobody where they stand like that. */
export function setPreferences(change: Partial<Preferences>): void {
  const before = preferences();
  const next = replaceEqualDeep(before, { ...before, ...change });
  if (next === before) return;
  current = next;
  localStorage.setItem(STORAGE_KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
}

export function subscribePreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Re-renders when a preference changes. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribePreferences, preferences);
}
