import { SPELLING } from './dialect.ts';
import type { Dialect, Migration } from './migration.ts';

/** How often the newsroom changed what its articles are checked by: a check that ran before such a change is told by it. */
function up(dialect: Dialect): readonly string[] {
  const { strict } = SPELLING[dialect];
  return [
    `CREATE TABLE newsroom (
      id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL
    ) ${strict}`,
    'INSERT INTO newsroom (id, version) VALUES (1, 0)',
  ];
}

export const newsroomVersion: Migration = { version: 5, name: 'newsroom-version', up };
