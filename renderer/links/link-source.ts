import type { UnitId } from '../../src/model/article.ts';
import type { UnitLinks } from '../../src/model/links.ts';
import { shiftLinks } from './shift-links.ts';

/** Milliseconds without a key press after which links of a changed text are asked for. */
const PAUSE = 300;

interface LinkSource {
  /** The links of a unit's translation if they are known; asks for nothing. */
  readonly known: (unitId: UnitId, text: string) => UnitLinks | null;
  /** The links of a unit's translation as far as they are known, moved along if they are those of an earlier text. */
  readonly links: (unitId: UnitId, text: string) => UnitLinks | null;
  readonly dispose: () => void;
}

interface LinkCache {
  readonly get: (unitId: UnitId, text: string) => UnitLinks | undefined;
  readonly fetch: (unitId: UnitId, text: string) => Promise<UnitLinks>;
}

/** Asks for links once for each text, while somebody types only in the pauses; `arrived` hears of new ones. */
export function createLinkSource(cache: LinkCache, arrived: () => void): LinkSource {
  let last: { readonly unitId: UnitId; readonly text: string; readonly links: UnitLinks } | null = null;
  let wanted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (unitId: UnitId, text: string): Promise<void> => {
    try {
      const links = await cache.fetch(unitId, text);
      if (wanted !== `${unitId} ${text}`) return;
      last = { unitId, text, links };
      arrived();
    } catch {
      // Nothing lights up until the text changes or the pointer goes elsewhere and comes back.
    }
  };
  return {
    known: (unitId, text) => cache.get(unitId, text) ?? null,
    links: (unitId, text) => {
      const known = cache.get(unitId, text);
      const key = `${unitId} ${text}`;
      if (known !== undefined) {
        clearTimeout(timer);
        wanted = key;
        last = { unitId, text, links: known };
        return known;
      }
      const stale = last?.unitId === unitId ? last : null;
      if (wanted !== key) {
        wanted = key;
        clearTimeout(timer);
        timer = setTimeout(() => void ask(unitId, text), stale === null ? 0 : PAUSE);
      }
      return stale && shiftLinks(stale.links, stale.text, text);
    },
    dispose: () => {
      wanted = '';
      clearTimeout(timer);
    },
  };
}
