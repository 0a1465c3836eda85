import type { Immutable, Input, Output } from '../api/contract.ts';
import { cleanText } from '../import/clean-text.ts';
import type { UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { Actor, RevisionId, Unit } from '../model/review.ts';
import { isOpen } from '../review/decisions.ts';
import { stepUnit, type UnitAction } from '../review/workflow.ts';
import { subjectOf } from './decide.ts';
import { mendedBy } from './mended.ts';
import type { Recheck } from './recheck.ts';
import { newRevisionId, now, type Services } from './services.ts';

type Means = Pick<Services, 'store' | 'publish' | 'tools' | 'onBug'> & { readonly recheck: Recheck };

/** A text as it can be stored: line feeds only, no control characters, no half of a surrogate pair. */
const storable = (text: string): string => cleanText(text.replace(/\r\n?/g, '\n')).text;

/**
 * Writes a revision, then checks it: the reviewer's words are safe before anything else is tried. The same text
 * again changes nothing but drops the draft. AppError `conflict` on a stale parent.
 */
export async function reviseUnit(
  { unitId, parentId, text, origin }: Input<'unit.revise'>,
  caller: Actor,
  means: Means,
): Promise<Immutable<Output<'unit.revise'>>> {
  const { store, publish, recheck } = means;
  const known = { text: (await store.unit(unitId)).target, annotations: await store.annotationsOf(unitId) };
  const revision = { id: newRevisionId(), text: storable(text), origin };
  const unit = await store.reviewUnit(
    { unitId, head: parentId, revision, by: caller.id, at: now() },
    standing => (standing.target === revision.text ? null : stepUnit('revise', standing, caller.role)),
  );
  const changed = unit.head !== parentId;
  const annotations = changed ? await recheck.refresh(unit) : await store.annotationsOf(unitId);
  if (changed && origin === 'human') await recordMended(known, { unit, annotations }, caller, means);
  publish({ type: 'unit.changed', articleId: unit.articleId, unitId });
  if (changed) publish({ type: 'library.changed' });
  return { unit, annotations };
}

interface Checked {
  readonly annotations: readonly Annotation[];
}

/** Keeps that flagged words were changed by hand, so that their mark went: checks learn from it. No edit fails by it. */
async function recordMended(
  before: Checked & { readonly text: string },
  after: Checked & { readonly unit: Unit },
  caller: Actor,
  { store, tools, onBug, recheck }: Means,
): Promise<void> {
  try {
    const { id: unitId, articleId, target } = after.unit;
    if (before.annotations.length === 0) return;
    const { japanese } = await tools();
    const texts = { before: before.text, after: target };
    const marks = { before: before.annotations, after: after.annotations };
    const mended = mendedBy(texts, marks, japanese);
    if (mended.length === 0) return;
    const open = isOpen(mended, await store.decisions(articleId));
    const answered = mended.filter((_, at) => open[at]);
    for (const { fingerprint } of answered) {
      const about = await subjectOf({ unitId, fingerprint }, store);
      const what = {
        unitId,
        fingerprint,
        verdict: 'mended',
        scope: 'here',
        reason: null,
        comment: '',
      } as const;
      await store.appendDecision({ ...what, by: caller.id, at: now(), ...about });
    }
    if (answered.length > 0) recheck.relearn();
  } catch (error) {
    onBug('mended', error);
  }
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
