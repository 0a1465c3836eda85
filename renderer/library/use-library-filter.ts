import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type LibraryFilter, NO_FILTER, parseFilter, writeFilter } from './library-filter.ts';

/** What is typed is written to the address once the typing rests for this many milliseconds. */
const ADDRESS_DELAY = 300;

/** The filter of the list as the address has it, so that going back leads to the filter before. */
export function useLibraryFilter() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => parseFilter(search), [search]);
  /** The saved filter that was chosen, though it may have been changed since. */
  const saved = new URLSearchParams(search).get('saved');
  // What is typed is shown at once; the address follows.
  const [text, setText] = useState(filter.text);
  const written = useRef(filter.text);

  const go = useCallback(
    (next: LibraryFilter, name: string | null, replace: boolean) => {
      written.current = next.text;
      const query = new URLSearchParams(writeFilter(next));
      if (name !== null && next !== NO_FILTER) query.set('saved', name);
      navigate(`/?${query}`, { replace });
    },
    [navigate],
  );
  // Back, forward or a saved filter: somebody else than the keyboard has changed the text.
  useEffect(() => {
    if (filter.text === written.current) return;
    written.current = filter.text;
    setText(filter.text);
  }, [filter.text]);
  const writeText = useEffectEvent(() => {
    if (text !== written.current) go({ ...filter, text }, saved, true);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the waiting anew.
  useEffect(() => {
    const timer = setTimeout(writeText, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [text]);

  return {
    filter: useMemo(() => ({ ...filter, text }), [filter, text]),
    saved,
    setText,
    /** Changes some of the filter. */
    change: (part: Partial<LibraryFilter>) => go({ ...filter, text, ...part }, saved, false),
    /** Puts another filter in its place, with the name it was saved under. */
    replaceBy: (query: string, name: string | null) => {
      const next = parseFilter(query);
      setText(next.text);
      go(next, name, false);
    },
    clear: () => {
      setText('');
      go(NO_FILTER, null, false);
    },
  };
}
export type UseLibraryFilter = ReturnType<typeof useLibraryFilter>;
