import { useState } from 'react';

/**
 * The list as it was when it last became one that is not like the one before, for whoever works on all of it. Each list
 * is compared once: it may have thousands of units.
 */
export function useKept<T>(list: readonly T[], alike: (before: readonly T[], now: readonly T[]) => boolean) {
  const [known, setKnown] = useState({ list, kept: list });
  if (known.list === list) return known.kept;
  const kept = alike(known.kept, list) ? known.kept : list;
  setKnown({ list, kept });
  return kept;
}
