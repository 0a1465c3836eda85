import type { Kysely } from 'kysely';
import { AppError } from '../model/error.ts';
import { changeAlignment, revertAlignment } from './alignment-review.ts';
import {
  lastFinishedRun,
  readAnnotations,
  readFailures,
  readSubject,
  replaceAnnotations,
  settleDecision,
  settleOpen,
  settleSwitch,
  settleTerm,
} from './annotations.ts';
import { readCheckSwitches, writeCheckSwitch } from './check-switches.ts';
import { insertComment, readComments, settleComment } from './comments.ts';
import { insertArticle } from './create-article.ts';
import { articleOf, touchArticle } from './hold-article.ts';
import { readHouse, writeHouse } from './house-writes.ts';
import { insertLook, readSinceLook, readWaiting } from './looks.ts';
import { holdNewsroomVersion, readNewsroomVersion } from './newsroom-version.ts';
import { writePlan } from './plan-writes.ts';
import { writeProfile } from './profile-writes.ts';
import { readAlignedArticle } from './read-aligned.ts';
import { readArticle, readArticlePart } from './read-article.ts';
import { readImports } from './read-imports.ts';
import { readProfile } from './read-profile.ts';
import { readUnit, readUnits } from './read-units.ts';
import { readDecisions, readHistory, readOutcomes } from './records.ts';
import { writeArticleReview, writeDraft, writeUnitReview } from './review-writes.ts';
import type { Tables } from './schema.ts';
import type { OpenRule, Store, UnitCheck } from './store.ts';
import { summaries, summaryOf } from './summaries.ts';
import { readArticleHeads, readPassages, readTextNews } from './text-feed.ts';
import { writeUnitSteps } from './unit-batches.ts';

export interface SqlStoreOptions {
  readonly isOpen: OpenRule;
  /** Turns what the driver throws into an AppError where a user can act on it; otherwise returns it unchanged. */
  readonly explain: (error: unknown) => unknown;
}

/** The store on any dialect of Kysely's with the schema in place. */
export function createSqlStore(db: Kysely<Tables>, { isOpen, explain }: SqlStoreOptions): Store {
  const guarded = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explain(error);
    }
  };
  /** One consistent look. */
  const read = <T>(work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> =>
    guarded(db.transaction().setAccessMode('read only').execute(work));
  /** All or nothing. */
  const write = <T>(work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> =>
    guarded(db.transaction().execute(work));

  return {
    actors: () =>
      read(async trx => {
        const all = await trx
          .selectFrom('actor')
          .selectAll()
          .orderBy('role', 'desc')
          .orderBy('name')
          .execute();
        // The two that every database begins with have the role as their id.
        return [...all].sort((a, b) =>
          a.role === b.role ? Number(String(b.id) === b.role) - Number(String(a.id) === a.role) : 0,
        );
      }),
    addActor: actor => write(async trx => void (await trx.insertInto('actor').values(actor).execute())),
    renameActor: (id, name) =>
      write(async trx => {
        await trx.updateTable('actor').set({ name }).where('id', '=', id).execute();
        const actor = await trx.selectFrom('actor').selectAll().where('id', '=', id).executeTakeFirst();
        if (actor === undefined) throw new AppError('not-found', `There is no actor ${id}.`);
        return actor;
      }),

    isEmpty: () =>
      read(async trx => {
        const any = await trx.selectFrom('article').select('id').limit(1).executeTakeFirst();
        return any === undefined;
      }),
    library: () => read(summaries),
    createArticle: article =>
      write(async trx => {
        await insertArticle(trx, article);
        await settleOpen(trx, article.id, isOpen);
      }),
    article: (id, only) => read(trx => readArticle(trx, id, only === undefined ? undefined : [only])),
    articlePart: (id, wanted) => read(trx => readArticlePart(trx, id, wanted)),
    summary: id => read(trx => summaryOf(trx, id)),
    renameArticle: (id, title, at) =>
      write(async trx => {
        await touchArticle(trx, id, at);
        await trx.updateTable('article').set({ title }).where('id', '=', id).execute();
        return summaryOf(trx, id);
      }),
    planArticle: (id, plan) =>
      write(async trx => {
        await writePlan(trx, id, plan);
        return summaryOf(trx, id);
      }),
    importsNamed: (sourceName, targetName) => read(trx => readImports(trx, sourceName, targetName)),
    setDeleted: (id, deletedAt) =>
      write(async trx => {
        const { numUpdatedRows } = await trx
          .updateTable('article')
          .set({ deletedAt })
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) throw new AppError('not-found', `There is no article ${id}.`);
      }),
    reviewArticle: (id, signature, judge) =>
      write(async trx => {
        await writeArticleReview(trx, id, signature, judge);
        return summaryOf(trx, id);
      }),

    unit: id => read(trx => readUnit(trx, id)),
    units: (articleId, concerned) =>
      read(async trx => (await readUnits(trx, { articleId, concerned })).map(({ unit }) => unit)),
    history: id =>
      read(async trx => {
        const { articleId } = await readUnit(trx, id);
        return readHistory(trx, articleId, id);
      }),
    reviewUnit: (review, judge) => write(trx => writeUnitReview(trx, review, judge)),
    reviewUnits: (articleId, seen, signature, judge) =>
      write(trx => writeUnitSteps(trx, articleId, seen, signature, judge)),
    saveDraft: (unitId, head, text, at) => write(trx => writeDraft(trx, unitId, head, text, at)),

    alignedUnits: id => read(trx => readAlignedArticle(trx, id)),
    changeAlignment: (request, seen, plan) =>
      write(async trx => {
        const change = await changeAlignment(trx, request, seen, plan);
        await settleOpen(trx, request.articleId, isOpen);
        return change;
      }),
    revertAlignment: (request, choose, plan) =>
      write(async trx => {
        const change = await revertAlignment(trx, request, choose, plan);
        await settleOpen(trx, request.articleId, isOpen);
        return change;
      }),

    annotationsOf: unitId => read(trx => readAnnotations(trx, { unitIds: [unitId] })),
    subjectOf: (unitId, fingerprint) => read(trx => readSubject(trx, unitId, fingerprint)),
    decisions: articleId => read(trx => readDecisions(trx, { articleId })),
    outcomes: () => read(readOutcomes),
    appendDecision: decision =>
      write(async trx => {
        const { by: byActor, reports, ...said } = decision;
        const articleId = await articleOf(trx, decision.unitId);
        await touchArticle(trx, articleId, decision.at);
        await trx
          .insertInto('decision')
          .values({ ...said, reports: JSON.stringify(reports), byActor })
          .execute();
        await settleDecision(trx, articleId, decision, isOpen);
        if (decision.scope === 'term') await settleTerm(trx, decision, articleId, isOpen);
      }),

    textNews: (mark, limit) => read(trx => readTextNews(trx, mark, limit)),
    articleHeads: () => read(readArticleHeads),
    passages: ids => read(trx => readPassages(trx, ids)),

    newsroomVersion: () => read(readNewsroomVersion),
    checkSwitches: () => read(readCheckSwitches),
    switchCheck: change =>
      write(async trx => {
        await writeCheckSwitch(trx, change);
        await settleSwitch(trx, change.checkId, isOpen);
      }),

    startRun: (articleId, run) =>
      write(async trx => {
        await summaryOf(trx, articleId);
        await trx
          .insertInto('run')
          .values({ ...run, articleId, finishedAt: null, status: 'running', failures: '[]' })
          .execute();
      }),
    finishRun: (articleId, runId, at, checks, failures) =>
      write(async trx => {
        const version = await holdNewsroomVersion(trx);
        const checked = new Set(checks.map(({ unitId }) => unitId));
        const others = (await readFailures(trx, articleId)).filter(
          ({ unitId }) => unitId !== null && !checked.has(unitId),
        );
        await trx
          .updateTable('run')
          .set({ status: 'finished', finishedAt: at, failures: JSON.stringify([...others, ...failures]) })
          .where('id', '=', runId)
          .execute();
        for (const check of checks) await replaceAnnotations(trx, runId, version, check);
        await settleOpen(trx, articleId, isOpen);
      }),
    interruptRun: runId =>
      write(async trx => {
        await trx
          .updateTable('run')
          .set({ status: 'interrupted' })
          .where('id', '=', runId)
          .where('status', '=', 'running')
          .execute();
      }),
    recordCheck: check => write(trx => recordCheck(trx, check, isOpen)),

    comments: id => read(trx => readComments(trx, id)),
    addComment: comment => write(trx => insertComment(trx, comment)),
    settleComment: (id, resolved) => write(trx => settleComment(trx, id, resolved)),

    profile: () => read(readProfile),
    setProfile: (profile, signature) => write(trx => writeProfile(trx, profile, signature)),
    recordLook: (articleId, signature) => write(trx => insertLook(trx, articleId, signature)),
    sinceLook: (articleId, by) => read(trx => readSinceLook(trx, articleId, by)),
    waiting: by => read(trx => readWaiting(trx, by)),

    house: () => read(readHouse),
    changeHouse: change => write(trx => writeHouse(trx, change)),

    close: () => db.destroy(),
  };
}

async function recordCheck(trx: Kysely<Tables>, check: UnitCheck, isOpen: OpenRule): Promise<void> {
  const version = await holdNewsroomVersion(trx);
  const articleId = await articleOf(trx, check.unitId);
  const run = await lastFinishedRun(trx, articleId);
  if (run === undefined || !(await replaceAnnotations(trx, run.id, version, check))) return;
  const others = (await readFailures(trx, articleId)).filter(({ unitId }) => unitId !== check.unitId);
  const failures = JSON.stringify([...others, ...check.failures]);
  if (failures !== run.failures) {
    await trx.updateTable('run').set({ failures }).where('id', '=', run.id).execute();
  }
  await settleOpen(trx, articleId, isOpen, check.unitId);
}
