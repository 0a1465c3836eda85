import type { DictionaryEntry, NameEntry, NameKind } from './lexicon.ts';

/** Reads the entries of one dictionary row: `reading;pos,pos;P;gloss/gloss`, separated by tabs. */
export function readDictionaryEntries(surface: string, value: string): readonly DictionaryEntry[] {
  return value.split('\t').map(record => {
    const [reading = '', pos = '', common = ''] = record.split(';', 3);
    const glosses = record.slice(reading.length + pos.length + common.length + 3);
    return {
      surface,
      reading: reading === '' ? surface : reading,
      glosses: glosses.split('/'),
      pos: pos === '' ? [] : pos.split(','),
      common: common === 'P',
    };
  });
}

/** EDRDG's abbreviations; gods, creatures and characters of fiction count as unclassified. */
const NAME_KINDS: Readonly<Record<string, NameKind>> = {
  s: 'surname',
  f: 'given',
  m: 'given',
  g: 'given',
  h: 'full',
  p: 'place',
  st: 'place',
  o: 'organisation',
  group: 'organisation',
  c: 'company',
  pr: 'product',
  serv: 'product',
  ship: 'product',
  wk: 'work',
  document: 'work',
};

/** Reads the entries of one names row: `reading;type,type;Latin/Latin`, separated by tabs. */
export function readNameEntries(surface: string, value: string): readonly NameEntry[] {
  return value.split('\t').map(record => {
    const [reading = '', types = ''] = record.split(';', 2);
    return {
      surface,
      reading: reading === '' ? surface : reading,
      latin: record.slice(reading.length + types.length + 2).split('/'),
      kinds: [...new Set(types.split(',').map(type => NAME_KINDS[type] ?? 'unclassified'))],
    };
  });
}
