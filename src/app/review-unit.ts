import type { Immutable, Input, Output } from '../api/contract.ts';
import { cleanText } from '../import/clean-text.ts';
import type { UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { Actor, Decision, RecordedDecision, RevisionId, Unit } from '../model/review.ts';
import { foldQuote } from '../review/decisions.ts';
import { stepUnit, type UnitAction } from '../review/workflow.ts';
import type { Recheck } from './recheck.ts';
import { newRevisionId, now, type Services } from './services.ts';

type Means = Pick<Services, 'store' | 'publish'> & { readonly recheck: Recheck };

/** A text as it can be stored: line feeds only, no control characters, no half of a surrogate pair. */
const storable = (text: string): string => cleanText(text.replace(/\r\n?/g, '\n')).text;

/**
 * Writes a revision, then checks it: the reviewer's words are safe before anything else is tried. The same text
 * again changes nothing but drops the draft. AppError `conflict` on a stale parent.
 */
export async function reviseUnit(
  { unitId, parentId, text, origin }: Input<'unit.revise'>,
  caller: Actor,
  { store, publish, recheck }: Means,
): Promise<Immutable<Output<'unit.revise'>>> {
  const revision = { id: newRevisionId(), text: storable(text), origin };
  const unit = await store.reviewUnit(
    { unitId, head: parentId, revision, by: caller.id, at: now() },
    standing => (standing.target === revision.text ? null : stepUnit('revise', standing, caller.role)),
  );
  const changed = unit.head !== parentId;
  const annotations = changed ? await recheck.refresh(unit) : await store.annotationsOf(unitId);
  publish({ type: 'unit.changed', articleId: unit.articleId, unitId });
  if (changed) publish({ type: 'library.changed' });
  return { unit, annotations };
}

/** One step of the workflow on a unit whose text stays as it is. */
export async function moveUnit(
  action: Exclude<UnitAction, 'revise'>,
  target: { readonly unitId: UnitId; readonly parentId: RevisionId; readonly comment?: string },
  caller: Actor,
  { store, publish }: Means,
): Promise<Unit> {
  const { unitId, parentId, comment = '' } = target;
  const unit = await store.reviewUnit(
    { unitId, head: parentId, revision: null, by: caller.id, at: now() },
    standing => stepUnit(action, standing, caller.role, comment),
  );
  publish({ type: 'unit.changed', articleId: unit.articleId, unitId });
  publish({ type: 'library.changed' });
  return unit;
}

/** Keeps what is being typed. No event: nobody else shows another window's draft. */
export async function saveDraft(
  { unitId, parentId, text }: Input<'unit.saveDraft'>,
  { store }: Pick<Services, 'store'>,
): Promise<void> {
  await store.saveDraft(unitId, parentId, text === null ? null : storable(text), now());
}

type Verdict = Pick<Decision, 'unitId' | 'fingerprint' | 'verdict' | 'scope' | 'reason' | 'comment'>;

/**
 * Appends a verdict on one annotation; AppError `not-found` where nobody ever saw such an annotation, `conflict` where
 * its unit was aligned anew.
 */
export async function decide(
  verdict: Verdict,
  caller: Actor,
  { store, publish }: Pick<Services, 'store' | 'publish'>,
): Promise<Decision> {
  const { unitId, fingerprint } = verdict;
  const about = await subjectOf(verdict, store);
  const decision: Decision = { ...verdict, by: caller.id, at: now() };
  // Nothing is said of a unit that has left the grid: nobody would hear it.
  const { articleId } = await store.unit(unitId);
  await store.appendDecision({ ...decision, ...about });
  // An article-wide verdict, or taking one back, can open and close annotations of any unit.
  publish(
    verdict.scope === 'here' && verdict.verdict !== 'withdrawn'
      ? { type: 'unit.changed', articleId, unitId }
      : { type: 'article.changed', articleId },
  );
  publish({ type: 'library.changed' });
  return { ...decision, unitId, fingerprint };
}

/** Check and words of what is decided on; a suggestion is accepted after the text it mends was replaced. */
async function subjectOf(
  { unitId, fingerprint }: Verdict,
  store: Services['store'],
): Promise<Pick<RecordedDecision, 'checkId' | 'quote'>> {
  const subject = await store.subjectOf(unitId, fingerprint);
  if (subject === null) throw new AppError('not-found', `There is no annotation ${fingerprint}.`);
  return { checkId: subject.checkId, quote: foldQuote(subject.exact) };
}
