import type { Kysely } from 'kysely';
import { type ArticleId, PARAGRAPH_SEPARATOR, type UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { RevisionId, Unit } from '../model/review.ts';
import type { Side } from '../model/text.ts';
import type { Tables } from './schema.ts';

/** A unit and the revision its annotations belong to. */
export interface UnitRow {
  readonly unit: Unit;
  readonly checkedRevision: RevisionId | null;
}

type Scope = { readonly articleId: ArticleId } | { readonly unitId: UnitId };

interface Sides {
  readonly ordinals: Record<Side, number[]>;
  readonly source: string[];
}

async function readSides(db: Kysely<Tables>, scope: Scope): Promise<ReadonlyMap<UnitId, Sides>> {
  let query = db
    .selectFrom('unitSegment')
    .innerJoin('segment', join =>
      join
        .onRef('segment.articleId', '=', 'unitSegment.articleId')
        .onRef('segment.side', '=', 'unitSegment.side')
        .onRef('segment.ordinal', '=', 'unitSegment.ordinal'),
    )
    .select(['unitSegment.unitId', 'segment.side', 'segment.ordinal', 'segment.text'])
    .orderBy('segment.ordinal');
  query =
    'unitId' in scope
      ? query.where('unitSegment.unitId', '=', scope.unitId)
      : query.where('unitSegment.articleId', '=', scope.articleId);
  const sides = new Map<UnitId, Sides>();
  for (const { unitId, side, ordinal, text } of await query.execute()) {
    const found = sides.get(unitId) ?? { ordinals: { source: [], target: [] }, source: [] };
    found.ordinals[side].push(ordinal);
    if (side === 'source') found.source.push(text);
    sides.set(unitId, found);
  }
  return sides;
}

function selectUnits(db: Kysely<Tables>, scope: Scope) {
  const query = db
    .selectFrom('unit')
    .innerJoin('article', 'article.id', 'unit.articleId')
    .innerJoin('revision as head', 'head.id', 'unit.head')
    .innerJoin('revision as first', join =>
      join.onRef('first.unitId', '=', 'unit.id').on('first.parentId', 'is', null),
    )
    .leftJoin('draft', 'draft.unitId', 'unit.id')
    .selectAll('unit')
    .select(['head.text as target', 'first.text as machine', 'draft.text as draft'])
    .where('article.deletedAt', 'is', null)
    .orderBy('unit.position');
  return 'unitId' in scope
    ? query.where('unit.id', '=', scope.unitId)
    : query.where('unit.articleId', '=', scope.articleId);
}

/** The units of an article in reading order, or one unit; none where the article is deleted. */
export async function readUnits(db: Kysely<Tables>, scope: Scope): Promise<readonly UnitRow[]> {
  const sides = await readSides(db, scope);
  const rows = await selectUnits(db, scope).execute();
  return rows.map(({ beadScore, beadOrigin, checkedRevision, excluded, ...row }) => {
    const { ordinals, source } = sides.get(row.id) ?? { ordinals: { source: [], target: [] }, source: [] };
    const unit: Unit = {
      ...row,
      bead: { ...ordinals, score: beadScore, origin: beadOrigin },
      source: source.join(PARAGRAPH_SEPARATOR),
      excluded: excluded === 1,
    };
    return { unit, checkedRevision };
  });
}

/** One unit; AppError `not-found` if there is none or its article is deleted. */
export async function readUnit(db: Kysely<Tables>, unitId: UnitId): Promise<Unit> {
  const [row] = await readUnits(db, { unitId });
  if (row === undefined) throw new AppError('not-found', `There is no unit ${unitId}.`);
  return row.unit;
}
