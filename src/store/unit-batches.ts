import type { Kysely } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import type { SeenStanding, UnitsMoved } from '../model/desk.ts';
import type { Unit } from '../model/review.ts';
import { articleState, holdArticle } from './hold-article.ts';
import { readUnits } from './read-units.ts';
import type { UnitStanding, UnitStep } from './review-steps.ts';
import { writeStep } from './review-writes.ts';
import type { Tables } from './schema.ts';
import type { Signature } from './store.ts';

const isAsSeen = (unit: Unit | undefined, { parentId, state }: SeenStanding): unit is Unit =>
  unit !== undefined && unit.head === parentId && unit.state === state;

/**
 * Takes units of one article a step on together, each with its event. What was written, moved or aligned anew since it
 * was seen is left alone; an exception of `judge` leaves all alone.
 */
export async function writeUnitSteps(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  seen: readonly SeenStanding[],
  { by, at }: Signature,
  judge: (standing: UnitStanding) => UnitStep | null,
): Promise<UnitsMoved> {
  await holdArticle(trx, articleId);
  const units = new Map((await readUnits(trx, { articleId })).map(({ unit }) => [unit.id, unit]));
  const asSeen = seen.filter(each => isAsSeen(units.get(each.unitId), each));
  let article = await articleState(trx, articleId);
  for (const { unitId } of asSeen) {
    const unit = units.get(unitId)!;
    const step = judge({ ...unit, article });
    if (step === null) continue;
    article = step.article;
    await writeStep(trx, unit, { unitId, head: unit.head, revision: null, by, at }, step);
  }
  const named = new Set(asSeen.map(({ unitId }) => unitId));
  return {
    moved: (await readUnits(trx, { articleId })).map(({ unit }) => unit).filter(({ id }) => named.has(id)),
    refused: seen.map(({ unitId }) => unitId).filter(id => !named.has(id)),
  };
}
