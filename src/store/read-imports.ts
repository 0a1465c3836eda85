import type { Kysely } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import type { ImportedArticle } from '../model/planning.ts';
import type { Side } from '../model/text.ts';
import type { Tables } from './schema.ts';

/** Articles of two file names with their texts, newest first; not those that are deleted. */
export async function readImports(
  db: Kysely<Tables>,
  sourceName: string,
  targetName: string,
): Promise<readonly ImportedArticle[]> {
  const articles = await db
    .selectFrom('article')
    .select(['id', 'title'])
    .where('sourceName', '=', sourceName)
    .where('targetName', '=', targetName)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  const found: ImportedArticle[] = [];
  for (const { id, title } of articles) {
    found.push({
      id,
      title,
      source: await textOf(db, id, 'source'),
      target: await textOf(db, id, 'target'),
    });
  }
  return found;
}

/** A side of an article in the order of the text; where a paragraph was cut, its pieces follow each other. */
async function textOf(db: Kysely<Tables>, articleId: ArticleId, side: Side): Promise<string> {
  const segments = await db
    .selectFrom('segment')
    .select('text')
    .where('articleId', '=', articleId)
    .where('side', '=', side)
    .orderBy('rangeStart')
    .execute();
  return segments.map(({ text }) => text).join('');
}
