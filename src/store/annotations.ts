import type { Kysely } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import { type Annotation, type CheckFailure, tierOf } from '../model/issue.ts';
import type { RecordedDecision, RevisionId } from '../model/review.ts';
import { inBatches } from './batches.ts';
import { isSilenced, naming, readCheckSwitches, silencedAmong, silencedChecks } from './check-switches.ts';
import { parseReports, readDecisions, reportsOf } from './records.ts';
import type { Tables } from './schema.ts';
import type { AnnotationSubject, OpenRule, UnitCheck } from './store.ts';

function parseAnnotation(body: string): Annotation {
  const stored = JSON.parse(body) as Annotation & { readonly reports?: Annotation['reports'] };
  return { ...stored, reports: reportsOf(stored.reports, stored) };
}

/** The annotations of an article in reading order, or of the named units; none of checks that are switched off. */
export async function readAnnotations(
  db: Kysely<Tables>,
  scope: { readonly articleId: ArticleId } | { readonly unitIds: readonly UnitId[] },
): Promise<readonly Annotation[]> {
  let query = db
    .selectFrom('annotation')
    .innerJoin('unit', 'unit.id', 'annotation.unitId')
    .select('annotation.body')
    .orderBy('unit.position')
    .orderBy('annotation.place');
  query =
    'unitIds' in scope
      ? query.where('annotation.unitId', 'in', scope.unitIds)
      : query.where('unit.articleId', '=', scope.articleId).where('unit.retired', '=', 0);
  const silenced = await silencedChecks(db);
  return (await query.execute())
    .map(({ body }) => parseAnnotation(body))
    .filter(annotation => !isSilenced(annotation, silenced));
}

/** Failures of the last finished run, kept up to date by re-checks. */
export async function readFailures(
  db: Kysely<Tables>,
  articleId: ArticleId,
): Promise<readonly CheckFailure[]> {
  const run = await lastFinishedRun(db, articleId);
  return run === undefined ? [] : (JSON.parse(run.failures) as CheckFailure[]);
}

export const lastFinishedRun = (db: Kysely<Tables>, articleId: ArticleId) =>
  db
    .selectFrom('run')
    .select(['id', 'failures'])
    .where('articleId', '=', articleId)
    .where('status', '=', 'finished')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

/**
 * Replaces what is known of one unit, unless its head moved on since. It stays due for a check where the newsroom moved on:
 * what had marked it as such is not to be undone by what was found before.
 */
export async function replaceAnnotations(
  trx: Kysely<Tables>,
  runId: string,
  currentVersion: number,
  { unitId, revisionId, newsroomVersion, annotations }: UnitCheck,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('unit')
    .set({ checkedRevision: newsroomVersion === currentVersion ? revisionId : null })
    .where('id', '=', unitId)
    .where('head', '=', revisionId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await trx.deleteFrom('annotation').where('unitId', '=', unitId).execute();
  await insertAnnotations(
    trx,
    annotations.map((annotation, place) => ({ annotation, place, runId, revisionId })),
  );
  return true;
}

/** `place` is the annotation's rank inside its unit. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly place: number;
  readonly runId: string;
  readonly revisionId: RevisionId;
}

/** Stores annotations as open; `settleOpen` has to follow in the same transaction. */
export async function insertAnnotations(
  trx: Kysely<Tables>,
  rows: readonly PlacedAnnotation[],
): Promise<void> {
  const values = rows.map(({ annotation, place, runId, revisionId }) => ({
    unitId: annotation.unitId,
    place,
    runId,
    revisionId,
    fingerprint: annotation.fingerprint,
    checkId: annotation.checkId,
    severity: annotation.severity,
    tier: tierOf(annotation.confidence),
    open: 1 as const,
    body: JSON.stringify(annotation),
  }));
  for (const batch of inBatches(values)) await trx.insertInto('annotation').values(batch).execute();
  const seen = rows.map(({ annotation: { unitId, fingerprint, checkId, target, source, reports } }) => ({
    unitId,
    fingerprint,
    checkId,
    exact: (target ?? source)?.exact ?? '',
    counterpart: target === null ? '' : (source?.exact ?? ''),
    reports: JSON.stringify(reports),
  }));
  for (const batch of inBatches(seen)) {
    await trx
      .insertInto('seenAnnotation')
      .values(batch)
      .onConflict(conflict =>
        conflict.columns(['unitId', 'fingerprint']).doUpdateSet(({ ref }) => ({
          counterpart: ref('excluded.counterpart'),
          reports: ref('excluded.reports'),
        })),
      )
      .execute();
  }
}

/** What an annotation of this fingerprint was about, even if it is gone; null where there never was one. */
export async function readSubject(
  db: Kysely<Tables>,
  unitId: UnitId,
  fingerprint: string,
): Promise<AnnotationSubject | null> {
  const seen = await db
    .selectFrom('seenAnnotation')
    .select(['checkId', 'exact', 'counterpart', 'reports'])
    .where('unitId', '=', unitId)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return seen === undefined
    ? null
    : { ...seen, reports: parseReports(seen.reports, { checkId: seen.checkId, fingerprint }) };
}

/**
 * Brings the `open` column of an article in line with its decisions, and with which checks are switched off; of one unit
 * where nothing but its annotations, or what was said of them alone, has changed.
 */
export async function settleOpen(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  isOpen: OpenRule,
  only?: UnitId,
): Promise<void> {
  const decisions = await readDecisions(trx, { articleId });
  const switches = await readCheckSwitches(trx);
  if (decisions.length === 0 && switches.length === 0) return;
  const silenced = silencedAmong(switches);
  let query = trx
    .selectFrom('annotation')
    .innerJoin('unit', 'unit.id', 'annotation.unitId')
    .select(['annotation.unitId', 'annotation.place', 'annotation.open', 'annotation.body'])
    .where('unit.articleId', '=', articleId)
    .where('unit.retired', '=', 0);
  if (only !== undefined) query = query.where('annotation.unitId', '=', only);
  const rows = await query.execute();
  const annotations = rows.map(row => parseAnnotation(row.body));
  const open = isOpen(annotations, decisions);
  for (const [i, row] of rows.entries()) {
    const flag = open[i] === false || isSilenced(annotations[i]!, silenced) ? 0 : 1;
    if (flag === row.open) continue;
    await trx
      .updateTable('annotation')
      .set({ open: flag })
      .where('unitId', '=', row.unitId)
      .where('place', '=', row.place)
      .execute();
  }
}

/** Follows a decision that was just stored, wherever it reaches. */
export async function settleDecision(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  { unitId, scope }: Pick<RecordedDecision, 'unitId' | 'scope'>,
  isOpen: OpenRule,
): Promise<void> {
  // A word on one finding may take back what a wide dismissal, made on it, covered elsewhere.
  const decisions = scope === 'here' ? await readDecisions(trx, { articleId }) : [];
  const stays = scope === 'here' && decisions.every(each => each.scope === 'here');
  await settleOpen(trx, articleId, isOpen, stays ? unitId : undefined);
}

/** Annotations of the grid that any of the checks reported. */
const flaggedBy = (db: Kysely<Tables>, checkIds: readonly string[]) =>
  db
    .selectFrom('annotation')
    .innerJoin('unit', 'unit.id', 'annotation.unitId')
    .where('unit.retired', '=', 0)
    .where(where => where.or(checkIds.map(checkId => where('annotation.body', 'like', naming(checkId)))));

/**
 * Brings every other article than that of the decision in line with it, which holds in all of them; those it says nothing
 * of are left alone.
 */
export async function settleTerm(
  trx: Kysely<Tables>,
  decision: RecordedDecision,
  own: ArticleId,
  isOpen: OpenRule,
): Promise<void> {
  const checkIds = [...new Set([decision.checkId, ...decision.reports.map(({ checkId }) => checkId)])];
  const flagged = await flaggedBy(trx, checkIds)
    .select(['unit.articleId', 'annotation.body'])
    .where('unit.articleId', '!=', own)
    .execute();
  // Whom it would cover as a dismissal, it concerns as a withdrawal.
  const open = isOpen(
    flagged.map(({ body }) => parseAnnotation(body)),
    [{ ...decision, verdict: 'dismissed' }],
  );
  const concerned = new Set(flagged.filter((_, i) => open[i] === false).map(({ articleId }) => articleId));
  for (const articleId of concerned) await settleOpen(trx, articleId, isOpen);
}

/** Brings every article in which a check reported something in line with whether it is switched off. */
export async function settleSwitch(trx: Kysely<Tables>, checkId: string, isOpen: OpenRule): Promise<void> {
  const flagged = await flaggedBy(trx, [checkId]).select('unit.articleId').distinct().execute();
  for (const { articleId } of flagged) await settleOpen(trx, articleId, isOpen);
}
