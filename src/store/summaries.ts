import type { Kysely } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { ArticleCounts, ArticleSummary } from '../model/review.ts';
import type { Tables } from './schema.ts';

const NO_COUNTS: ArticleCounts = {
  units: 0,
  excluded: 0,
  edited: 0,
  confirmed: 0,
  returned: 0,
  approved: 0,
  critical: 0,
  major: 0,
  minor: 0,
};

type MutableCounts = { -readonly [K in keyof ArticleCounts]: ArticleCounts[K] };

/** Unit states that are counted; those of excluded units are not, so that the states sum up to the exported text. */
const COUNTED_STATES = ['edited', 'confirmed', 'returned', 'approved'] as const;
const COUNTED_SEVERITIES = ['critical', 'major', 'minor'] as const;

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value);

async function countUnits(
  db: Kysely<Tables>,
  countsOf: (id: ArticleId) => MutableCounts,
  only?: ArticleId,
): Promise<void> {
  let query = db
    .selectFrom('unit')
    .select(['articleId', 'state', 'excluded', ({ fn }) => fn.countAll().as('count')])
    .where('retired', '=', 0)
    .groupBy(['articleId', 'state', 'excluded']);
  if (only !== undefined) query = query.where('articleId', '=', only);
  for (const row of await query.execute()) {
    const counts = countsOf(row.articleId);
    const count = Number(row.count);
    counts.units += count;
    if (row.excluded === 1) counts.excluded += count;
    else if (isOneOf(COUNTED_STATES, row.state)) counts[row.state] += count;
  }
}

async function countOpenIssues(
  db: Kysely<Tables>,
  countsOf: (id: ArticleId) => MutableCounts,
  only?: ArticleId,
): Promise<void> {
  let query = db
    .selectFrom('annotation')
    .innerJoin('unit', 'unit.id', 'annotation.unitId')
    .select(['unit.articleId', 'annotation.severity', ({ fn }) => fn.countAll().as('count')])
    .where('annotation.open', '=', 1)
    .where('annotation.tier', '!=', 'low')
    .where('unit.excluded', '=', 0)
    .where('unit.retired', '=', 0)
    .groupBy(['unit.articleId', 'annotation.severity']);
  if (only !== undefined) query = query.where('unit.articleId', '=', only);
  for (const row of await query.execute()) {
    if (isOneOf(COUNTED_SEVERITIES, row.severity)) countsOf(row.articleId)[row.severity] += Number(row.count);
  }
}

/** Articles with a finished run and none under way. */
async function analysedArticles(db: Kysely<Tables>, only?: ArticleId): Promise<ReadonlySet<ArticleId>> {
  let query = db
    .selectFrom('run')
    .select(['articleId', 'status'])
    .where('status', '!=', 'interrupted')
    .groupBy(['articleId', 'status']);
  if (only !== undefined) query = query.where('articleId', '=', only);
  const rows = await query.execute();
  const running = new Set(rows.filter(row => row.status === 'running').map(row => row.articleId));
  return new Set(rows.map(row => row.articleId).filter(id => !running.has(id)));
}

/** Summaries of all articles that are not deleted, most recently changed first; of one only, if one is named. */
export async function summaries(db: Kysely<Tables>, only?: ArticleId): Promise<readonly ArticleSummary[]> {
  let query = db.selectFrom('article').selectAll().where('deletedAt', 'is', null);
  if (only !== undefined) query = query.where('id', '=', only);
  const articles = await query.orderBy('updatedAt', 'desc').orderBy('id').execute();
  const counts = new Map<ArticleId, MutableCounts>(articles.map(({ id }) => [id, { ...NO_COUNTS }]));
  // Rows of deleted articles are counted into the void.
  const countsOf = (id: ArticleId): MutableCounts => counts.get(id) ?? { ...NO_COUNTS };
  await countUnits(db, countsOf, only);
  await countOpenIssues(db, countsOf, only);
  const analysed = await analysedArticles(db, only);
  return articles.map(({ deletedAt: _deletedAt, ...article }) => ({
    ...article,
    analysed: analysed.has(article.id),
    counts: countsOf(article.id),
  }));
}

/** The summary of one article; AppError `not-found` if there is none or it is deleted. */
export async function summaryOf(db: Kysely<Tables>, id: ArticleId): Promise<ArticleSummary> {
  const [summary] = await summaries(db, id);
  if (summary === undefined) throw new AppError('not-found', `There is no article ${id}.`);
  return summary;
}
