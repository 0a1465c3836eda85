import { appendOnly, SPELLING } from './dialect.ts';
import type { Dialect, Migration } from './migration.ts';

/**
 * What a newsroom plans its work by: the wire's slug, who has an article and until when; what people say to each other
 * about a paragraph; when somebody last looked an article through; and what the newsroom has set, as JSON by key.
 */
function up(dialect: Dialect): readonly string[] {
  const { strict, serial } = SPELLING[dialect];
  return [
    `ALTER TABLE article ADD COLUMN slug TEXT NOT NULL DEFAULT ''`,
    'ALTER TABLE article ADD COLUMN assignee TEXT REFERENCES actor (id)',
    'ALTER TABLE article ADD COLUMN deadline TEXT',
    `CREATE TABLE comment (
      id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id),
      unit_id TEXT NOT NULL REFERENCES unit (id), text TEXT NOT NULL,
      by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL,
      resolved_by TEXT REFERENCES actor (id), resolved_at TEXT,
      CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
    ) ${strict}`,
    'CREATE INDEX comment_by_article ON comment (article_id)',
    `CREATE TABLE look (
      seq ${serial}, article_id TEXT NOT NULL REFERENCES article (id),
      by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL
    ) ${strict}`,
    'CREATE INDEX look_by_article ON look (article_id, by_actor)',
    ...appendOnly(dialect, 'look'),
    `CREATE TABLE setting (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, by_actor TEXT NOT NULL REFERENCES actor (id), at TEXT NOT NULL
    ) ${strict}`,
  ];
}

export const desk: Migration = { version: 6, name: 'desk', up };
