import { SPELLING } from './dialect.ts';
import type { Dialect, Migration } from './migration.ts';

/**
 * Checks learn from reviewers: a decision says which checks had reported its words, in which version and how strongly
 * (`CheckReport[]` as JSON; empty where it is older than this), and which source words the quote was said to render.
 */
function up(dialect: Dialect): readonly string[] {
  const { strict } = SPELLING[dialect];
  return [
    ...['decision', 'seen_annotation'].flatMap(table => [
      `ALTER TABLE ${table} ADD COLUMN counterpart TEXT NOT NULL DEFAULT ''`,
      `ALTER TABLE ${table} ADD COLUMN reports TEXT NOT NULL DEFAULT '[]'`,
    ]),
    'CREATE INDEX decision_by_scope ON decision (scope)',
    `CREATE TABLE check_switch (
      check_id TEXT PRIMARY KEY, enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
      by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL
    ) ${strict}`,
  ];
}

export const learning: Migration = { version: 3, name: 'learning', up };
