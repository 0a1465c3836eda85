import { type RefObject, useEffect } from 'react';
import type { UnitLinks } from '../../src/model/links.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { lightUpLinks } from './link-highlights.ts';
import { createLinkSource } from './link-source.ts';

/** Links of a unit whose translation reads so, kept by the query client as long as any other answer. */
const LINK_CACHE: Parameters<typeof createLinkSource>[0] = {
  get: (unitId, text) => queryClient.getQueryData<UnitLinks>(queryKeys.links(unitId, text)),
  fetch: (unitId, text) =>
    queryClient.fetchQuery({
      queryKey: queryKeys.links(unitId, text),
      queryFn: () => core['unit.links']({ unitId, text }),
    }),
};

/** Lights up counterparts in the rows of a grid, unless somebody has switched that off. */
export function useLinkHighlights(root: RefObject<HTMLElement | null>): void {
  const { linkHover } = usePreferences();
  useEffect(() => {
    if (!linkHover || root.current === null) return;
    return lightUpLinks(root.current, arrived => createLinkSource(LINK_CACHE, arrived));
  }, [root, linkHover]);
}
