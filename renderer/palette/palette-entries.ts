import type { TextRange } from '../../src/model/text.ts';
import type { CommandGroup } from '../keys/key-table.ts';
import { foldForSearch, fuzzyMatch, termsOf } from './fuzzy-match.ts';

/** One line of the palette before anything is searched. */
export interface PaletteEntry {
  /** What it is remembered by. */
  readonly id: string;
  readonly group: CommandGroup | 'articles';
  readonly label: string;
  /** The same in other words or another language: found, not shown. */
  readonly others: readonly string[];
  readonly chord: string | undefined;
  /** Why it cannot be run, in the reader's language; null where it can. */
  readonly blocked: string | null;
  /** Shown only once somebody searches. */
  readonly hidden: boolean;
  readonly run: () => void;
}

interface PaletteLine {
  readonly entry: PaletteEntry;
  /** What of the label the query is about. */
  readonly ranges: readonly TextRange[];
}

export interface PaletteGroup {
  readonly value: PaletteEntry['group'] | 'recent';
  readonly items: readonly PaletteLine[];
}

/** Lines of one group while nothing is searched: articles there may be thousands. */
const ARTICLES_AT_FIRST = 5;
const FOUND_AT_MOST = 80;
const NO_RANGES: readonly TextRange[] = [];

/** Prepares entries for being searched: folding them once is what makes each letter typed cheap. */
export function createPaletteSearch(entries: readonly PaletteEntry[], recent: readonly string[]) {
  const prepared = entries.map(entry => ({
    entry,
    folded: [entry.label, ...entry.others].map(foldForSearch),
    recency: recent.indexOf(entry.id),
  }));

  const atFirst = (): readonly PaletteGroup[] => {
    const used = recent.flatMap(
      id => entries.find(entry => entry.id === id && !entry.hidden && entry.blocked === null) ?? [],
    );
    const rest = entries.filter(entry => !entry.hidden && !used.includes(entry));
    const groups = Map.groupBy(rest, entry => entry.group);
    return [
      { value: 'recent' as const, items: used },
      ...[...groups].map(([value, items]) => ({
        value,
        items: value === 'articles' ? items.slice(0, ARTICLES_AT_FIRST) : items,
      })),
    ]
      .filter(({ items }) => items.length > 0)
      .map(({ value, items }) => ({ value, items: items.map(entry => ({ entry, ranges: NO_RANGES })) }));
  };

  /** What fits the query, the best first; groups stand where their best line does. */
  return (query: string): readonly PaletteGroup[] => {
    const terms = termsOf(query);
    if (terms.length === 0) return atFirst();
    const found = prepared
      .flatMap(({ entry, folded, recency }) => {
        const match = fuzzyMatch(terms, folded);
        if (match === null) return [];
        const used = recency < 0 ? 0 : 12 - recency;
        const score = match.score + used - (entry.blocked === null ? 0 : 30);
        return [{ entry, ranges: match.ranges, score }];
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, FOUND_AT_MOST);
    return [...Map.groupBy(found, line => line.entry.group)].map(([value, items]) => ({ value, items }));
  };
}
