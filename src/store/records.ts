import type { Kysely, Selectable } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { CheckReport } from '../model/issue.ts';
import type { RecordedDecision, ReviewEvent, Revision } from '../model/review.ts';
import { readDescent, readEdits } from './alignment-log.ts';
import type { Tables } from './schema.ts';
import type { UnitHistory } from './store.ts';

/** What is known of a row's own check, where it is older than reports are. */
type OwnCheck = Pick<CheckReport, 'checkId' | 'fingerprint'> & Partial<Pick<CheckReport, 'checkVersion'>>;

/** Reports as they are stored; a row that is older than they are has one, of its own check. Annotations alone tell its version. */
export const reportsOf = (
  stored: readonly CheckReport[] = [],
  { checkId, fingerprint, checkVersion = null }: OwnCheck,
): readonly CheckReport[] =>
  stored.length > 0 ? stored : [{ checkId, checkVersion, fingerprint, place: null, strength: null }];

export const parseReports = (stored: string, own: OwnCheck): readonly CheckReport[] =>
  reportsOf(JSON.parse(stored) as CheckReport[], own);

/**
 * Decisions, oldest first: those on the units of an article with all that hold in every article, or those on some units.
 */
export async function readDecisions(
  db: Kysely<Tables>,
  scope: { readonly articleId: ArticleId } | { readonly unitIds: readonly UnitId[] },
): Promise<readonly RecordedDecision[]> {
  const query = db.selectFrom('decision').selectAll().orderBy('seq');
  const scoped =
    'unitIds' in scope
      ? query.where('unitId', 'in', scope.unitIds)
      : query.where(where =>
          where.or([
            where(
              'unitId',
              'in',
              db.selectFrom('unit').select('id').where('articleId', '=', scope.articleId),
            ),
            where('scope', '=', 'term'),
          ]),
        );
  return (await scoped.execute()).map(recorded);
}

const recorded = ({
  seq: _seq,
  byActor: by,
  reports,
  ...row
}: Selectable<Tables['decision']>): RecordedDecision => ({ ...row, by, reports: parseReports(reports, row) });

/** Every decision of the newsroom with its article, oldest first; what was mended by hand and is flagged again left out. */
export async function readOutcomes(
  db: Kysely<Tables>,
): Promise<readonly (RecordedDecision & { readonly articleId: ArticleId })[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('unit', 'unit.id', 'decision.unitId')
    .leftJoin('annotation', join =>
      join
        .onRef('annotation.unitId', '=', 'decision.unitId')
        .onRef('annotation.fingerprint', '=', 'decision.fingerprint')
        .on('decision.verdict', '=', 'mended'),
    )
    .selectAll('decision')
    .select('unit.articleId')
    .where('annotation.unitId', 'is', null)
    .orderBy('decision.seq')
    .execute();
  return rows.map(({ articleId, ...row }) => ({ ...recorded(row), articleId }));
}

async function readRevisions(db: Kysely<Tables>, unitIds: readonly UnitId[]): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

async function readEvents(
  db: Kysely<Tables>,
  articleId: ArticleId,
  unitIds: readonly UnitId[],
): Promise<readonly ReviewEvent[]> {
  const rows = await db
    .selectFrom('reviewEvent')
    .selectAll()
    .where('articleId', '=', articleId)
    .where(({ eb, or }) => or([eb('unitId', 'is', null), eb('unitId', 'in', unitIds)]))
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

/** Everything that was ever done to one unit, and to the units it came out of. */
export async function readHistory(
  db: Kysely<Tables>,
  articleId: ArticleId,
  unitId: UnitId,
): Promise<UnitHistory> {
  const { units, edits } = await readDescent(db, unitId);
  const led = new Set(edits);
  return {
    revisions: await readRevisions(db, units),
    events: await readEvents(db, articleId, units),
    decisions: await readDecisions(db, { unitIds: units }),
    alignments: (await readEdits(db, articleId)).filter(({ id }) => led.has(id)),
  };
}
