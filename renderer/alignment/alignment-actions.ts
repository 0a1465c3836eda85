import { RemoteError } from '../../src/api/client.ts';
import type { Input } from '../../src/api/contract.ts';
import type { AlignmentEditKind, AlignmentOperation } from '../../src/model/alignment.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import type { Side } from '../../src/model/text.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import type { Review } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { runJob } from '../review/run-job.ts';
import { createSerialQueue } from '../review/serial-queue.ts';
import { ALIGNMENT_STEP } from '../review/undo-stack.ts';
import { type Change, createChangeRunner, type Outcome } from './change-runner.ts';
import type { Place } from './choices.ts';
import type { Desk } from './desk.ts';
import { landingOf, landingOnSame } from './landing.ts';
import {
  type AlignmentStep,
  type Exclusion,
  type Planned,
  planDetach,
  planLink,
  planMerge,
  planMoveBy,
  planSplit,
  planSwap,
  planTakeOut,
  type Refusal,
} from './operations.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Told, tell } from './told.ts';
import { paragraphAt } from './unit-paragraphs.ts';

/** What the page tells the user. */
export interface AlignmentNotices {
  /** `withdrawn`: a confirmation or approval was of another pair of texts, and is gone. */
  done(told: Told, withdrawn: boolean, undo: () => void): void;
  reverted(direction: 'undo' | 'redo', kind: AlignmentEditKind | null, back: () => void): void;
  nothing(what: 'undo' | 'redo' | 'realign'): void;
  refused(reason: Refusal): void;
  notSaved(): void;
  cancelled(): void;
  failed(error: unknown): void;
}

export type AlignmentActions = ReturnType<typeof createAlignmentActions>;

/** A key that is held down repeats: further changes than these nobody meant. */
const MOST_WAITING = 2;

const unitsOf = (operation: AlignmentOperation): readonly UnitId[] => {
  switch (operation.kind) {
    case 'merge':
    case 'swap':
      return operation.units.map(({ unitId }) => unitId);
    case 'move':
      return [operation.from.unitId, operation.to.unitId];
    case 'split':
    case 'detach':
      return [operation.unit.unitId];
  }
};

const isExclusion = (step: AlignmentStep): step is Exclusion =>
  step.kind === 'exclude' || step.kind === 'include';

const isSettled = (unit: Unit | undefined): boolean =>
  unit?.state === 'confirmed' || unit?.state === 'approved';

/** Everything a reviewer can do to the alignment by hand. Failures are shown, never thrown. */
export function createAlignmentActions(
  review: Review,
  actions: ReviewActions,
  desk: Desk,
  notices: AlignmentNotices,
) {
  const runChange = createChangeRunner(review, desk);
  const units = (): readonly Unit[] => review.data()?.units ?? [];
  const standing = (unit: Unit): Standing => standingOf(unit, review.textOf(unit));
  const around = (unitId: UnitId, step: 1 | -1): Standing | undefined => {
    const list = units();
    const unit = list[list.findIndex(each => each.id === unitId) + step];
    return unit && standing(unit);
  };

  const told: Readonly<Record<Outcome, () => void>> = {
    done: () => undefined,
    nothing: () => undefined,
    unsaved: notices.notSaved,
  };
  const explain = (error: unknown): void => {
    const code = error instanceof RemoteError ? error.code : null;
    if (code === 'cancelled') {
      notices.cancelled();
      return;
    }
    // Somebody else was first: what they made of it should be on the screen beside the message.
    if (code === 'conflict' || code === 'not-found')
      void queryClient.invalidateQueries({ queryKey: queryKeys.article(review.articleId) });
    notices.failed(error);
  };
  // Keys may be faster than the core: what is asked meanwhile waits for its turn.
  const queue = createSerialQueue<'alignment'>();
  let waiting = 0;
  const turn = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    return queue.add('alignment', work).finally(() => {
      waiting -= 1;
    });
  };
  const inTurn = (work: () => Promise<unknown>): void => void turn(work);
  const run = (change: Change, outcomes: Partial<typeof told>): Promise<Outcome | 'failed'> =>
    runChange(change).then(
      outcome => {
        (outcomes[outcome] ?? told[outcome])();
        return outcome;
      },
      error => {
        explain(error);
        return 'failed';
      },
    );

  const revert = (direction: 'undo' | 'redo'): Promise<Outcome | 'failed'> => {
    const kind = review.data()?.alignment[direction] ?? null;
    const before = review.activeUnit();
    const { articleId } = review;
    const call = () => core[`alignment.${direction}`]({ articleId });
    return run(
      {
        concerns: null,
        call,
        everywhere: review.data()?.alignment[direction] === 'realign',
        land: (changed, { units: all }) => landingOnSame(before, changed.length > 3 ? all : changed),
      },
      {
        done: () => {
          review.undoStack.followAlignment(direction);
          notices.reverted(direction, kind, direction === 'undo' ? redo : undo);
        },
        nothing: () => notices.nothing(direction),
      },
    );
  };
  const undo = (): void => inTurn(() => revert('undo'));
  const redo = (): void => inTurn(() => revert('redo'));

  /** A change of its own is the newest of all that was done. */
  const made = (tell: () => void): void => {
    review.undoStack.push(ALIGNMENT_STEP);
    tell();
  };

  /** The operation with the heads the units have once their texts are stored. */
  const onHeads = (operation: AlignmentOperation): Input<'alignment.edit'>['operation'] => {
    const seen = <S extends { readonly unitId: UnitId }>(unit: S): S => {
      const head = review.sessions.get(unit.unitId)?.head ?? review.unit(unit.unitId)?.head;
      return head === undefined ? unit : { ...unit, parentId: head };
    };
    switch (operation.kind) {
      case 'merge':
      case 'swap':
        return { ...operation, units: [seen(operation.units[0]), seen(operation.units[1])] };
      case 'move':
        return { ...operation, from: seen(operation.from), to: seen(operation.to) };
      case 'split':
      case 'detach':
        return { ...operation, unit: seen(operation.unit) };
    }
  };

  const operate = async (operation: AlignmentOperation, done: Told): Promise<void> => {
    const concerns = unitsOf(operation);
    const active = review.activeUnit();
    const from = active && concerns.includes(active.id) ? active : review.unit(concerns[0]!);
    const caret = (from && desk.caretIn(from.id)) ?? 0;
    const withdrawn = concerns.some(unitId => isSettled(review.unit(unitId)));
    const { articleId } = review;
    await run(
      {
        concerns,
        call: () => core['alignment.edit']({ articleId, operation: onHeads(operation) }),
        // The text may have been stored just before.
        land: changed => {
          const stored = from && (review.unit(from.id) ?? from);
          return stored ? landingOf(operation, stored, caret, changed) : null;
        },
      },
      { done: () => made(() => notices.done(done, withdrawn, undo)) },
    );
  };

  const take = async (planned: Planned<AlignmentStep>, linked = false): Promise<void> => {
    if ('refused' in planned) return notices.refused(planned.refused);
    const step = planned.does;
    const words = tell(step, unitId => (review.unit(unitId)?.position ?? 0) + 1, linked);
    if (!isExclusion(step)) return operate(step, words);
    const unit = review.unit(step.unit.unitId);
    if (unit && (await actions.setExcluded(unit, step.kind === 'exclude'))) notices.done(words, false, undo);
  };

  const on = (unitId: UnitId, plan: (unit: Standing) => Planned<AlignmentStep>): void =>
    inTurn(async () => {
      const unit = review.unit(unitId);
      if (unit) await take(plan(standing(unit)));
    });
  /** Where the change before has taken the unit away, its place is where the keyboard is now. */
  const onPlace = (unitId: UnitId, plan: (unit: Standing) => Planned<AlignmentStep>): void => {
    if (waiting > MOST_WAITING) return;
    inTurn(async () => {
      const unit = review.unit(unitId) ?? review.activeUnit();
      if (unit) await take(plan(standing(unit)));
    });
  };

  /** The paragraph of the translation that the caret is in; null where it is elsewhere. */
  const atCaret = (unitId: UnitId): number | null => {
    const unit = review.unit(unitId);
    const caret = desk.caretIn(unitId);
    return unit && caret !== null ? paragraphAt(unit, 'target', caret) : null;
  };

  return {
    standing,
    /** The unit with its neighbours, as the menus ask for it. */
    placeOf: (unit: Unit): Place => ({
      unit: standing(unit),
      above: around(unit.id, -1),
      below: around(unit.id, 1),
    }),
    /** All units, for what is dragged over them. */
    standings: (): readonly Standing[] => units().map(standing),
    drop: (planned: Planned<AlignmentOperation>): void => inTurn(() => take(planned)),
    undo,
    redo,
    /** The same for the one timeline of all that was done; says how it went. */
    revert: (direction: 'undo' | 'redo') => turn(() => revert(direction)),
    merge: (unitId: UnitId, step: 1 | -1): void =>
      onPlace(unitId, unit => planMerge(unit, around(unit.id, step), step)),
    move: (unitId: UnitId, side: Side, step: 1 | -1, segment: number | null = null): void =>
      onPlace(unitId, unit =>
        planMoveBy(unit, around(unit.id, step), {
          step,
          side,
          segment: segment ?? (side === 'target' ? atCaret(unit.id) : null),
        }),
      ),
    swap: (unitId: UnitId): void => onPlace(unitId, unit => planSwap(unit, around(unit.id, 1))),
    takeOut: (unitId: UnitId): void => onPlace(unitId, unit => planTakeOut(unit, atCaret(unit.id))),
    detach: (unitId: UnitId, side: Side, segment: number | null): void =>
      on(unitId, unit => planDetach(unit, side, segment)),
    split: (unitId: UnitId, offset: number): void => on(unitId, unit => planSplit(unit, offset)),
    link: (first: UnitId, second: UnitId): void => {
      const [one, other] = [review.unit(first), review.unit(second)];
      if (one) inTurn(() => take(planLink(standing(one), other && standing(other)), true));
    },

    /** Aligns anew all that no reviewer has touched; the status line shows how far it is. */
    realign: (): void => {
      const before = review.activeUnit();
      const { articleId } = review;
      inTurn(() =>
        runJob(review, jobId =>
          run(
            {
              concerns: null,
              long: true,
              everywhere: true,
              call: () => core['alignment.realign']({ articleId, jobId }),
              land: (_, { units: all }) => landingOnSame(before, all),
            },
            {
              done: () => made(() => notices.done({ key: 'realign', values: {} }, false, undo)),
              nothing: () => notices.nothing('realign'),
            },
          ),
        ),
      );
    },
  };
}
