import { SPELLING } from './dialect.ts';
import type { Dialect, Migration } from './migration.ts';

/** What the newsroom lays down: its termbase, and rules made from corrections. Rows may be changed and deleted. */
function up(dialect: Dialect): readonly string[] {
  const { strict } = SPELLING[dialect];
  return [
    `CREATE TABLE term (
      id TEXT PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('preferred', 'admitted', 'deprecated', 'superseded')),
      note TEXT NOT NULL, by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL,
      UNIQUE (source, target)
    ) ${strict}`,
    `CREATE TABLE rule (
      id TEXT PRIMARY KEY, english TEXT NOT NULL, wrong TEXT NOT NULL, better TEXT NOT NULL,
      note TEXT NOT NULL, by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL,
      UNIQUE (english, wrong)
    ) ${strict}`,
  ];
}

export const terms: Migration = { version: 4, name: 'terms', up };
