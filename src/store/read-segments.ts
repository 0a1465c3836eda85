import type { Kysely } from 'kysely';
import type { ArticleId, Segment, UnitId } from '../model/article.ts';
import type { Side } from '../model/text.ts';
import type { Tables } from './schema.ts';

/** The segments a unit holds, in the order of the text. */
export type UnitSegments = Readonly<Record<Side, readonly Segment[]>>;
export const NO_SEGMENTS: UnitSegments = { source: [], target: [] };

interface SegmentRow {
  readonly unit: UnitId;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each segment with the unit it is in. */
export const segmentsInUnits = (db: Kysely<Tables>) =>
  db
    .selectFrom('unitSegment')
    .innerJoin('segment', join =>
      join
        .onRef('segment.articleId', '=', 'unitSegment.articleId')
        .onRef('segment.side', '=', 'unitSegment.side')
        .onRef('segment.rangeStart', '=', 'unitSegment.rangeStart'),
    );

const selectSegments = (db: Kysely<Tables>) =>
  segmentsInUnits(db)
    // Short names: rows of which no column is renamed are not copied.
    .select([
      'unitSegment.unitId as unit',
      'segment.side',
      'segment.rangeStart as start',
      'segment.rangeEnd as end',
      'segment.text',
    ])
    // As the key has it: nothing is left to sort.
    .orderBy('unitSegment.side')
    .orderBy('unitSegment.rangeStart');

function byUnit<Row extends SegmentRow>(
  rows: readonly Row[],
  ordinalOf: (row: Row) => number,
): ReadonlyMap<UnitId, UnitSegments> {
  const found = new Map<UnitId, { readonly source: Segment[]; readonly target: Segment[] }>();
  for (const row of rows) {
    let sides = found.get(row.unit);
    if (sides === undefined) {
      sides = { source: [], target: [] };
      found.set(row.unit, sides);
    }
    const range = { start: row.start, end: row.end };
    sides[row.side].push({ ordinal: ordinalOf(row), text: row.text, range });
  }
  return found;
}

/** The segments of an article, by unit. Their ordinals count from 0 in the order of each side's text. */
export async function readSegments(
  db: Kysely<Tables>,
  articleId: ArticleId,
): Promise<ReadonlyMap<UnitId, UnitSegments>> {
  const rows = await selectSegments(db).where('unitSegment.articleId', '=', articleId).execute();
  const counts: Record<Side, number> = { source: 0, target: 0 };
  return byUnit(rows, ({ side }) => counts[side]++);
}

/** The segments of some units of one article, by unit. */
export async function readSegmentsOf(
  db: Kysely<Tables>,
  unitIds: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, UnitSegments>> {
  const stretches = await db
    .selectFrom('unitSegment')
    .select(['articleId', 'side', ({ fn }) => fn.min('rangeStart').as('first')])
    .select(({ fn }) => fn.max('rangeStart').as('last'))
    .where('unitId', 'in', unitIds)
    .groupBy(['articleId', 'side'])
    .execute();
  const wanted = new Set(unitIds);
  const found: (SegmentRow & { readonly ordinal: number })[] = [];
  for (const { articleId, side, first, last } of stretches) {
    const { count } = await db
      .selectFrom('segment')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('articleId', '=', articleId)
      .where('side', '=', side)
      .where('rangeStart', '<', first)
      .executeTakeFirstOrThrow();
    const rows = await selectSegments(db)
      .where('unitSegment.articleId', '=', articleId)
      .where('unitSegment.side', '=', side)
      .where('unitSegment.rangeStart', '>=', first)
      .where('unitSegment.rangeStart', '<=', last)
      .execute();
    // Where links cross, segments of other units stand between.
    for (const [at, row] of rows.entries())
      if (wanted.has(row.unit)) found.push({ ...row, ordinal: Number(count) + at });
  }
  return byUnit(found, ({ ordinal }) => ordinal);
}
