import type { CoreHandlers } from '../api/dispatch.ts';
import type { ArticleId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { Actor } from '../model/review.ts';
import { plainDecision } from '../review/decisions.ts';
import { type ArticleAction, stepArticle } from '../review/workflow.ts';
import { commentHandlers } from './comment-handlers.ts';
import { compareTexts } from './compare-text.ts';
import { decide, withdraw } from './decide.ts';
import { deskHandlers } from './desk-handlers.ts';
import { editAlignment, revertAlignment } from './edit-alignment.ts';
import { exportArticle } from './export-article.ts';
import { getArticle, openArticle } from './get-article.ts';
import { currentHouse } from './house.ts';
import type { Jobs } from './jobs.ts';
import { libraryHandlers } from './library-handlers.ts';
import { listChecks } from './newsroom.ts';
import { newsroomHandlers } from './newsroom-handlers.ts';
import { realignArticle } from './realign-article.ts';
import { reanalyzeArticle } from './reanalyze-article.ts';
import { createRecheck } from './recheck.ts';
import { reportArticle } from './report-article.ts';
import { moveUnit, reviseUnit, saveDraft } from './review-unit.ts';
import { searchHandlers } from './search-handlers.ts';
import { now, type Services } from './services.ts';
import { termHandlers } from './term-handlers.ts';
import { linksOf, splitProposalOf } from './view-unit.ts';

/**
 * The use-cases bound to the contract, all but those a shell answers itself. The list of articles waits for
 * `libraryReady`, so that a first look at a new library shows the sample and not an emptiness that is about to go.
 */
export function createHandlers(
  services: Services,
  jobs: Jobs,
  libraryReady: Promise<void> = Promise.resolve(),
): CoreHandlers {
  const recheck = createRecheck(services);
  return {
    ...libraryHandlers(services, jobs, libraryReady),
    ...articleHandlers({ ...services, jobs, recheck }),
    ...unitHandlers({ ...services, recheck }),
    ...alignmentHandlers({ ...services, jobs, recheck }),
    ...annotationHandlers({ ...services, recheck }),
    ...checkHandlers(services),
    ...commentHandlers(services),
    ...deskHandlers(services),
    ...searchHandlers(services),
    ...termHandlers(services),
    ...newsroomHandlers(services),
  };
}

type ArticleMethod =
  | 'article.open'
  | 'article.get'
  | 'article.getUnit'
  | 'article.rename'
  | 'article.delete'
  | 'article.restore'
  | 'article.analyze'
  | 'article.submit'
  | 'article.return'
  | 'article.approve'
  | 'article.export'
  | 'article.names'
  | 'article.report';

type WithRecheck = Services & { readonly recheck: ReturnType<typeof createRecheck> };

function articleHandlers(services: WithRecheck & { readonly jobs: Jobs }): Pick<CoreHandlers, ArticleMethod> {
  const { store, publish, jobs, recheck } = services;
  const changed = (articleId: ArticleId): void => {
    publish({ type: 'article.changed', articleId });
    publish({ type: 'library.changed' });
  };
  const move = async (action: ArticleAction, id: ArticleId, caller: Actor, comment = '') => {
    const summary = await store.reviewArticle(id, { by: caller.id, at: now() }, standing =>
      stepArticle(action, standing, caller.role, comment),
    );
    changed(id);
    return summary;
  };
  const setDeleted = async (articleId: ArticleId, at: string | null) => {
    await store.setDeleted(articleId, at);
    recheck.forget(articleId);
    changed(articleId);
    return {};
  };
  return {
    'article.open': ({ articleId, at }) => openArticle(articleId, at, services),
    'article.get': ({ articleId }) => getArticle(articleId, services),
    'article.getUnit': ({ articleId, unitId }) => getArticle(articleId, services, unitId),
    'article.rename': async ({ articleId, title }) => {
      const summary = await store.renameArticle(articleId, title, now());
      changed(articleId);
      return summary;
    },
    'article.delete': ({ articleId }) => setDeleted(articleId, now()),
    'article.restore': ({ articleId }) => setDeleted(articleId, null),
    'article.analyze': async ({ articleId, jobId }) => {
      await jobs.run(jobId, control => reanalyzeArticle(articleId, services, control));
      recheck.forget(articleId);
      return {};
    },
    'article.submit': ({ articleId }, caller) => move('submit', articleId, caller),
    'article.return': ({ articleId, comment }, caller) => move('return', articleId, caller, comment),
    'article.approve': ({ articleId }, caller) => move('approve', articleId, caller),
    'article.export': async ({ articleId, ...options }) =>
      exportArticle(await store.article(articleId), options),
    'article.names': ({ articleId }) => recheck.names(articleId),
    'article.report': ({ articleId }) => reportArticle(articleId, services),
  };
}

type UnitMethod = Extract<keyof CoreHandlers, `unit.${string}`> | 'text.compare';

function unitHandlers(services: WithRecheck): Pick<CoreHandlers, UnitMethod> {
  const { store, tools, recheck } = services;
  return {
    'unit.revise': (input, caller) => reviseUnit(input, caller, services),
    'unit.saveDraft': async input => {
      await saveDraft(input, services);
      return {};
    },
    'unit.check': async ({ unitId, text }) => recheck.preview(await store.unit(unitId), text),
    'unit.confirm': (input, caller) => moveUnit('confirm', input, caller, services),
    'unit.approve': (input, caller) => moveUnit('approve', input, caller, services),
    'unit.return': (input, caller) => moveUnit('return', input, caller, services),
    'unit.reopen': (input, caller) => moveUnit('reopen', input, caller, services),
    'unit.setExcluded': ({ excluded, ...input }, caller) =>
      moveUnit(excluded ? 'exclude' : 'include', input, caller, services),
    'unit.history': async ({ unitId }) => {
      const { revisions, events, decisions, alignments } = await store.history(unitId);
      return {
        revisions,
        events,
        alignments,
        // Taking a wide dismissal back is told once, as what was done to the finding itself.
        decisions: decisions
          .filter(({ verdict, scope }) => verdict !== 'withdrawn' || scope === 'here')
          .map(plainDecision),
      };
    },
    'unit.links': async ({ unitId, text }) => {
      const { source } = await store.unit(unitId);
      return linksOf({ source, target: text }, await tools());
    },
    'unit.terms': async ({ unitId, text }) => {
      const house = await currentHouse(store);
      const terms =
        house.terms.length === 0 ? [] : await recheck.terms(await store.unit(unitId), text, house);
      return { rows: house.terms.length, terms };
    },
    'unit.proposeSplit': async ({ unitId, offset }) => {
      const { source, target } = await store.unit(unitId);
      return splitProposalOf({ source, target }, offset, await tools());
    },
    'text.compare': async ({ before, after }) => compareTexts(before, after, (await tools()).japanese),
  };
}

type AlignmentMethod = Extract<keyof CoreHandlers, `alignment.${string}`>;

function alignmentHandlers(
  means: WithRecheck & { readonly jobs: Jobs },
): Pick<CoreHandlers, AlignmentMethod> {
  return {
    'alignment.edit': (input, caller) => editAlignment(input, caller, means),
    'alignment.undo': ({ articleId }, caller) => revertAlignment('undo', articleId, caller, means),
    'alignment.redo': ({ articleId }, caller) => revertAlignment('redo', articleId, caller, means),
    'alignment.realign': ({ articleId, jobId }, caller) =>
      means.jobs.run(jobId, control => realignArticle(articleId, caller, means, control)),
  };
}

type AnnotationMethod = Extract<keyof CoreHandlers, `annotation.${string}`>;

function annotationHandlers(services: WithRecheck): Pick<CoreHandlers, AnnotationMethod> {
  const plain = { scope: 'here', reason: null, comment: '' } as const;
  return {
    'annotation.accept': (input, caller) =>
      decide({ ...plain, ...input, verdict: 'accepted' }, caller, services),
    'annotation.dismiss': (input, caller) => decide({ ...input, verdict: 'dismissed' }, caller, services),
    'annotation.withdraw': (input, caller) => withdraw(input, caller, services),
  };
}

type CheckMethod = Extract<keyof CoreHandlers, `check.${string}`>;

function checkHandlers(services: Services): Pick<CoreHandlers, CheckMethod> {
  const { store, checks, publish } = services;
  return {
    'check.list': () => listChecks(services),
    'check.setEnabled': async ({ checkId, enabled }, caller) => {
      if (!checks.some(({ meta }) => meta.id === checkId)) {
        throw new AppError('not-found', `There is no check ${checkId}.`);
      }
      await store.switchCheck({ checkId, enabled, by: caller.id, at: now() });
      publish({ type: 'checks.changed' });
      return {};
    },
  };
}
