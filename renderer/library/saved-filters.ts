import { parseFilter, writeFilter } from './library-filter.ts';
import { DEFAULT_SORT, LIBRARY_ORDERS, type LibrarySort } from './library-order.ts';

/** A filter somebody gave a name, as it stands in the address. */
export interface SavedFilter {
  readonly name: string;
  readonly query: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads stored filters; what is none, or stands there twice, is left out. */
export function parseSavedFilters(stored: unknown): readonly SavedFilter[] {
  if (!Array.isArray(stored)) return [];
  const found = new Map<string, SavedFilter>();
  for (const entry of stored) {
    if (!isRecord(entry) || typeof entry['name'] !== 'string' || typeof entry['query'] !== 'string') continue;
    const name = entry['name'].trim();
    const query = writeFilter(parseFilter(entry['query']));
    if (name !== '' && query !== '' && !found.has(name)) found.set(name, { name, query });
  }
  return [...found.values()];
}

/** Reads a stored order of the list. */
export function parseSort(stored: unknown): LibrarySort {
  if (!isRecord(stored)) return DEFAULT_SORT;
  const by = LIBRARY_ORDERS.find(order => order === stored['by']);
  return by === undefined ? DEFAULT_SORT : { by, descending: stored['descending'] === true };
}

/** With a filter under a name, in the place of the one that had it. */
export function withSaved(
  filters: readonly SavedFilter[],
  name: string,
  query: string,
): readonly SavedFilter[] {
  const saved = { name: name.trim(), query };
  return filters.some(filter => filter.name === saved.name)
    ? filters.map(filter => (filter.name === saved.name ? saved : filter))
    : [...filters, saved];
}

/** With another name for a filter; it takes the place of one that has that name. */
export function withRenamed(
  filters: readonly SavedFilter[],
  from: string,
  to: string,
): readonly SavedFilter[] {
  const name = to.trim();
  return filters
    .filter(filter => filter.name === from || filter.name !== name)
    .map(filter => (filter.name === from ? { ...filter, name } : filter));
}

export const withoutSaved = (filters: readonly SavedFilter[], name: string): readonly SavedFilter[] =>
  filters.filter(filter => filter.name !== name);
