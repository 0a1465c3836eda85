import type { Kysely } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { RecordedDecision, ReviewEvent, Revision } from '../model/review.ts';
import { readDescent, readEdits } from './alignment-log.ts';
import type { Tables } from './schema.ts';
import type { UnitHistory } from './store.ts';

/** All decisions on the units of an article, or on some units, oldest first. */
export async function readDecisions(
  db: Kysely<Tables>,
  scope: { readonly articleId: ArticleId } | { readonly unitIds: readonly UnitId[] },
): Promise<readonly RecordedDecision[]> {
  let query = db
    .selectFrom('decision')
    .innerJoin('unit', 'unit.id', 'decision.unitId')
    .selectAll('decision')
    .orderBy('decision.seq');
  query =
    'unitIds' in scope
      ? query.where('decision.unitId', 'in', scope.unitIds)
      : query.where('unit.articleId', '=', scope.articleId);
  const rows = await query.execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

async function readRevisions(db: Kysely<Tables>, unitIds: readonly UnitId[]): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

async function readEvents(
  db: Kysely<Tables>,
  articleId: ArticleId,
  unitIds: readonly UnitId[],
): Promise<readonly ReviewEvent[]> {
  const rows = await db
    .selectFrom('reviewEvent')
    .selectAll()
    .where('articleId', '=', articleId)
    .where(({ eb, or }) => or([eb('unitId', 'is', null), eb('unitId', 'in', unitIds)]))
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

/** Everything that was ever done to one unit, and to the units it came out of. */
export async function readHistory(
  db: Kysely<Tables>,
  articleId: ArticleId,
  unitId: UnitId,
): Promise<UnitHistory> {
  const { units, edits } = await readDescent(db, unitId);
  const led = new Set(edits);
  return {
    revisions: await readRevisions(db, units),
    events: await readEvents(db, articleId, units),
    decisions: await readDecisions(db, { unitIds: units }),
    alignments: (await readEdits(db, articleId)).filter(({ id }) => led.has(id)),
  };
}
