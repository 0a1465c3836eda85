import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import type { Tables } from '../../src/store/schema.ts';
import { createSqlStore } from '../../src/store/sql-store.ts';
import { at, newArticle } from './new-article.ts';

it('looks for the concerned units of an article among its own segments', async () => {
  const database = new Database(':memory:');
  const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database }),
    plugins: [new CamelCasePlugin()],
    log: ({ query: { sql, parameters } }) => void asked.push({ sql, parameters }),
  });
  await migrate(db, 'sqlite', migrations, () => at(0));
  const store = createSqlStore(db, { isOpen, explain: error => error });
  await store.createArticle(newArticle('a'));
  await store.createArticle(newArticle('b'));
  asked.length = 0;

  const units = await store.units('a' as ArticleId, ['reopened']);
  expect(units.map(({ id }) => id)).toEqual(['a-u1']);
  const [search] = asked.filter(({ sql }) => sql.includes('LIKE'));
  const steps = database
    .prepare(`EXPLAIN QUERY PLAN ${search!.sql}`)
    .all(...search!.parameters)
    .map(step => (step as { readonly detail: string }).detail)
    .filter(detail => /\bsegment\b|\bunit_segment\b/.test(detail));
  expect(steps).toHaveLength(2);
  // By its key, from the article on: not every segment there is.
  for (const step of steps) expect(step).toMatch(/^SEARCH .*\(article_id=\?/);

  asked.length = 0;
  expect(await store.units('a' as ArticleId, ['submarine'])).toEqual([]);
  const readAll = asked.filter(({ sql }) => sql.includes('segment') && !sql.includes('LIKE'));
  expect(readAll, 'reads no segments where no unit is concerned').toEqual([]);
  await store.close();
});
