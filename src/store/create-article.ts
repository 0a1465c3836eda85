import type { Kysely } from 'kysely';
import type { ArticleId, Segment } from '../model/article.ts';
import type { Side } from '../model/text.ts';
import { insertAnnotations } from './annotations.ts';
import { inBatches } from './batches.ts';
import { holdNewsroomVersion } from './newsroom-version.ts';
import type { Tables } from './schema.ts';
import type { NewArticle, NewUnit } from './store.ts';

const segmentRows = (articleId: ArticleId, side: Side, segments: readonly Segment[]) =>
  segments.map(({ text, range }) => ({
    articleId,
    side,
    rangeStart: range.start,
    rangeEnd: range.end,
    text,
  }));

const memberRows = ({ id: articleId, texts }: NewArticle, { id: unitId, bead }: NewUnit) =>
  (['source', 'target'] as const).flatMap(side =>
    bead[side].map(ordinal => ({ articleId, side, rangeStart: texts[side][ordinal]!.range.start, unitId })),
  );

/** Writes an article with its first run; the caller holds the transaction. */
export async function insertArticle(trx: Kysely<Tables>, article: NewArticle): Promise<void> {
  const { id, at, texts, units, run } = article;
  await trx
    .insertInto('article')
    .values({
      id,
      title: article.title,
      sourceName: article.sourceName,
      targetName: article.targetName,
      slug: article.slug ?? '',
      state: 'in-review',
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    })
    .execute();
  const segments = [...segmentRows(id, 'source', texts.source), ...segmentRows(id, 'target', texts.target)];
  for (const batch of inBatches(segments)) await trx.insertInto('segment').values(batch).execute();
  await insertUnits(trx, article);
  const members = units.flatMap(unit => memberRows(article, unit));
  for (const batch of inBatches(members)) await trx.insertInto('unitSegment').values(batch).execute();
  await trx
    .insertInto('run')
    .values({
      ...run,
      articleId: id,
      finishedAt: at,
      status: 'finished',
      failures: JSON.stringify(article.failures),
    })
    .execute();
  await insertFirstAnnotations(trx, article);
}

async function insertUnits(
  trx: Kysely<Tables>,
  { id, by, at, units, newsroomVersion }: NewArticle,
): Promise<void> {
  const current = newsroomVersion === (await holdNewsroomVersion(trx));
  const rows = units.map(({ id: unitId, bead, revisionId, excluded }, position) => ({
    id: unitId,
    articleId: id,
    position,
    beadScore: bead.score,
    beadOrigin: bead.origin,
    head: revisionId,
    state: 'untouched' as const,
    excluded: excluded ? (1 as const) : (0 as const),
    comment: '',
    checkedRevision: current ? revisionId : null,
  }));
  const revisions = units.map(({ id: unitId, revisionId, target }) => ({
    id: revisionId,
    unitId,
    parentId: null,
    text: target,
    origin: 'mt' as const,
    byActor: by,
    at,
  }));
  for (const batch of inBatches(rows)) await trx.insertInto('unit').values(batch).execute();
  for (const batch of inBatches(revisions)) await trx.insertInto('revision').values(batch).execute();
}

async function insertFirstAnnotations(
  trx: Kysely<Tables>,
  { units, run, annotations }: NewArticle,
): Promise<void> {
  const byUnit = Map.groupBy(annotations, annotation => annotation.unitId);
  const placed = units.flatMap(({ id, revisionId }) =>
    (byUnit.get(id) ?? []).map((annotation, place) => ({ annotation, place, runId: run.id, revisionId })),
  );
  await insertAnnotations(trx, placed);
}
