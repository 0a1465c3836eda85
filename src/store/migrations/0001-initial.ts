import { appendOnly, SPELLING } from './dialect.ts';
import type { Dialect, Migration } from './migration.ts';

/** What reviewers did is never changed: the database itself refuses. */
const APPEND_ONLY = ['revision', 'decision', 'review_event'] as const;

/** A unit points at its head and a revision at its unit, so one of the two is checked at commit. */
function headReference(dialect: Dialect): {
  readonly inline: string;
  readonly after: readonly string[];
} {
  const reference = 'REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED';
  if (dialect === 'sqlite') return { inline: reference, after: [] };
  return { inline: '', after: [`ALTER TABLE unit ADD FOREIGN KEY (head) ${reference}`] };
}

function up(dialect: Dialect): readonly string[] {
  const { strict, serial, real } = SPELLING[dialect];
  const head = headReference(dialect);
  return [
    `CREATE TABLE actor (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL CHECK (role IN ('translator', 'editor'))
    ) ${strict}`,
    `INSERT INTO actor (id, name, role) VALUES
      ('translator', '翻訳者', 'translator'), ('editor', '編集者', 'editor')`,

    `CREATE TABLE article (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, source_name TEXT NOT NULL, target_name TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('in-review', 'submitted', 'returned', 'approved')),
      created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
    ) ${strict}`,

    `CREATE TABLE segment (
      article_id TEXT NOT NULL REFERENCES article (id), side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      ordinal INTEGER NOT NULL, text TEXT NOT NULL, range_start INTEGER NOT NULL, range_end INTEGER NOT NULL,
      PRIMARY KEY (article_id, side, ordinal)
    ) ${strict}`,

    `CREATE TABLE unit (
      id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id), position INTEGER NOT NULL,
      bead_score ${real} NOT NULL, bead_origin TEXT NOT NULL CHECK (bead_origin IN ('auto', 'manual')),
      head TEXT NOT NULL ${head.inline},
      state TEXT NOT NULL CHECK (state IN ('untouched', 'edited', 'confirmed', 'returned', 'approved')),
      excluded INTEGER NOT NULL CHECK (excluded IN (0, 1)), comment TEXT NOT NULL, checked_revision TEXT
    ) ${strict}`,
    'CREATE INDEX unit_of_article ON unit (article_id, position)',

    `CREATE TABLE unit_segment (
      article_id TEXT NOT NULL, side TEXT NOT NULL, ordinal INTEGER NOT NULL,
      unit_id TEXT NOT NULL REFERENCES unit (id),
      PRIMARY KEY (article_id, side, ordinal),
      FOREIGN KEY (article_id, side, ordinal) REFERENCES segment (article_id, side, ordinal)
    ) ${strict}`,
    'CREATE INDEX segment_of_unit ON unit_segment (unit_id)',

    // Nobody may write a second child of one revision: the last line of defence against a lost edit.
    `CREATE TABLE revision (
      seq ${serial}, id TEXT NOT NULL UNIQUE, unit_id TEXT NOT NULL REFERENCES unit (id),
      parent_id TEXT REFERENCES revision (id), text TEXT NOT NULL,
      origin TEXT NOT NULL, by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL,
      UNIQUE (unit_id, parent_id)
    ) ${strict}`,
    ...head.after,

    `CREATE TABLE decision (
      seq ${serial}, unit_id TEXT NOT NULL REFERENCES unit (id), fingerprint TEXT NOT NULL,
      check_id TEXT NOT NULL, quote TEXT NOT NULL, verdict TEXT NOT NULL, scope TEXT NOT NULL, reason TEXT,
      comment TEXT NOT NULL, by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL
    ) ${strict}`,
    'CREATE INDEX decision_of_unit ON decision (unit_id)',

    `CREATE TABLE review_event (
      seq ${serial}, article_id TEXT NOT NULL REFERENCES article (id), unit_id TEXT REFERENCES unit (id),
      action TEXT NOT NULL, comment TEXT NOT NULL, by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL
    ) ${strict}`,
    'CREATE INDEX review_event_of_article ON review_event (article_id, unit_id)',

    `CREATE TABLE draft (
      unit_id TEXT PRIMARY KEY REFERENCES unit (id), base_revision TEXT NOT NULL REFERENCES revision (id),
      text TEXT NOT NULL, at TEXT NOT NULL
    ) ${strict}`,

    `CREATE TABLE run (
      seq ${serial}, id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL REFERENCES article (id),
      engine_version TEXT NOT NULL, data_version TEXT NOT NULL, started_at TEXT NOT NULL, finished_at TEXT,
      status TEXT NOT NULL CHECK (status IN ('running', 'finished', 'interrupted')), failures TEXT NOT NULL
    ) ${strict}`,
    'CREATE INDEX run_of_article ON run (article_id)',

    `CREATE TABLE annotation (
      unit_id TEXT NOT NULL REFERENCES unit (id), place INTEGER NOT NULL,
      run_id TEXT NOT NULL REFERENCES run (id), revision_id TEXT NOT NULL REFERENCES revision (id),
      fingerprint TEXT NOT NULL, check_id TEXT NOT NULL, severity TEXT NOT NULL, tier TEXT NOT NULL,
      open INTEGER NOT NULL CHECK (open IN (0, 1)), body TEXT NOT NULL,
      PRIMARY KEY (unit_id, place)
    ) ${strict}`,

    // An accepted proposal removes its annotation; what the decision was about must still be known.
    `CREATE TABLE seen_annotation (
      unit_id TEXT NOT NULL REFERENCES unit (id), fingerprint TEXT NOT NULL, check_id TEXT NOT NULL,
      exact TEXT NOT NULL, PRIMARY KEY (unit_id, fingerprint)
    ) ${strict}`,

    ...(dialect === 'postgres'
      ? [
          `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
        ]
      : []),
    ...APPEND_ONLY.flatMap(table => appendOnly(dialect, table)),
  ];
}

export const initial: Migration = { version: 1, name: 'initial', up };
