import type { Kysely } from 'kysely';
import type { AlignmentEditId } from '../model/alignment.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { RevisionId, Unit } from '../model/review.ts';
import { insertEdit } from './alignment-log.ts';
import { inBatches } from './batches.ts';
import { articleOf, articleState, holdArticle } from './hold-article.ts';
import { insertLook } from './looks.ts';
import { readAlignedUnits } from './read-aligned.ts';
import { readUnit } from './read-units.ts';
import type { ArticleStanding, ArticleStep, UnitReview, UnitStanding, UnitStep } from './review-steps.ts';
import type { Tables } from './schema.ts';
import type { Signature } from './store.ts';

/** Somebody else wrote first. */
const staleHead = (unitId: UnitId, head: RevisionId): AppError =>
  new AppError('conflict', 'The text was changed by somebody else in the meantime.', { unitId, head });

/** Reads where a unit stands, asks `judge`, and writes step, revision and event; AppError `conflict` on a stale head. */
export async function writeUnitReview(
  trx: Kysely<Tables>,
  review: UnitReview,
  judge: (standing: UnitStanding) => UnitStep | null,
): Promise<Unit> {
  const { unitId, head, revision } = review;
  const articleId = await articleOf(trx, unitId);
  await holdArticle(trx, articleId);
  const unit = await readUnit(trx, unitId);
  if (unit.head !== head) throw staleHead(unitId, head);
  const step = judge({ ...unit, article: await articleState(trx, articleId) });
  if (revision !== null) await trx.deleteFrom('draft').where('unitId', '=', unitId).execute();
  if (step !== null) await writeStep(trx, unit, review, step);
  return readUnit(trx, unitId);
}

/** What is exported is part of the alignment's log, so that one undo serves both. */
async function recordExclusion(trx: Kysely<Tables>, unit: Unit, { by, at }: UnitReview): Promise<void> {
  const [after] = await readAlignedUnits(trx, [unit.id]);
  if (after === undefined) return;
  const kind = unit.excluded ? 'include' : 'exclude';
  const { id: unitId, source, target } = after;
  const recorded = { unitId, source, target, head: after.head };
  const flag = (excluded: boolean) => (excluded ? 1 : 0) as 0 | 1;
  await insertEdit(
    trx,
    { id: crypto.randomUUID() as AlignmentEditId, articleId: unit.articleId, kind, reverts: null, by, at },
    {
      before: [{ ...recorded, excluded: flag(unit.excluded) }],
      after: [{ ...recorded, excluded: flag(after.excluded) }],
    },
  );
}

/** Writes a step of a unit that was read in the same transaction, with its revision and event. */
export async function writeStep(
  trx: Kysely<Tables>,
  unit: Unit,
  review: UnitReview,
  step: UnitStep,
): Promise<void> {
  const { articleId } = unit;
  const { unitId, head, revision, by, at } = review;
  if (revision !== null) {
    const { id, text, origin } = revision;
    await trx
      .insertInto('revision')
      .values({ id, unitId, parentId: head, text, origin, byActor: by, at })
      .execute();
  }
  const { numUpdatedRows } = await trx
    .updateTable('unit')
    .set({
      head: revision?.id ?? head,
      state: step.state,
      excluded: step.excluded ? 1 : 0,
      comment: step.comment,
    })
    .where('id', '=', unitId)
    .where('head', '=', head)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw staleHead(unitId, head);
  await trx
    .updateTable('article')
    .set({ state: step.article, updatedAt: at })
    .where('id', '=', articleId)
    .execute();
  if (step.event !== null) {
    await trx
      .insertInto('reviewEvent')
      .values({ articleId, unitId, ...step.event, byActor: by, at })
      .execute();
  }
  if (step.excluded !== unit.excluded) await recordExclusion(trx, unit, review);
}

/** Reads where an article stands, asks `judge`, and writes the step with its events. */
export async function writeArticleReview(
  trx: Kysely<Tables>,
  id: ArticleId,
  { by, at }: Signature,
  judge: (standing: ArticleStanding) => ArticleStep | null,
): Promise<void> {
  await holdArticle(trx, id);
  const { count } = await trx
    .selectFrom('unit')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('articleId', '=', id)
    .where('state', '=', 'returned')
    .where('excluded', '=', 0)
    .where('retired', '=', 0)
    .executeTakeFirstOrThrow();
  const step = judge({ state: await articleState(trx, id), returned: Number(count) });
  if (step === null) return;
  if (step.approveUnits) await approveUnits(trx, id, { by, at });
  if (step.looked) await insertLook(trx, id, { by, at });
  await trx.updateTable('article').set({ state: step.state, updatedAt: at }).where('id', '=', id).execute();
  if (step.event !== null) {
    await trx
      .insertInto('reviewEvent')
      .values({ articleId: id, unitId: null, ...step.event, byActor: by, at })
      .execute();
  }
}

async function approveUnits(trx: Kysely<Tables>, articleId: ArticleId, { by, at }: Signature): Promise<void> {
  const open = await trx
    .selectFrom('unit')
    .select('id')
    .where('articleId', '=', articleId)
    .where('excluded', '=', 0)
    .where('retired', '=', 0)
    .where('state', '!=', 'approved')
    .orderBy('position')
    .execute();
  for (const batch of inBatches(open.map(({ id }) => id))) {
    await trx.updateTable('unit').set({ state: 'approved', comment: '' }).where('id', 'in', batch).execute();
    const event = { articleId, action: 'approve', comment: '', byActor: by, at } as const;
    await trx
      .insertInto('reviewEvent')
      .values(batch.map(unitId => ({ ...event, unitId })))
      .execute();
  }
}

/** Upserts or drops the draft of a unit; AppError `conflict` on a stale head. */
export async function writeDraft(
  trx: Kysely<Tables>,
  unitId: UnitId,
  head: RevisionId,
  text: string | null,
  at: string,
): Promise<void> {
  const unit = await readUnit(trx, unitId);
  if (unit.head !== head) throw staleHead(unitId, head);
  if (text === null || text === unit.target) {
    await trx.deleteFrom('draft').where('unitId', '=', unitId).execute();
    return;
  }
  await trx
    .insertInto('draft')
    .values({ unitId, baseRevision: head, text, at })
    .onConflict(conflict => conflict.column('unitId').doUpdateSet({ baseRevision: head, text, at }))
    .execute();
}
