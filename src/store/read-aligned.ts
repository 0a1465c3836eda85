import type { Kysely } from 'kysely';
import type { AlignedUnit, AlignmentEdit, RevertedEdit } from '../model/alignment.ts';
import type { ArticleId, Segment, UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import { cutAt } from '../model/segment-pieces.ts';
import type { Side, TextRange } from '../model/text.ts';
import { type EditedUnit, readEditUnits } from './alignment-log.ts';
import { inBatches } from './batches.ts';
import { NO_SEGMENTS, readSegments, readSegmentsOf, type UnitSegments } from './read-segments.ts';
import type { Tables } from './schema.ts';

export const SIDES = ['source', 'target'] as const satisfies readonly Side[];

/** Units with their segments as they stand now, in the order of `ids`; also of units that left the grid. */
export async function readAligned(
  trx: Kysely<Tables>,
  ids: readonly UnitId[],
  segmentsOf: (id: UnitId) => UnitSegments,
): Promise<readonly AlignedUnit[]> {
  const found = new Map<UnitId, AlignedUnit>();
  for (const batch of inBatches(ids)) {
    const rows = await trx
      .selectFrom('unit')
      .innerJoin('revision as head', 'head.id', 'unit.head')
      .leftJoin('draft', 'draft.unitId', 'unit.id')
      .selectAll('unit')
      .select(['head.text', 'head.parentId', 'draft.text as draft'])
      .where('unit.id', 'in', batch)
      .execute();
    for (const { id, head, state, comment, ...row } of rows) {
      found.set(id, {
        id,
        bead: { score: row.beadScore, origin: row.beadOrigin },
        ...segmentsOf(id),
        text: row.draft ?? row.text,
        head,
        drafted: row.draft !== null,
        revised: row.parentId !== null || row.draft !== null,
        state,
        excluded: row.excluded === 1,
        comment,
      });
    }
  }
  return ids.map(id => {
    const unit = found.get(id);
    if (unit === undefined) throw new AppError('not-found', `There is no unit ${id}.`);
    return unit;
  });
}

/** Units of the grid with their segments, in the order of `ids`. */
export async function readAlignedUnits(
  trx: Kysely<Tables>,
  ids: readonly UnitId[],
): Promise<readonly AlignedUnit[]> {
  const segments = new Map<UnitId, UnitSegments>();
  for (const batch of inBatches(ids))
    for (const [id, sides] of await readSegmentsOf(trx, batch)) segments.set(id, sides);
  return readAligned(trx, ids, id => segments.get(id) ?? NO_SEGMENTS);
}

/** All units of an article's grid with their segments, in reading order. */
export async function readAlignedArticle(
  trx: Kysely<Tables>,
  articleId: ArticleId,
): Promise<readonly AlignedUnit[]> {
  const segments = await readSegments(trx, articleId);
  const rows = await trx
    .selectFrom('unit')
    .select('id')
    .where('articleId', '=', articleId)
    .where('retired', '=', 0)
    .orderBy('position')
    .execute();
  return readAligned(
    trx,
    rows.map(({ id }) => id),
    id => segments.get(id) ?? NO_SEGMENTS,
  );
}

/**
 * An edit that is to be taken back, with the units it concerns as they stand now. Segments are cut wherever those of
 * a unit that comes back began or ended.
 */
export async function readReverted(trx: Kysely<Tables>, edit: AlignmentEdit): Promise<RevertedEdit> {
  const units = await readEditUnits(trx, edit.id);
  const before = units.filter(({ role }) => role === 'before');
  const after = units.filter(({ role }) => role === 'after');
  const places = (side: Side) =>
    new Set(before.flatMap(unit => unit[side].flatMap(({ start, end }) => [start, end])));
  const [sourcePlaces, targetPlaces] = [places('source'), places('target')];
  const standing = (
    await readAlignedUnits(
      trx,
      after.map(({ unitId }) => unitId),
    )
  ).map(unit => ({
    ...unit,
    source: cutAt(unit.source, sourcePlaces),
    target: cutAt(unit.target, targetPlaces),
  }));
  const source = segmentsWithin(standing.flatMap(unit => unit.source));
  const target = segmentsWithin(standing.flatMap(unit => unit.target));
  const byId = new Map(before.map(unit => [unit.unitId, unit]));
  const gone = await readAligned(
    trx,
    before.map(({ unitId }) => unitId),
    id => ({ source: source(byId.get(id)!.source), target: target(byId.get(id)!.target) }),
  );
  return { before: gone.map(recordedWith(before)), after: standing.map(recordedWith(after)) };
}

/** Finds the segments a unit held: what lies within its spans. */
function segmentsWithin(segments: readonly Segment[]): (spans: readonly TextRange[]) => readonly Segment[] {
  const sorted = segments.toSorted((a, b) => a.range.start - b.range.start);
  const places = new Map(sorted.map(({ range }, place) => [range.start, place]));
  return spans =>
    spans.flatMap(({ start, end }) => {
      const first = places.get(start) ?? sorted.length;
      let after = first;
      while (after < sorted.length && sorted[after]!.range.end <= end) after++;
      return sorted.slice(first, after);
    });
}

const recordedWith = (edited: readonly EditedUnit[]) => (unit: AlignedUnit, at: number) => {
  const { unitId, head, excluded } = edited[at]!;
  return { ...unit, recorded: { id: unitId, head, excluded: excluded === 1 } };
};
