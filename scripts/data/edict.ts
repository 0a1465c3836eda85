import { type ParsedEntry, parseEdictLine } from './glosses.ts';

/** All entries of EDICT, in file order; words usually written in kana also as entries of their reading. */
export function parseEdict(text: string): readonly ParsedEntry[] {
  const entries = text
    .split('\n')
    .map(parseEdictLine)
    .filter(entry => entry !== null && entry.glosses.length > 0) as readonly ParsedEntry[];
  const surfaces = new Set(entries.map(entry => entry.surface));
  const inKana = entries
    .filter(entry => entry.kana && !surfaces.has(entry.reading))
    .map(entry => ({ ...entry, surface: entry.reading }));
  return [...entries, ...inKana];
}

/** Rows surface → entries, as `src/lexicon/records.ts` reads them. Common entries come first. */
export function* dictionaryRows(entries: readonly ParsedEntry[]): Iterable<readonly [string, string]> {
  const bySurface = Map.groupBy(entries, entry => entry.surface);
  for (const [surface, group] of bySurface) {
    const ordered = group.toSorted((a, b) => rank(a) - rank(b));
    yield [surface, ordered.map(serializeEntry).join('\t')];
  }
}

const rank = (entry: ParsedEntry): number => (entry.common ? 0 : 1) + (entry.unusual ? 2 : 0);

function serializeEntry({ surface, reading, pos, common, glosses }: ParsedEntry): string {
  const kana = reading === surface ? '' : reading;
  return `${kana};${pos.join(',')};${common ? 'P' : ''};${glosses.join('/')}`;
}
