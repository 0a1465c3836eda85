import type { UnitId } from '../../src/model/article.ts';
import type { DecisionScope, DismissalReason, Unit, UnitState } from '../../src/model/review.ts';

/** What it takes to dismiss an issue again. */
export interface Dismissal {
  readonly scope: DecisionScope;
  readonly reason: DismissalReason;
  readonly comment: string;
}

/** Another text of a unit. */
interface TextStep {
  readonly unitId: UnitId;
  readonly before: string;
  readonly after: string;
  /** The confirmation or approval that the change took away: it was of the text before. */
  readonly took: Settled | null;
}

type Settled = Extract<UnitState, 'confirmed' | 'approved'>;

/** What a change of a unit in this state takes away. */
export const takenFrom = (state: UnitState | undefined): Settled | null =>
  state === 'confirmed' || state === 'approved' ? state : null;

/** One thing somebody did in this window, with what it takes to undo and redo it. */
export type UndoStep =
  | ({ readonly kind: 'text' } & TextStep)
  | ({ readonly kind: 'suggestion'; readonly fingerprint: string } & TextStep)
  | {
      readonly kind: 'state';
      readonly unitId: UnitId;
      readonly before: UnitState;
      readonly after: UnitState;
      /** What was said when it was returned, before or after. */
      readonly comment: string;
    }
  | {
      readonly kind: 'dismissed' | 'withdrawn';
      readonly unitId: UnitId;
      readonly fingerprint: string;
      readonly dismissal: Dismissal;
    }
  /** Unchanged units approved in one go; one is undone with all, and shown for all. */
  | {
      readonly kind: 'together';
      readonly unitId: UnitId;
      readonly unitIds: readonly UnitId[];
      /** Those that were confirmed before. */
      readonly confirmed: readonly UnitId[];
    }
  /** The core keeps its own log of these: the step says only when it came. */
  | { readonly kind: 'alignment'; readonly unitId: null };

export type Direction = 'undo' | 'redo';

/** `dropped`: something else has come between, and the step can be neither undone nor redone any more. */
export type Outcome = 'done' | 'dropped' | 'failed';

/** More steps than anybody goes back. */
const MOST = 200;

export const ALIGNMENT_STEP = { kind: 'alignment', unitId: null } as const satisfies UndoStep;

/** What moving a unit on was; null where nothing about it changed. */
export function stepBetween(before: Unit, after: Unit): UndoStep | null {
  if (after.excluded !== before.excluded) return ALIGNMENT_STEP;
  if (after.state === before.state) return null;
  const comment = before.state === 'returned' ? before.comment : after.comment;
  return { kind: 'state', unitId: before.id, before: before.state, after: after.state, comment };
}

export type UndoStack = ReturnType<typeof createUndoStack>;

/** All that was done in this window to one article, newest first, whatever it was. */
export function createUndoStack() {
  const listeners = new Set<() => void>();
  const lists: Record<Direction, readonly UndoStep[]> = { undo: [], redo: [] };
  let running: UndoStep | null = null;

  const set = (direction: Direction, steps: readonly UndoStep[]): void => {
    lists[direction] = steps.slice(-MOST);
    for (const listener of listeners) listener();
  };
  const opposite = (direction: Direction): Direction => (direction === 'undo' ? 'redo' : 'undo');
  const without = (direction: Direction, step: UndoStep): readonly UndoStep[] => {
    const at = lists[direction].lastIndexOf(step);
    return at < 0 ? lists[direction] : lists[direction].toSpliced(at, 1);
  };
  const cross = (direction: Direction, step: UndoStep): void => {
    set(direction, without(direction, step));
    set(opposite(direction), [...lists[opposite(direction)], step]);
  };

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** What would be undone or redone next. */
    next: (direction: Direction): UndoStep | null => lists[direction].at(-1) ?? null,

    /** Records what was done; what undoing itself does is no step of its own. */
    push: (step: UndoStep): void => {
      if (running !== null && running.unitId === step.unitId) return;
      set('undo', [...lists.undo, step]);
      set('redo', []);
    },

    /** An alignment was changed back or again by its own command, not from here. */
    followAlignment: (direction: Direction): void => {
      if (running?.kind !== 'alignment') cross(direction, ALIGNMENT_STEP);
    },

    /** Undoes or redoes a step, the next one unless another is named; null where there is none. */
    run: async (
      direction: Direction,
      perform: (step: UndoStep) => Promise<Outcome>,
      step: UndoStep | undefined = lists[direction].at(-1),
    ): Promise<{ readonly step: UndoStep; readonly outcome: Outcome } | null> => {
      if (step === undefined || running !== null || !lists[direction].includes(step)) return null;
      running = step;
      try {
        const outcome = await perform(step);
        if (outcome === 'done') cross(direction, step);
        if (outcome === 'dropped') set(direction, without(direction, step));
        return { step, outcome };
      } finally {
        running = null;
      }
    },
  };
}
