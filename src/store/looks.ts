import type { Kysely } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { SinceLook, WaitingArticle } from '../model/desk.ts';
import type { ActorId, RevisionId } from '../model/review.ts';
import { inBatches } from './batches.ts';
import { holdArticle } from './hold-article.ts';
import type { Tables } from './schema.ts';
import type { Signature } from './store.ts';
import { summaries, summaryOf } from './summaries.ts';

/** Keeps that somebody has looked an article through; AppError `not-found`. */
export async function insertLook(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  { by, at }: Signature,
): Promise<void> {
  await holdArticle(trx, articleId);
  await trx.insertInto('look').values({ articleId, byActor: by, at }).execute();
}

async function lastLookAt(db: Kysely<Tables>, articleId: ArticleId, by: ActorId): Promise<string | null> {
  const look = await db
    .selectFrom('look')
    .select('at')
    .where('articleId', '=', articleId)
    .where('byActor', '=', by)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return look?.at ?? null;
}

/** Two revisions of a unit: as it stood at a moment, and its head. */
interface Span {
  readonly unitId: UnitId;
  readonly base: RevisionId;
  readonly head: RevisionId;
  readonly writtenBy: ActorId;
}

/**
 * What stood in each unit of the grid at a moment, where it is not what stands there now. A unit that is younger, as one
 * that was merged since, is taken from its machine translation: rather one change too many is shown than one too few.
 */
async function readSpans(
  db: Kysely<Tables>,
  articleId: ArticleId,
  lookedAt: string | null,
): Promise<readonly Span[]> {
  const rows = await db
    .selectFrom('revision')
    .innerJoin('unit', 'unit.id', 'revision.unitId')
    .select(['revision.id', 'revision.unitId', 'revision.byActor', 'revision.at', 'unit.head'])
    .where('unit.articleId', '=', articleId)
    .where('unit.retired', '=', 0)
    .where('unit.excluded', '=', 0)
    .orderBy('revision.seq')
    .execute();
  return [...Map.groupBy(rows, row => row.unitId)].flatMap(([unitId, [first, ...later]]) => {
    if (first === undefined) return [];
    const base = lookedAt === null ? first : (later.findLast(({ at }) => at <= lookedAt) ?? first);
    const head = later.find(({ id }) => id === first.head);
    return head === undefined || head.id === base.id
      ? []
      : [{ unitId, base: base.id, head: head.id, writtenBy: head.byActor }];
  });
}

async function readTexts(
  db: Kysely<Tables>,
  ids: readonly RevisionId[],
): Promise<ReadonlyMap<RevisionId, string>> {
  const texts = new Map<RevisionId, string>();
  for (const batch of inBatches(ids)) {
    const rows = await db.selectFrom('revision').select(['id', 'text']).where('id', 'in', batch).execute();
    for (const { id, text } of rows) texts.set(id, text);
  }
  return texts;
}

/** What became of an article since somebody last looked it through. */
export async function readSinceLook(
  db: Kysely<Tables>,
  articleId: ArticleId,
  by: ActorId,
): Promise<SinceLook> {
  await summaryOf(db, articleId);
  const lookedAt = await lastLookAt(db, articleId, by);
  const spans = await readSpans(db, articleId, lookedAt);
  const texts = await readTexts(
    db,
    spans.flatMap(({ base, head }) => [base, head]),
  );
  const differing = spans.filter(({ base, head }) => texts.get(base) !== texts.get(head));
  const told = (own: boolean) =>
    differing
      .filter(({ writtenBy }) => (writtenBy === by) === own)
      .map(({ unitId, base }) => ({ unitId, before: texts.get(base) ?? '' }));
  return { articleId, lookedAt, changed: told(false), own: told(true) };
}

/** How many units `readSinceLook` would tell as changed by others, without reading a text. */
async function countChanged(
  db: Kysely<Tables>,
  articleId: ArticleId,
  by: ActorId,
  lookedAt: string | null,
): Promise<number> {
  const { count } = await db
    .selectFrom('unit')
    .innerJoin('revision as head', 'head.id', 'unit.head')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('unit.articleId', '=', articleId)
    .where('unit.retired', '=', 0)
    .where('unit.excluded', '=', 0)
    .where('head.parentId', 'is not', null)
    .where('head.byActor', '!=', by)
    .where('head.text', '!=', ({ selectFrom }) =>
      selectFrom('revision as base')
        .select('base.text')
        .whereRef('base.unitId', '=', 'unit.id')
        .where(({ eb, or }) =>
          or([
            eb('base.parentId', 'is', null),
            ...(lookedAt === null ? [] : [eb('base.at', '<=', lookedAt)]),
          ]),
        )
        .orderBy('base.seq', 'desc')
        .limit(1),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Submitted articles, those first that have waited longest. */
export async function readWaiting(db: Kysely<Tables>, by: ActorId): Promise<readonly WaitingArticle[]> {
  const submitted = (await summaries(db)).filter(({ state }) => state === 'submitted');
  const waiting: WaitingArticle[] = [];
  for (const summary of submitted) {
    const steps = await db
      .selectFrom('reviewEvent')
      .select(['action', 'byActor', 'at'])
      .where('articleId', '=', summary.id)
      .where('unitId', 'is', null)
      .orderBy('seq')
      .execute();
    const last = steps.findLast(({ action }) => action === 'submit');
    if (last === undefined) continue;
    const lookedAt = await lastLookAt(db, summary.id, by);
    waiting.push({
      summary,
      submittedBy: last.byActor,
      submittedAt: last.at,
      lookedAt,
      changed: await countChanged(db, summary.id, by, lookedAt),
      returned: steps.filter(({ action }) => action === 'return').length,
    });
  }
  return waiting.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt));
}
