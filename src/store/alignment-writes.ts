import type { Kysely } from 'kysely';
import type {
  AlignedUnit,
  AlignmentChange,
  AlignmentEdit,
  AlignmentPlan,
  PlannedUnit,
} from '../model/alignment.ts';
import { type ArticleId, joinSegments, type UnitId } from '../model/article.ts';
import { inReadingOrder } from '../model/bead-order.ts';
import type { RevisionId } from '../model/review.ts';
import { rejoin } from '../model/segment-pieces.ts';
import type { Side } from '../model/text.ts';
import { insertEdit, type RecordableUnit } from './alignment-log.ts';
import { inBatches } from './batches.ts';
import { readAligned, readAlignedUnits, SIDES } from './read-aligned.ts';
import { NO_SEGMENTS } from './read-segments.ts';
import type { Tables } from './schema.ts';
import type { NewIds } from './store.ts';

/** A planned unit with the ids it gets. */
interface Placed {
  readonly id: UnitId;
  readonly planned: PlannedUnit;
  readonly root: RevisionId;
  readonly head: RevisionId;
}

/** Fails where a plan would lose or double text: a bug, and nothing is written. */
function assertSameText(before: readonly AlignedUnit[], planned: readonly PlannedUnit[]): void {
  for (const side of SIDES) {
    const textOf = (units: readonly Pick<AlignedUnit, Side>[]): string =>
      units
        .flatMap(unit => unit[side])
        .toSorted((a, b) => a.range.start - b.range.start)
        .map(({ text }) => text)
        .join('');
    if (textOf(before) !== textOf(planned))
      throw new RangeError(`the plan does not hold the same ${side} text`);
  }
}

async function retire(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  before: readonly AlignedUnit[],
): Promise<void> {
  for (const batch of inBatches(before.map(({ id }) => id))) {
    await trx.deleteFrom('unitSegment').where('unitId', 'in', batch).execute();
    await trx.updateTable('unit').set({ retired: 1 }).where('id', 'in', batch).execute();
  }
  for (const side of SIDES) {
    const starts = before.flatMap(unit => unit[side].map(({ range }) => range.start));
    for (const batch of inBatches(starts)) {
      await trx
        .deleteFrom('segment')
        .where('articleId', '=', articleId)
        .where('side', '=', side)
        .where('rangeStart', 'in', batch)
        .execute();
    }
  }
}

/** Stores the segments anew, as the plan cuts them; pieces that come together again are one. */
async function insertSegments(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  placed: readonly Placed[],
): Promise<void> {
  const rows = placed.flatMap(({ id: unitId, planned }) =>
    SIDES.flatMap(side =>
      rejoin(planned[side]).map(({ text, range: { start: rangeStart, end: rangeEnd } }) => ({
        segment: { articleId, side, rangeStart, rangeEnd, text },
        member: { articleId, side, rangeStart, unitId },
      })),
    ),
  );
  for (const batch of inBatches(rows)) {
    await trx
      .insertInto('segment')
      .values(batch.map(({ segment }) => segment))
      .execute();
    await trx
      .insertInto('unitSegment')
      .values(batch.map(({ member }) => member))
      .execute();
  }
}

async function insertUnits(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  { by, at }: Pick<AlignmentEdit, 'by' | 'at'>,
  placed: readonly Placed[],
): Promise<void> {
  const fresh = placed.filter(({ planned }) => planned.returning === null);
  const rows = fresh.map(({ id, head, planned: { bead, state, excluded, comment } }) => ({
    id,
    articleId,
    position: -1,
    beadScore: bead.score,
    beadOrigin: bead.origin,
    head,
    state,
    excluded: excluded ? (1 as const) : (0 as const),
    comment,
    checkedRevision: null,
  }));
  for (const batch of inBatches(rows)) await trx.insertInto('unit').values(batch).execute();
  const roots = fresh.map(({ id, root, planned: { target } }) => ({
    id: root,
    unitId: id,
    parentId: null,
    text: joinSegments(target).text,
    origin: 'mt' as const,
    byActor: by,
    at,
  }));
  for (const batch of inBatches(roots)) await trx.insertInto('revision').values(batch).execute();
}

/** Revisions on top of the machine translation of new units, and of the heads of those that come back. */
async function writeRevisions(
  trx: Kysely<Tables>,
  { by, at }: Pick<AlignmentEdit, 'by' | 'at'>,
  placed: readonly Placed[],
): Promise<void> {
  const revisions = placed.flatMap(({ id: unitId, root: parentId, head: id, planned: { revision } }) =>
    revision === null ? [] : [{ id, unitId, parentId, ...revision, byActor: by, at }],
  );
  for (const batch of inBatches(revisions)) {
    await trx.insertInto('revision').values(batch).execute();
    // What was typed in a unit before it left is part of the text it comes back with.
    const units = batch.map(({ unitId }) => unitId);
    await trx.deleteFrom('draft').where('unitId', 'in', units).execute();
  }
}

async function bringBack(trx: Kysely<Tables>, placed: readonly Placed[]): Promise<void> {
  for (const { id, head, planned } of placed) {
    if (planned.returning === null) continue;
    const { state, excluded, comment } = planned;
    await trx
      .updateTable('unit')
      .set({ retired: 0, head, state, excluded: excluded ? 1 : 0, comment })
      .where('id', '=', id)
      .execute();
  }
}

/** The units of the grid in reading order, by where their segments stand. */
async function readOrder(trx: Kysely<Tables>, articleId: ArticleId): Promise<readonly UnitId[]> {
  const segments = await trx
    .selectFrom('unitSegment')
    .select(['unitId', 'side', 'rangeStart'])
    .where('articleId', '=', articleId)
    .orderBy('rangeStart')
    .execute();
  const beads = new Map<UnitId, { readonly id: UnitId } & Record<Side, number[]>>();
  for (const { unitId: id, side, rangeStart } of segments) {
    const bead = beads.get(id) ?? { id, source: [], target: [] };
    bead[side].push(rangeStart);
    beads.set(id, bead);
  }
  return inReadingOrder([...beads.values()]).map(({ id }) => id);
}

/** Numbers the rows of the grid anew after units came and went; those that keep their number are left alone. */
async function renumber(trx: Kysely<Tables>, articleId: ArticleId): Promise<readonly UnitId[]> {
  const order = await readOrder(trx, articleId);
  const rows = await trx
    .selectFrom('unit')
    .select(['id', 'position'])
    .where('articleId', '=', articleId)
    .where('retired', '=', 0)
    .execute();
  const positions = new Map(rows.map(({ id, position }) => [id, position]));
  const moved = order.map((id, position) => ({ id, by: position - (positions.get(id) ?? 0) }));
  for (const [by, units] of Map.groupBy(moved, move => move.by)) {
    if (by === 0) continue;
    for (const batch of inBatches(units.map(({ id }) => id))) {
      await trx
        .updateTable('unit')
        .set(({ eb }) => ({ position: eb('position', '+', by) }))
        .where('id', 'in', batch)
        .execute();
    }
  }
  return order;
}

const recordable = ({ id, head, excluded, source, target }: AlignedUnit): RecordableUnit => ({
  unitId: id,
  head,
  excluded: excluded ? 1 : 0,
  source,
  target,
});

/** Gives every planned unit its ids; one that comes back keeps its own and its head. */
async function place(
  trx: Kysely<Tables>,
  units: readonly PlannedUnit[],
  ids: NewIds,
): Promise<readonly Placed[]> {
  const returning = await readAligned(
    trx,
    units.flatMap(unit => unit.returning ?? []),
    () => NO_SEGMENTS,
  );
  const heads = new Map(returning.map(({ id, head }) => [id, head]));
  return units.map((planned): Placed => {
    const id = planned.returning ?? ids.unit();
    const root = heads.get(id) ?? ids.revision();
    return { id, planned, root, head: planned.revision === null ? root : ids.revision() };
  });
}

/**
 * Puts the planned units in the place of others and records the edit. A unit that comes back may be one of those
 * taken away: then only whether it is exported changes.
 */
export async function writeAlignment(
  trx: Kysely<Tables>,
  edit: AlignmentEdit,
  before: readonly AlignedUnit[],
  { units, article }: AlignmentPlan,
  ids: NewIds,
): Promise<AlignmentChange> {
  assertSameText(before, units);
  const placed = await place(trx, units, ids);
  await retire(trx, edit.articleId, before);
  await insertUnits(trx, edit.articleId, edit, placed);
  await writeRevisions(trx, edit, placed);
  await bringBack(trx, placed);
  await insertSegments(trx, edit.articleId, placed);
  const order = await renumber(trx, edit.articleId);
  const standing = new Set(placed.map(({ id }) => id));
  const after = await readAlignedUnits(
    trx,
    order.filter(id => standing.has(id)),
  );
  await insertEdit(trx, edit, { before: before.map(recordable), after: after.map(recordable) });
  await trx
    .updateTable('article')
    .set({ state: article, updatedAt: edit.at })
    .where('id', '=', edit.articleId)
    .execute();
  return {
    retired: before.map(({ id }) => id).filter(id => !standing.has(id)),
    units: after.map(({ id }) => id),
  };
}
