import { RemoteError } from '../../src/api/client.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { UnitState } from '../../src/model/review.ts';
import { preferences } from '../preferences/preferences.ts';
import { moveTogether } from './move-together.ts';
import { moveUnits } from './move-units.ts';
import { putState } from './put-state.ts';
import type { Review } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { createSerialQueue } from './serial-queue.ts';
import type { Direction, Outcome, UndoStep } from './undo-stack.ts';
import { focusRow } from './use-row-keys.ts';

/** What the page tells the user. */
export interface UndoNotices {
  /** `back` leads to where it was before. */
  done(direction: Direction, step: UndoStep, back: () => void): void;
  /** Somebody changed the paragraph in the meantime. */
  dropped(direction: Direction, step: UndoStep): void;
  failed(error: unknown): void;
}

export type UndoRunner = ReturnType<typeof createUndoRunner>;

/** Undoes and redoes what was done in this window, one after the other, and goes to where it happened. */
export function createUndoRunner(
  review: Review,
  actions: ReviewActions,
  /** Changes the alignment back or again, by the core's log, which reaches back to earlier windows; tells of it. */
  revertAlignment: (direction: Direction) => Promise<Outcome>,
  notices: UndoNotices,
) {
  const queue = createSerialQueue<'undo'>();

  const textOf = (unitId: UnitId): string | undefined => {
    const unit = review.unit(unitId);
    return unit && review.textOf(unit);
  };
  /** What a step changed, in the direction it is gone now. */
  const turned = <T>(direction: Direction, { before, after }: { readonly before: T; readonly after: T }) =>
    direction === 'undo' ? ([after, before] as const) : ([before, after] as const);

  /** Puts a text back or again; back at the text that was confirmed or approved, it is so again, if the role may. */
  const putText = async (
    direction: Direction,
    step: Extract<UndoStep, { readonly took: unknown }>,
  ): Promise<Outcome> => {
    const { unitId, took } = step;
    const [from, to] = turned(direction, step);
    const unit = review.unit(unitId);
    if (!unit || textOf(unitId) !== from) return 'dropped';
    if (!(await actions.putText(unit, to))) return 'failed';
    const now = review.unit(unitId);
    const mayAgain = took === 'confirmed' || (took === 'approved' && preferences().role === 'editor');
    if (direction === 'undo' && mayAgain && now) await putState(review, now, took, '');
    return 'done';
  };
  const moveTo = async (
    unitId: UnitId,
    from: UnitState,
    to: UnitState,
    comment: string,
  ): Promise<Outcome> => {
    const unit = review.unit(unitId);
    if (unit?.state !== from) return 'dropped';
    // Only an editor can return: for a translator the paragraph is open again, as a returned one is.
    const state = to === 'returned' && preferences().role !== 'editor' ? 'edited' : to;
    await putState(review, unit, state, comment);
    return 'done';
  };

  const putVerdict = async (
    step: Extract<UndoStep, { readonly dismissal: unknown }>,
    dismissed: boolean,
  ): Promise<Outcome> => {
    if (!review.unit(step.unitId)) return 'dropped';
    await (dismissed ? actions.putDismissal(step, step.dismissal) : actions.putWithdrawal(step));
    return 'done';
  };

  const moveTogetherAgain = async (
    direction: Direction,
    step: Extract<UndoStep, { readonly kind: 'together' }>,
  ): Promise<Outcome> => {
    const units = review.data()?.units ?? [];
    const any = await moveTogether(
      units,
      step,
      direction,
      async (action, standing) => (await moveUnits(review, action, standing))?.moved ?? [],
    );
    return any ? 'done' : 'dropped';
  };

  const perform = async (direction: Direction, step: UndoStep): Promise<Outcome> => {
    switch (step.kind) {
      case 'alignment':
        return revertAlignment(direction);
      case 'text':
        return putText(direction, step);
      case 'state':
        return moveTo(step.unitId, ...turned(direction, step), step.comment);
      case 'together':
        return moveTogetherAgain(direction, step);
      case 'suggestion': {
        const outcome = await putText(direction, step);
        if (outcome !== 'done') return outcome;
        await (direction === 'undo' ? actions.putWithdrawal(step) : actions.putAcceptance(step));
        return outcome;
      }
      default:
        return putVerdict(step, (step.kind === 'dismissed') === (direction === 'redo'));
    }
  };

  /** What cannot be done however often it is tried must not stand in the way of what was done before it. */
  const guarded = async (direction: Direction, step: UndoStep): Promise<Outcome> => {
    try {
      const outcome = await perform(direction, step);
      if (outcome === 'dropped') notices.dropped(direction, step);
      return outcome;
    } catch (error) {
      const willPass = error instanceof RemoteError && error.code === 'unreachable';
      if (error instanceof RemoteError && error.code === 'conflict') notices.dropped(direction, step);
      else notices.failed(error);
      return willPass ? 'failed' : 'dropped';
    }
  };

  const goTo = (unitId: UnitId): void => {
    const inEditor = document.activeElement?.closest('.cm-editor') != null;
    actions.activate(unitId, inEditor ? { at: null } : {});
    if (!inEditor) requestAnimationFrame(() => focusRow(document, unitId));
  };

  const run = async (direction: Direction, named?: UndoStep): Promise<void> => {
    // What is being typed is the newest thing that was done.
    await actions.writeAll();
    const { undoStack } = review;
    const ran = await undoStack.run(direction, step => guarded(direction, step), named);
    if (ran === null) {
      // Changes of the alignment can be undone tomorrow as well.
      if (named === undefined) await revertAlignment(direction);
      return;
    }
    const { step, outcome } = ran;
    if (outcome !== 'done' || step.kind === 'alignment') return;
    goTo(step.unitId);
    notices.done(direction, step, () => start(direction === 'undo' ? 'redo' : 'undo', step));
  };
  const start = (direction: Direction, step?: UndoStep): void =>
    void queue.add('undo', () => run(direction, step));

  return {
    undo: (step?: UndoStep): void => start('undo', step),
    redo: (): void => start('redo'),
  };
}
