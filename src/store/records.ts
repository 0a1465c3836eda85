import type { Kysely } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { RecordedDecision, ReviewEvent, Revision } from '../model/review.ts';
import type { Tables } from './schema.ts';
import type { UnitHistory } from './store.ts';

/** All decisions on the units of an article, or of one unit, oldest first. */
export async function readDecisions(
  db: Kysely<Tables>,
  scope: { readonly articleId: ArticleId } | { readonly unitId: UnitId },
): Promise<readonly RecordedDecision[]> {
  let query = db
    .selectFrom('decision')
    .innerJoin('unit', 'unit.id', 'decision.unitId')
    .selectAll('decision')
    .orderBy('decision.seq');
  query =
    'unitId' in scope
      ? query.where('decision.unitId', '=', scope.unitId)
      : query.where('unit.articleId', '=', scope.articleId);
  const rows = await query.execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

async function readRevisions(db: Kysely<Tables>, unitId: UnitId): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('unitId', '=', unitId)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

async function readEvents(
  db: Kysely<Tables>,
  articleId: ArticleId,
  unitId: UnitId,
): Promise<readonly ReviewEvent[]> {
  const rows = await db
    .selectFrom('reviewEvent')
    .selectAll()
    .where('articleId', '=', articleId)
    .where(({ eb, or }) => or([eb('unitId', 'is', null), eb('unitId', '=', unitId)]))
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

/** Everything that was ever done to one unit. */
export async function readHistory(
  db: Kysely<Tables>,
  articleId: ArticleId,
  unitId: UnitId,
): Promise<UnitHistory> {
  return {
    revisions: await readRevisions(db, unitId),
    events: await readEvents(db, articleId, unitId),
    decisions: await readDecisions(db, { unitId }),
  };
}
