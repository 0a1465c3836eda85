import type { Kysely } from 'kysely';
import { type ArticleId, joinSegments, type UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { RevisionId, Unit } from '../model/review.ts';
import { concernedUnits } from './concerned-units.ts';
import { NO_SEGMENTS, readSegments, readSegmentsOf, type UnitSegments } from './read-segments.ts';
import type { Tables } from './schema.ts';
import type { Concerned } from './store.ts';

/** A unit and the revision its annotations belong to. */
export interface UnitRow {
  readonly unit: Unit;
  readonly checkedRevision: RevisionId | null;
}

type Scope =
  | { readonly articleId: ArticleId; readonly concerned?: Concerned }
  | { readonly unitIds: readonly UnitId[] };

function selectUnits(db: Kysely<Tables>, scope: Scope) {
  const query = db
    .selectFrom('unit')
    .innerJoin('article', 'article.id', 'unit.articleId')
    .innerJoin('revision as head', 'head.id', 'unit.head')
    // The machine's words of a unit that nobody has written in are those at its head.
    .leftJoin('revision as first', join =>
      join
        .onRef('first.unitId', '=', 'unit.id')
        .on('first.parentId', 'is', null)
        .on('head.parentId', 'is not', null),
    )
    .leftJoin('draft', 'draft.unitId', 'unit.id')
    // Short names: rows of which no column is renamed are not copied.
    .select(['unit.id', 'unit.articleId as article', 'unit.position', 'unit.head', 'unit.state'])
    .select(['unit.beadScore as score', 'unit.beadOrigin as origin', 'unit.excluded', 'unit.comment'])
    .select(['unit.checkedRevision as checked', 'head.parentId as parent', 'head.text as target'])
    .select(['first.text as machine', 'draft.text as draft'])
    .where('article.deletedAt', 'is', null)
    .where('unit.retired', '=', 0)
    .orderBy('unit.position');
  if ('unitIds' in scope) return query.where('unit.id', 'in', scope.unitIds);
  const { articleId, concerned = 'all' } = scope;
  const units = query.where('unit.articleId', '=', articleId);
  return concerned === 'all' ? units : units.where('unit.id', 'in', concernedUnits(db, concerned, articleId));
}

/** The units of an article's grid in reading order, all or those concerned, or those named; none where the article is deleted. */
export async function readUnits(db: Kysely<Tables>, scope: Scope): Promise<readonly UnitRow[]> {
  const rows = await selectUnits(db, scope).execute();
  if (rows.length === 0) return [];
  const segments = await ('unitIds' in scope
    ? readSegmentsOf(db, scope.unitIds)
    : readSegments(db, scope.articleId));
  return rows.map(row => ({
    unit: unitOf(row, segments.get(row.id) ?? NO_SEGMENTS),
    checkedRevision: row.checked,
  }));
}

type Row = Awaited<ReturnType<ReturnType<typeof selectUnits>['execute']>>[number];

/** Named one by one: spreading a row costs more than reading it, and an article has thousands. */
function unitOf(row: Row, { source, target }: UnitSegments): Unit {
  const joined = joinSegments(source);
  return {
    id: row.id,
    articleId: row.article,
    position: row.position,
    bead: {
      source: source.map(({ ordinal }) => ordinal),
      target: target.map(({ ordinal }) => ordinal),
      score: row.score,
      origin: row.origin,
    },
    segmentStarts: { source: joined.starts, target: joinSegments(target).starts },
    source: joined.text,
    target: row.target,
    machine: row.machine ?? row.target,
    head: row.head,
    revised: row.parent !== null,
    state: row.state,
    excluded: row.excluded === 1,
    draft: row.draft,
    comment: row.comment,
  };
}

/**
 * One unit of the grid. AppError `not-found` if there is none or its article is deleted, `conflict` if it was merged,
 * split or aligned anew: what is written in it stays in the history of the units that took its place.
 */
export async function readUnit(db: Kysely<Tables>, unitId: UnitId): Promise<Unit> {
  const [row] = await readUnits(db, { unitIds: [unitId] });
  if (row !== undefined) return row.unit;
  const { retired } = (await db
    .selectFrom('unit')
    .innerJoin('article', 'article.id', 'unit.articleId')
    .select('unit.retired')
    .where('unit.id', '=', unitId)
    .where('article.deletedAt', 'is', null)
    .executeTakeFirst()) ?? { retired: 0 };
  if (retired === 1) {
    throw new AppError('conflict', 'The unit was aligned anew in the meantime.', {
      unitId,
      reason: 'retired',
    });
  }
  throw new AppError('not-found', `There is no unit ${unitId}.`);
}
