import type { Kysely } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import { OPEN_STATES } from '../model/review.ts';
import { readEdits } from './alignment-log.ts';
import { readAnnotations, readFailures } from './annotations.ts';
import { silencedChecks } from './check-switches.ts';
import { readUnits } from './read-units.ts';
import { readDecisions } from './records.ts';
import type { Tables } from './schema.ts';
import type { ArticlePart, PartWanted, StoredArticle } from './store.ts';
import { summaryOf } from './summaries.ts';

/** An article, or with `only` what it would be if it had these units alone. */
export async function readArticle(
  trx: Kysely<Tables>,
  id: ArticleId,
  only?: readonly UnitId[],
): Promise<StoredArticle> {
  const scope = only === undefined ? { articleId: id } : { unitIds: only };
  const summary = await summaryOf(trx, id);
  const units = (await readUnits(trx, scope)).filter(({ unit }) => unit.articleId === id);
  const shown = new Set(units.map(({ unit }) => unit.id));
  const silenced = await silencedChecks(trx);
  const failures = (await readFailures(trx, id)).filter(({ checkId }) => !silenced.has(checkId));
  return {
    summary,
    units: units.map(({ unit }) => unit),
    annotations: units.length === 0 ? [] : await readAnnotations(trx, scope),
    decisions: await readDecisions(trx, { articleId: id }),
    failures: failures.filter(({ unitId }) => unitId === null || shown.has(unitId)),
    edits: await readEdits(trx, id),
    outdated: units
      .filter(({ unit, checkedRevision }) => unit.head !== checkedRevision)
      .map(({ unit }) => unit.id),
  };
}

/** Of so many parts of the rows, one stands before the row that is wanted: above it there is something to scroll to. */
const PARTS_BEFORE = 4;

/** Some rows of a long article, null for a short one. AppError `not-found` if it is deleted. */
export async function readArticlePart(
  trx: Kysely<Tables>,
  id: ArticleId,
  { at, rows, whole }: PartWanted,
): Promise<ArticlePart | null> {
  const total = await countOf(gridOf(trx, id));
  if (total <= whole) return null;
  const wanted = (await rowOf(trx, id, at)) - Math.floor(rows / PARTS_BEFORE);
  const before = Math.max(0, Math.min(wanted, total - rows));
  const units = await gridOf(trx, id).select('id').orderBy('position').limit(rows).offset(before).execute();
  const article = await readArticle(
    trx,
    id,
    units.map(unit => unit.id),
  );
  return { ...article, leftOut: { before, after: total - before - units.length } };
}

const gridOf = (trx: Kysely<Tables>, id: ArticleId) =>
  trx.selectFrom('unit').where('articleId', '=', id).where('retired', '=', 0);

async function countOf(grid: ReturnType<typeof gridOf>): Promise<number> {
  const { count } = await grid.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** The row, from 0, of a unit; without one, or if it is none of the article's grid, of the first that is open, else 0. */
async function rowOf(trx: Kysely<Tables>, id: ArticleId, at: UnitId | null): Promise<number> {
  const grid = gridOf(trx, id).select('position');
  const named = at === null ? undefined : await grid.where('id', '=', at).executeTakeFirst();
  const open = grid.where('state', 'in', OPEN_STATES).where('excluded', '=', 0).orderBy('position').limit(1);
  const unit = named ?? (await open.executeTakeFirst());
  return unit === undefined ? 0 : countOf(gridOf(trx, id).where('position', '<', unit.position));
}
