import type { UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { Actor, Decision, RecordedDecision } from '../model/review.ts';
import { foldQuote, wideDismissalsOf } from '../review/decisions.ts';
import type { Recheck } from './recheck.ts';
import { now, type Services } from './services.ts';

type Means = Pick<Services, 'store' | 'publish'> & { readonly recheck: Pick<Recheck, 'relearn'> };
type Finding = Pick<Decision, 'unitId' | 'fingerprint'>;
type Verdict = Finding &
  Pick<Decision, 'scope' | 'reason' | 'comment'> & { readonly verdict: 'accepted' | 'dismissed' };

/**
 * Appends a verdict on one annotation; AppError `not-found` where nobody ever saw such an annotation, `conflict` where
 * its unit was aligned anew.
 */
export async function decide(verdict: Verdict, caller: Actor, means: Means): Promise<Decision> {
  const about = await subjectOf(verdict, means.store);
  const decision: Decision = { ...verdict, by: caller.id, at: now() };
  // Nothing is said of a unit that has left the grid: nobody would hear it.
  const { articleId } = await means.store.unit(verdict.unitId);
  await means.store.appendDecision({ ...decision, ...about });
  if (verdict.scope === 'here') means.publish({ type: 'unit.changed', articleId, unitId: verdict.unitId });
  else if (verdict.scope !== 'term') means.publish({ type: 'article.changed', articleId });
  // Any article may hold the words.
  else means.publish({ type: 'checks.changed' });
  tellLearners(means);
  return decision;
}

/** Takes back whatever hides the annotation: its own verdict, and each wide dismissal with all that it covers. */
export async function withdraw(finding: Finding, caller: Actor, means: Means): Promise<Decision> {
  const { store, publish } = means;
  const about = await subjectOf(finding, store);
  const { unitId, fingerprint } = finding;
  const { articleId } = await store.unit(unitId);
  const annotation = (await store.annotationsOf(unitId)).find(each => each.fingerprint === fingerprint);
  const taken = { verdict: 'withdrawn', reason: null, comment: '', by: caller.id, at: now() } as const;
  const wide = annotation === undefined ? [] : wideDismissalsOf(annotation, await store.decisions(articleId));
  for (const { checkId, quote, counterpart, reports, scope } of wide) {
    const covered = { checkId, quote, counterpart, reports, scope };
    await store.appendDecision({ ...covered, ...taken, unitId, fingerprint });
  }
  const decision: Decision = { ...taken, unitId, fingerprint, scope: 'here' };
  await store.appendDecision({ ...decision, ...about });
  publish(
    wide.some(({ scope }) => scope === 'term')
      ? { type: 'checks.changed' }
      : { type: 'article.changed', articleId },
  );
  tellLearners(means);
  return decision;
}

/** What is learnt from a verdict changes counts of any article, and figures of the checks. */
function tellLearners({ publish, recheck }: Means): void {
  recheck.relearn();
  publish({ type: 'library.changed' });
}

/** Checks and words of what is decided on; a suggestion is accepted after the text it mends was replaced. */
export async function subjectOf(
  { unitId, fingerprint }: { readonly unitId: UnitId; readonly fingerprint: string },
  store: Services['store'],
): Promise<Pick<RecordedDecision, 'checkId' | 'quote' | 'counterpart' | 'reports'>> {
  const subject = await store.subjectOf(unitId, fingerprint);
  if (subject === null) throw new AppError('not-found', `There is no annotation ${fingerprint}.`);
  const { checkId, exact, counterpart, reports } = subject;
  return { checkId, quote: foldQuote(exact), counterpart: foldQuote(counterpart), reports };
}
