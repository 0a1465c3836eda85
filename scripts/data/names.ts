import { latinKey } from '../../src/lexicon/latin-key.ts';

type Rows = Iterable<readonly [string, string]>;

interface ParsedName {
  readonly surface: string;
  readonly reading: string;
  readonly types: readonly string[];
  readonly latin: readonly string[];
}

const KATAKANA = /^[ァ-ヺー・＝]+$/u;
/** Kept however written: full names of persons, organisations, companies, products, services, events, laws, ships. */
const KEPT_TYPES = new Set(['h', 'o', 'c', 'pr', 'serv', 'ev', 'document', 'ship', 'group', 'wk']);

/** Tables surface → names and Latin spelling (lower case) → surfaces, of the part of ENAMDICT that news needs. */
export function nameTables(text: string): { readonly bySurface: Rows; readonly byLatin: Rows } {
  const names = parseNames(text).filter(isKept);
  return { bySurface: bySurface(names), byLatin: byLatin(names) };
}

/** All names of ENAMDICT. */
export function parseNames(text: string): readonly ParsedName[] {
  return text
    .split('\n')
    .map(parseName)
    .filter(name => name !== null);
}

/** Reads `surface [reading] /(types) Latin/…/`. Years of life and remarks in brackets are left out. */
function parseName(line: string): ParsedName | null {
  const match = /^(\S+)(?: \[([^\]]+)\])? \/\(([^)]*)\) (.*)\/$/.exec(line);
  if (match === null) return null;
  const [, surface = '', reading = surface, types = '', body = ''] = match;
  const latin = body
    .split('/')
    .map(form =>
      form
        .replace(/^\([a-z,]+\) /, '')
        .replace(/ ?\([^)]*\)/g, '')
        .trim(),
    )
    .filter(form => form !== '');
  return { surface, reading, types: types.split(','), latin };
}

/**
 * Everything in katakana (foreign names); of the rest the types above and the places that are read in katakana
 * (平壌 [ピョンヤン]). Japanese villages, stations, given names and surnames, 600,000 rows, are left out: the
 * tokenizer knows the frequent ones.
 */
function isKept({ surface, reading, types, latin }: ParsedName): boolean {
  if (latin.length === 0) return false;
  if (KATAKANA.test(surface)) return true;
  return types.some(type => KEPT_TYPES.has(type)) || (types.includes('p') && KATAKANA.test(reading));
}

function* bySurface(names: readonly ParsedName[]): Rows {
  for (const [surface, group] of Map.groupBy(names, name => name.surface))
    yield [
      surface,
      group
        .map(({ reading, types, latin }) =>
          [reading === surface ? '' : reading, types.join(','), latin.join('/')].join(';'),
        )
        .join('\t'),
    ];
}

function* byLatin(names: readonly ParsedName[]): Rows {
  const surfaces = new Map<string, Set<string>>();
  for (const { surface, latin } of names)
    for (const form of latin) {
      const key = latinKey(form);
      const known = surfaces.get(key);
      if (known === undefined) surfaces.set(key, new Set([surface]));
      else known.add(surface);
    }
  for (const [key, values] of surfaces) if (key !== '') yield [key, [...values].join('\t')];
}
