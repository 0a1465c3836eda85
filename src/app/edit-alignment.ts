import type { Input } from '../api/contract.ts';
import type {
  AlignedUnit,
  AlignmentChange,
  AlignmentEdit,
  AlignmentOperation,
  PlannedUnit,
  SeenUnit,
} from '../model/alignment.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { Annotation } from '../model/issue.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import type { Actor, Unit } from '../model/review.ts';
import {
  articleAfterEdit,
  planDetach,
  planMerge,
  planMove,
  planSplit,
  planSwap,
} from '../review/alignment/plan-edit.ts';
import { planRevert } from '../review/alignment/plan-revert.ts';
import { undoStack } from '../review/alignment/undo-stack.ts';
import type { NewIds, Store } from '../store/store.ts';
import { createBreather } from './breather.ts';
import { carryDecisions } from './carry-decisions.ts';
import type { Recheck } from './recheck.ts';
import { newAlignmentEditId, newRevisionId, newUnitId, now, type Services } from './services.ts';
import { unlessRetired } from './unless-retired.ts';
import { sourceCutOf } from './view-unit.ts';

/** What changes of the alignment work with. */
export type AlignmentMeans = Pick<Services, 'store' | 'publish' | 'tools' | 'yieldToEventLoop'> & {
  readonly recheck: Recheck;
};

export const NEW_IDS: NewIds = { unit: newUnitId, revision: newRevisionId };

/** The units an operation is about, each as the reviewer saw it. */
function seenBy(operation: AlignmentOperation): readonly SeenUnit[] {
  switch (operation.kind) {
    case 'merge':
    case 'swap':
      return operation.units;
    case 'move':
      return [operation.from, operation.to];
    case 'split':
    case 'detach':
      return [operation.unit];
  }
}

type Plan = (units: readonly AlignedUnit[]) => readonly PlannedUnit[];

/** Two units in reading order; the store hands out as many as were named. */
const pairOf = ([one, other]: readonly AlignedUnit[]): readonly [AlignedUnit, AlignedUnit] => {
  if (one === undefined || other === undefined) throw new RangeError('the operation names two units');
  return [one, other];
};
const named = (units: readonly AlignedUnit[], { unitId }: SeenUnit): AlignedUnit => {
  const unit = units.find(({ id }) => id === unitId);
  if (unit === undefined) throw new RangeError(`the operation does not name ${unitId}`);
  return unit;
};

async function planOf(operation: AlignmentOperation, { store, tools }: AlignmentMeans): Promise<Plan> {
  switch (operation.kind) {
    case 'merge':
      return units => planMerge(pairOf(units));
    case 'swap':
      return units => planSwap(pairOf(units));
    case 'move': {
      const { from, to, side, segment } = operation;
      return units => planMove(named(units, from), named(units, to), side, segment);
    }
    case 'detach':
      return units => planDetach(named(units, operation.unit), operation.side, operation.segment);
    case 'split': {
      const unit = await store.unit(operation.unit.unitId);
      const texts = { source: unit.source, target: unit.draft ?? unit.target };
      const sourceCut = sourceCutOf(texts, operation.offset, await tools());
      return units => planSplit(named(units, operation.unit), operation.offset, sourceCut);
    }
  }
}

/** So many units are read one by one; more with their whole article. */
const FEW = 20;

/** The units, but for those that have left the grid again. */
async function unitsOf(articleId: ArticleId, ids: readonly UnitId[], store: Store): Promise<readonly Unit[]> {
  if (ids.length <= FEW) {
    const found = await Promise.all(ids.map(id => unlessRetired(store.unit(id))));
    return found.filter(unit => unit !== null);
  }
  const wanted = new Set(ids);
  return (await store.article(articleId)).units.filter(({ id }) => wanted.has(id));
}

/**
 * Checks what is new in the grid and lets decisions follow their text; every window hears of it. The change stands
 * already: given up half-way, the rest is checked when the article is next opened.
 */
export async function settleChange(
  articleId: ArticleId,
  { retired, units: ids }: AlignmentChange,
  { store, recheck, publish, yieldToEventLoop }: Omit<AlignmentMeans, 'tools'>,
  control: JobControl = NO_CONTROL,
): Promise<void> {
  const annotations: Annotation[] = [];
  const tell = (): void => {
    publish({ type: 'article.changed', articleId });
    publish({ type: 'library.changed' });
  };
  const breathe = createBreather({ yieldToEventLoop });
  try {
    const units = await unitsOf(articleId, ids, store);
    if (units.length < ids.length) recheck.forget(articleId);
    else await recheck.realign(articleId, retired, units);
    for (const [done, unit] of units.entries()) {
      await control.checkpoint({ phase: 'checking', done, total: units.length });
      annotations.push(...(await recheck.refresh(unit)));
      await breathe();
    }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
  } finally {
    await carryDecisions(articleId, ids, annotations, store).finally(tell);
  }
}

/**
 * Changes the alignment by hand. AppError `conflict`: `stale` or `retired` where the units are not what the reviewer
 * saw, `revised` where only merge and split apply, `impossible` where nothing would be left of a unit.
 */
export async function editAlignment(
  { articleId, operation }: Input<'alignment.edit'>,
  caller: Actor,
  means: AlignmentMeans,
): Promise<AlignmentChange> {
  const seen = seenBy(operation);
  if (new Set(seen.map(({ unitId }) => unitId)).size < seen.length) {
    throw new AppError('invalid-input', 'The operation needs two units, not one unit twice.');
  }
  const plan = await planOf(operation, means);
  const change = await means.store.changeAlignment(
    { id: newAlignmentEditId(), articleId, kind: operation.kind, ids: NEW_IDS, by: caller.id, at: now() },
    seen,
    (units, article) => ({ units: plan(units), article: articleAfterEdit(article, caller.role) }),
  );
  await settleChange(articleId, change, means);
  return change;
}

/** Takes the last edit of the alignment back, or the last undo of one; null where there is none. */
export async function revertAlignment(
  kind: 'undo' | 'redo',
  articleId: ArticleId,
  caller: Actor,
  means: AlignmentMeans,
): Promise<AlignmentChange | null> {
  const change = await means.store.revertAlignment(
    { id: newAlignmentEditId(), articleId, kind, ids: NEW_IDS, by: caller.id, at: now() },
    (edits: readonly AlignmentEdit[]) => undoStack(edits)[kind],
    (edit, article) => ({ units: planRevert(edit), article: articleAfterEdit(article, caller.role) }),
  );
  if (change !== null) await settleChange(articleId, change, means);
  return change;
}
