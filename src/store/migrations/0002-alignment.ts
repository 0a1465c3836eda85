import { appendOnly, SPELLING } from './dialect.ts';
import type { Dialect, Migration } from './migration.ts';

/**
 * Units may be merged and divided: a paragraph may be cut, so that a segment is known by where it begins in the text
 * and no longer by its number; a unit may leave the grid, and everything that was written in it stays.
 */
function up(dialect: Dialect): readonly string[] {
  const { strict, serial } = SPELLING[dialect];
  return [
    `CREATE TABLE segment_by_start (
      article_id TEXT NOT NULL REFERENCES article (id), side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      range_start INTEGER NOT NULL, range_end INTEGER NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (article_id, side, range_start)
    ) ${strict}`,
    `INSERT INTO segment_by_start (article_id, side, range_start, range_end, text)
      SELECT article_id, side, range_start, range_end, text FROM segment`,
    `CREATE TABLE unit_segment_by_start (
      article_id TEXT NOT NULL, side TEXT NOT NULL, range_start INTEGER NOT NULL,
      unit_id TEXT NOT NULL REFERENCES unit (id),
      PRIMARY KEY (article_id, side, range_start),
      FOREIGN KEY (article_id, side, range_start) REFERENCES segment_by_start (article_id, side, range_start)
    ) ${strict}`,
    `INSERT INTO unit_segment_by_start (article_id, side, range_start, unit_id)
      SELECT m.article_id, m.side, s.range_start, m.unit_id
      FROM unit_segment m JOIN segment s
        ON s.article_id = m.article_id AND s.side = m.side AND s.ordinal = m.ordinal`,
    'DROP TABLE unit_segment',
    'DROP TABLE segment',
    'ALTER TABLE segment_by_start RENAME TO segment',
    'ALTER TABLE unit_segment_by_start RENAME TO unit_segment',
    'CREATE INDEX segment_of_unit ON unit_segment (unit_id)',

    // A unit is stored before its head: without this, every revision stored looks through all units for one that waits.
    'CREATE INDEX unit_by_head ON unit (head)',
    'ALTER TABLE unit ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))',

    `CREATE TABLE alignment_edit (
      seq ${serial}, id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL REFERENCES article (id),
      kind TEXT NOT NULL, reverts TEXT REFERENCES alignment_edit (id),
      by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL
    ) ${strict}`,
    'CREATE INDEX alignment_edit_of_article ON alignment_edit (article_id)',
    // Spans are the ranges of the imported text that the unit held, as JSON: [[start, end], …].
    `CREATE TABLE alignment_edit_unit (
      edit_id TEXT NOT NULL REFERENCES alignment_edit (id), role TEXT NOT NULL CHECK (role IN ('before', 'after')),
      place INTEGER NOT NULL, unit_id TEXT NOT NULL REFERENCES unit (id),
      head TEXT NOT NULL REFERENCES revision (id), excluded INTEGER NOT NULL CHECK (excluded IN (0, 1)),
      source_spans TEXT NOT NULL, target_spans TEXT NOT NULL,
      PRIMARY KEY (edit_id, role, place)
    ) ${strict}`,
    'CREATE INDEX alignment_edit_of_unit ON alignment_edit_unit (unit_id, role)',
    ...['alignment_edit', 'alignment_edit_unit'].flatMap(table => appendOnly(dialect, table)),
  ];
}

export const alignment: Migration = { version: 2, name: 'alignment', up };
