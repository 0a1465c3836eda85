import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../..');
/** Development data beside the checkout; never part of it. */
export const SHARED = join(ROOT, '../shared');

export const sharedPath = (...parts: readonly string[]): string => join(SHARED, ...parts);
export const hasShared = (...parts: readonly string[]): boolean => existsSync(sharedPath(...parts));

/** Rows of a tab-separated table below its header, by column name; a missing cell is empty. */
export function readTable<Column extends string>(path: string): readonly Readonly<Record<Column, string>>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').split('\n');
  const columns = header.split('\t') as Column[];
  return lines
    .filter(line => line !== '')
    .map(line => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Record<
        Column,
        string
      >;
    });
}

const inflate = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');

export function readJsonLines<T>(path: string): readonly T[] {
  return inflate(path)
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T);
}

export const readJson = <T>(path: string): T => JSON.parse(inflate(path)) as T;

export interface ArticleFiles {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  /** Path of another file of the article, or null if there is none. */
  file(name: string): string | null;
}

/** Every whole article of the development data. */
export const readArticles = (): readonly ArticleFiles[] => articlesIn(sharedPath('articles'));

/** Articles written for this project with faults as translation through Korean makes them; nothing is fitted to them. */
export const readOwnArticles = (): readonly ArticleFiles[] =>
  articlesIn(join(ROOT, 'test/fixtures')).filter(({ file }) => file('gold.tsv') !== null);

function articlesIn(folder: string): readonly ArticleFiles[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter(name => existsSync(join(folder, name, 'en.txt')))
    .map(name => ({
      name,
      source: readFileSync(join(folder, name, 'en.txt'), 'utf8'),
      target: readFileSync(join(folder, name, 'ja.txt'), 'utf8'),
      file: other => (existsSync(join(folder, name, other)) ? join(folder, name, other) : null),
    }));
}
