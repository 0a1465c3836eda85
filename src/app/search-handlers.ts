import type { CoreHandlers } from '../api/dispatch.ts';
import { createUnitSearch } from './search-units.ts';
import type { Services } from './services.ts';
import { createTranslationMemory } from './translation-memory.ts';

type SearchMethod = Extract<keyof CoreHandlers, `search.${string}` | `memory.${string}`>;

/** Search over everything reviewed so far, and translation memory. */
export function searchHandlers(services: Services): Pick<CoreHandlers, SearchMethod> {
  const search = createUnitSearch(services);
  const memory = createTranslationMemory(services);
  return {
    'search.units': input => search(input),
    'memory.matches': ({ unitId }) => memory(unitId),
  };
}
