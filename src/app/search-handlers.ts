import type { CoreHandlers } from '../api/dispatch.ts';
import { createUnitSearch } from './search-units.ts';
import type { Services } from './services.ts';

type SearchMethod = Extract<keyof CoreHandlers, `search.${string}`>;

/** Search over everything reviewed so far. */
export function searchHandlers(services: Services): Pick<CoreHandlers, SearchMethod> {
  const search = createUnitSearch(services);
  return {
    'search.units': input => search(input),
  };
}
