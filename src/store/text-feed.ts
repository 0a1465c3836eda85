import type { Kysely } from 'kysely';
import { joinSegments, type UnitId } from '../model/article.ts';
import type { ArticleHead, Passage, TextMark, TextNews, UnitText } from '../model/search.ts';
import { inBatches } from './batches.ts';
import { segmentsInUnits } from './read-segments.ts';
import type { Tables } from './schema.ts';

type Db = Kysely<Tables>;
type Row = Omit<UnitText, 'source' | 'excluded'> & { readonly excluded: 0 | 1 };

/** Where a log that is only ever appended to ends. */
const endOf = async (db: Db, log: 'revision' | 'reviewEvent' | 'alignmentEdit'): Promise<number> => {
  const row = await db
    .selectFrom(log)
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
};

const unitsOfGrids = (db: Db) =>
  db
    .selectFrom('unit')
    .innerJoin('revision', 'revision.id', 'unit.head')
    .select(['unit.id', 'unit.articleId', 'unit.state', 'unit.excluded', 'revision.text as target'])
    .where('unit.retired', '=', 0);

/**
 * What became of units since `mark`, at most some `limit` of each log at a time; from null on, all there are. Those of
 * deleted articles are among them: `readArticleHeads` says which articles there are. Whatever changes a unit's text,
 * state or place in the grid leaves a row in one of three logs, by whatever process.
 */
export async function readTextNews(db: Db, mark: TextMark | null, limit: number): Promise<TextNews> {
  const from = mark ?? {
    revision: 0,
    event: await endOf(db, 'reviewEvent'),
    edit: await endOf(db, 'alignmentEdit'),
  };
  const revisions = await revisedSince(db, from.revision, limit);
  const events = await movedSince(db, from.event, limit);
  const edits = await alignedSince(db, from.edit, limit);
  const known = new Set(revisions.rows.map(({ id }) => id));
  const others = [...new Set([...events.ids, ...edits.ids])].filter(id => !known.has(id));
  const moved: Row[] = [];
  for (const ids of inBatches(others)) {
    moved.push(...(await unitsOfGrids(db).where('unit.id', 'in', ids).execute()));
  }
  const left = new Set(moved.map(({ id }) => id));
  return {
    units: await withSources(db, [...revisions.rows, ...moved]),
    gone: others.filter(id => !left.has(id)),
    mark: { revision: revisions.end, event: events.end, edit: edits.end },
    more: revisions.more || events.more || edits.more,
  };
}

/** Units whose head was written since. The log is walked in its order, which is as fast as reading can be. */
async function revisedSince(db: Db, seq: number, limit: number) {
  const walked = await db
    .selectFrom('revision')
    .leftJoin('unit', join => join.onRef('unit.head', '=', 'revision.id').on('unit.retired', '=', 0))
    .select(['revision.seq', 'revision.text as target'])
    .select(['unit.id', 'unit.articleId', 'unit.state', 'unit.excluded'])
    .where('revision.seq', '>', seq)
    .orderBy('revision.seq')
    .limit(limit)
    .execute();
  const rows = walked.flatMap(({ id, articleId, state, excluded, target }): Row[] =>
    id === null || articleId === null || state === null || excluded === null
      ? []
      : [{ id, articleId, state, excluded, target }],
  );
  return { rows, end: walked.at(-1)?.seq ?? seq, more: walked.length === limit };
}

/** Units that were confirmed, approved, returned, reopened, left out or taken in since. */
async function movedSince(db: Db, seq: number, limit: number) {
  const rows = await db
    .selectFrom('reviewEvent')
    .select(['seq', 'unitId'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  const ids = rows.flatMap(({ unitId }) => unitId ?? []);
  return { ids, end: rows.at(-1)?.seq ?? seq, more: rows.length === limit };
}

/** Units that a change of the alignment took out of the grid or put in since. */
async function alignedSince(db: Db, seq: number, limit: number) {
  const edits = await db
    .selectFrom('alignmentEdit')
    .select(['seq', 'id'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  const ids: UnitId[] = [];
  for (const batch of inBatches(edits.map(({ id }) => id))) {
    const rows = await db
      .selectFrom('alignmentEditUnit')
      .select('unitId')
      .where('editId', 'in', batch)
      .execute();
    ids.push(...rows.map(({ unitId }) => unitId));
  }
  return { ids, end: edits.at(-1)?.seq ?? seq, more: edits.length === limit };
}

/** The source of each row from its segments. */
async function withSources<R extends Row>(
  db: Db,
  rows: readonly R[],
): Promise<readonly (Omit<R, 'excluded'> & Pick<UnitText, 'excluded' | 'source'>)[]> {
  const sources = new Map<UnitId, { text: string; range: { start: number; end: number }; ordinal: 0 }[]>();
  for (const batch of inBatches(rows.map(({ id }) => id))) {
    const segments = await segmentsInUnits(db)
      .select(['unitSegment.unitId', 'segment.rangeStart', 'segment.rangeEnd', 'segment.text'])
      .where('unitSegment.unitId', 'in', batch)
      .where('unitSegment.side', '=', 'source')
      .orderBy('segment.rangeStart')
      .execute();
    for (const { unitId, text, rangeStart, rangeEnd } of segments) {
      const list = sources.get(unitId) ?? [];
      list.push({ text, range: { start: rangeStart, end: rangeEnd }, ordinal: 0 });
      sources.set(unitId, list);
    }
  }
  return rows.map(row => ({
    ...row,
    excluded: row.excluded === 1,
    source: joinSegments(sources.get(row.id) ?? []).text,
  }));
}

/** The articles that are not deleted, newest first. */
export function readArticleHeads(db: Db): Promise<readonly ArticleHead[]> {
  return db
    .selectFrom('article')
    .select(['id', 'title', 'createdAt'])
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

/** Units as they now stand, in no order; those that left the grid, or whose article is deleted, are not among them. */
export async function readPassages(db: Db, ids: readonly UnitId[]): Promise<readonly Passage[]> {
  const found: Passage[] = [];
  for (const batch of inBatches(ids)) {
    const rows = await unitsOfGrids(db)
      .innerJoin('article', 'article.id', 'unit.articleId')
      .select(['unit.position', 'article.title as articleTitle'])
      .where('article.deletedAt', 'is', null)
      .where('unit.id', 'in', batch)
      .execute();
    found.push(...(await withSources(db, rows)));
  }
  return found;
}
