import type { Side } from '../../src/model/text.ts';
import { foldPlain } from '../../src/text/plain-search.ts';
import { JAPANESE_FILE_MARKS } from '../i18n/ja-file-marks.ts';

/** What a file's name says of it. */
export interface ReadName {
  readonly side: Side | null;
  /** Where it lies, but for a folder that says the side. */
  readonly folder: string;
  /** The name without extension and without what says the side: what both files of a pair share. */
  readonly stem: string;
}

const MARKS: Readonly<Record<Side, readonly string[]>> = {
  source: ['en', 'eng', 'english', 'source', 'src', 'original', 'orig', ...JAPANESE_FILE_MARKS.source],
  target: [
    'ja',
    'jp',
    'jpn',
    'jap',
    'japanese',
    'target',
    'tgt',
    'translation',
    'translated',
    'mt',
    ...JAPANESE_FILE_MARKS.target,
  ],
};
const SIDES = ['source', 'target'] as const;
const SEPARATORS = /[\s._()[\]{}【】~-]+/;
/** `en-US`, `ja_JP`: the country says nothing about the side. */
const COUNTRY = /(?<![a-z])(en|ja)[-_](?:us|gb|uk|au|ca|in|jp)(?![a-z])/;
const EXTENSION = /\.([a-z0-9]{1,8})$/;

const markOf = (token: string): Side | null => SIDES.find(side => MARKS[side].includes(token)) ?? null;

function withoutExtension(name: string): string {
  const extension = EXTENSION.exec(name)?.[1];
  return extension === undefined || markOf(extension) !== null ? name : name.slice(0, -extension.length - 1);
}

/** A side that is written without a separator, as Japanese names have it. */
function attachedMark(stem: string): { readonly side: Side; readonly rest: string } | null {
  for (const side of SIDES) {
    for (const mark of JAPANESE_FILE_MARKS[side]) {
      if (stem.endsWith(mark)) return { side, rest: stem.slice(0, -mark.length) };
      if (mark.length > 1 && stem.startsWith(mark)) return { side, rest: stem.slice(mark.length) };
    }
  }
  return null;
}

function readStem(name: string): Pick<ReadName, 'side' | 'stem'> {
  const tokens = withoutExtension(name).replace(COUNTRY, '$1').split(SEPARATORS).filter(Boolean);
  for (const at of [tokens.length - 1, 0]) {
    const side = markOf(tokens[at] ?? '');
    if (side !== null) return { side, stem: tokens.toSpliced(at, 1).join('-') };
  }
  const attached = attachedMark(tokens.join('-'));
  if (attached === null) return { side: null, stem: tokens.join('-') };
  return { side: attached.side, stem: attached.rest.split(SEPARATORS).filter(Boolean).join('-') };
}

/** Reads a path with slashes. The file's own name says the side before its folder does. */
export function readName(path: string): ReadName {
  const folders = foldPlain(path).split('/').filter(Boolean);
  const own = readStem(folders.pop() ?? '');
  const sides = folders.map(folder => readStem(folder));
  const marked = sides.findLastIndex(({ side, stem }) => side !== null && stem === '');
  return {
    side: own.side ?? sides[marked]?.side ?? null,
    folder: folders.filter((_, at) => at !== marked).join('/'),
    stem: own.stem,
  };
}

/** Files that systems and archivers leave in folders, and that nobody means to import. */
export const isClutter = (path: string): boolean =>
  path.split('/').some(part => part.startsWith('.') || part === '__MACOSX') ||
  /(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i.test(path);

const WORD = /^[A-Z0-9][A-Za-z0-9.&]*$/;

/**
 * The wire's slug, where a file's name looks like one (`AP-HARBOUR-STRIKE`, `BC-AS--Harbour-Strike`); else empty. Slugs
 * are words of Latin letters in capitals, joined by hyphens, or three and more that begin with a capital.
 */
export function slugOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  const bare = name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const slug = bare
    .replace(/[._ -](?:en|eng|english|source|src|original|orig)(?:[-_](?:us|gb|uk))?$/i, '')
    .trim();
  const words = slug.split(/--?/);
  if (!words.every(word => WORD.test(word))) return '';
  const named = words.filter(word => /[A-Z]{2}|[A-Z][a-z]/.test(word));
  const loud = words.every(word => word === word.toUpperCase());
  return (loud && named.length >= 2) || named.length >= 3 ? slug : '';
}
