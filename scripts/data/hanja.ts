import type { ParsedEntry } from './glosses.ts';
import type { Shinjitai } from './shinjitai.ts';

interface HanjaRow {
  readonly hangul: string;
  readonly hanja: string;
  readonly gloss: string;
}

type Rows = Iterable<readonly [string, string]>;

/** Reads `Hangul:hanja:gloss` lines of libhangul. */
export function parseHanja(text: string): readonly HanjaRow[] {
  return text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [hangul = '', hanja = '', gloss = ''] = line.split(':');
      return { hangul, hanja, gloss };
    });
}

/**
 * Three tables: Hangul → words in Japanese character forms, such a word → its Hangul, character → its readings.
 * Words are kept where the Japanese dictionary has them: without a gloss nothing could be said about the rest
 * (57,000 of 275,000). Characters come in the forms of both countries.
 */
export function hanjaTables(
  rows: readonly HanjaRow[],
  shinjitai: Shinjitai,
  entries: readonly ParsedEntry[],
): { readonly byHangul: Rows; readonly byWord: Rows; readonly byCharacter: Rows } {
  const usual = usualWritings(entries);
  const byHangul = new Map<string, Set<string>>();
  const byWord = new Map<string, Set<string>>();
  for (const { hangul, hanja } of rows) {
    if (hanja.length < 2 || !/^\p{Script=Han}+$/u.test(hanja)) continue;
    const modern = [...hanja].map(character => shinjitai.japanese.get(character) ?? character).join('');
    const word = usual.get(modern) ?? usual.get(hanja);
    if (word === undefined) continue;
    add(byHangul, hangul, word);
    add(byWord, modern, hangul);
  }
  return {
    byHangul: serialize(byHangul),
    byWord: serialize(byWord),
    byCharacter: serialize(characterReadings(rows, shinjitai)),
  };
}

/**
 * Dictionary surface → the usual way to write that word: 聯合 → 連合, which has the same reading and glosses.
 * Usual surfaces stand for themselves.
 */
function usualWritings(entries: readonly ParsedEntry[]): ReadonlyMap<string, string> {
  const key = (entry: ParsedEntry): string => `${entry.reading}/${entry.glosses.join('/')}`;
  const preferred = new Map<string, ParsedEntry>();
  for (const entry of entries) {
    const known = preferred.get(key(entry));
    if (entry.unusual || (known !== undefined && (known.common || !entry.common))) continue;
    if (/\p{Script=Han}/u.test(entry.surface)) preferred.set(key(entry), entry);
  }
  const usual = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.unusual) usual.set(entry.surface, entry.surface);
    else if (!usual.has(entry.surface))
      usual.set(entry.surface, preferred.get(key(entry))?.surface ?? entry.surface);
  }
  return usual;
}

/**
 * Readings of single characters. A row with a Korean gloss is a reading proper; rows without one stand for rare
 * variants and errors, and count only where there is nothing else.
 */
function characterReadings(rows: readonly HanjaRow[], shinjitai: Shinjitai): Map<string, Set<string>> {
  const glossed = new Map<string, Set<string>>();
  const bare = new Map<string, Set<string>>();
  for (const { hangul, hanja, gloss } of rows) {
    if ([...hanja].length !== 1 || !/^[가-힣]$/.test(hangul)) continue;
    add(gloss === '' ? bare : glossed, hanja, hangul);
  }
  const readings = new Map<string, Set<string>>();
  for (const [character, hangul] of [...bare, ...glossed]) readings.set(character, hangul);
  for (const [modern, old] of shinjitai.traditional) {
    const inherited = old.flatMap(character => [...(glossed.get(character) ?? [])]);
    if (inherited.length > 0) readings.set(modern, new Set(inherited));
  }
  return readings;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function* serialize(map: ReadonlyMap<string, ReadonlySet<string>>): Rows {
  for (const [key, values] of map) yield [key, [...values].join(' ')];
}
