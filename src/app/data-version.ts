import type { Lexicon } from '../lexicon/lexicon.ts';

/** The versions of all data the checks consult, as one text to store with a run. */
export function dataVersion({ sources }: Lexicon): string {
  return sources.map(({ name, version }) => `${name} ${version}`).join('; ');
}
