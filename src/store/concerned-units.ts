import { type Kysely, sql } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import { segmentsInUnits } from './read-segments.ts';
import type { Tables } from './schema.ts';
import type { Concerned } from './store.ts';

/** A pattern of LIKE for what holds these letters; any character stands for one outside ASCII, of which SQLite knows no case. */
const holding = (letters: string): string =>
  `%${letters.replace(/[\\%_]/g, '\\$&').replace(/[^\0-\x7f]/gu, '_')}%`;

/**
 * Ids of the units, of one article or of all, whose English may hold one of the letter sequences, or of those that have
 * any English.
 */
export function concernedUnits(db: Kysely<Tables>, letters: Concerned, articleId?: ArticleId) {
  const everywhere = segmentsInUnits(db).select('unitSegment.unitId').where('segment.side', '=', 'source');
  const units = articleId === undefined ? everywhere : everywhere.where('segment.articleId', '=', articleId);
  if (letters === 'all') return units;
  return units.where(({ or }) =>
    or(letters.map(each => sql<boolean>`lower(segment.text) LIKE ${holding(each)} ESCAPE '\\'`)),
  );
}
