import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlignmentActions } from '../alignment/alignment-actions.ts';
import type { MenuAction } from '../design/menu.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { chordOf } from '../keys/key-table.ts';
import { isTyping } from '../keys/page-keys.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { createUndoRunner, type UndoRunner } from './undo-runner.ts';
import type { Direction, UndoStep } from './undo-stack.ts';

type StepName =
  | Exclude<UndoStep['kind'], 'state' | 'together'>
  | 'confirmed'
  | 'approved'
  | 'returned'
  | 'reopened';

function nameOf(step: Exclude<UndoStep, { readonly kind: 'together' }>): StepName {
  if (step.kind !== 'state') return step.kind;
  return step.after === 'untouched' || step.after === 'edited' ? 'reopened' : step.after;
}

/** Says what a step was, and where. */
function useStepName(): (step: UndoStep) => string {
  const { t } = useTranslation();
  const review = useReview();
  return step => {
    if (step.kind === 'together') return t('undoStep.together', { count: step.unitIds.length });
    const unit = step.unitId === null ? undefined : review.unit(step.unitId);
    return t(`undoStep.${nameOf(step)}`, { position: unit ? unit.position + 1 : '–' });
  };
}

/** Undoes and redoes what was done in this window; each is told, with the way back. */
export function useUndo(actions: ReviewActions, alignment: AlignmentActions): UndoRunner {
  const { t } = useTranslation();
  const review = useReview();
  const name = useStepName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` reads just these.
  return useMemo(
    () =>
      createUndoRunner(
        review,
        actions,
        async direction => {
          const outcome = await alignment.revert(direction);
          if (outcome === 'done' || outcome === 'failed') return outcome;
          return outcome === 'unsaved' ? 'failed' : 'dropped';
        },
        {
          done: (direction, step, back) =>
            notify({
              text: t(`undoDone.${direction}`, { what: name(step) }),
              action: { label: t(`undoBack.${direction}`), run: back },
            }),
          dropped: (direction, step) => {
            // The alignment tells itself what became of it.
            if (step.kind !== 'alignment')
              notify({ text: t(`undoDropped.${direction}`, { what: name(step) }) });
          },
          failed: showFailure,
        },
      ),
    [review, actions, alignment, t],
  );
}

/** Binds the keys. Ctrl+Z and Ctrl+Y stay with the text while somebody writes. */
export function useUndoCommands({ undo, redo }: UndoRunner): CommandHandlers {
  const outsideText = (work: () => void) => (chord: number) => {
    if (chord > 0 && isTyping(document.activeElement)) return false;
    work();
    return true;
  };
  const handlers = {
    undoChange: outsideText(() => undo()),
    redoChange: outsideText(redo),
  } satisfies CommandHandlers;
  useCommands(handlers);
  return handlers;
}

/** Menu entries that say what would be undone and redone. */
export function useUndoEntries(commands: CommandHandlers): readonly MenuAction[] {
  const { t } = useTranslation();
  const { undoStack, data } = useReview();
  const name = useStepName();
  const next = {
    undo: useSyncExternalStore(undoStack.subscribe, () => undoStack.next('undo')),
    redo: useSyncExternalStore(undoStack.subscribe, () => undoStack.next('redo')),
  };
  const label = (direction: Direction): string | null => {
    const step = next[direction];
    const kind = data()?.alignment[direction] ?? null;
    if (step !== null && step.kind !== 'alignment') return name(step);
    return kind === null ? null : t(`alignmentEdit.${kind}`);
  };
  return (['undo', 'redo'] as const).map(direction => {
    const what = label(direction);
    const command = direction === 'undo' ? 'undoChange' : 'redoChange';
    return {
      id: command,
      label: what === null ? t(`undoMenu.${direction}None`) : t(`undoMenu.${direction}`, { what }),
      chord: chordOf(command),
      disabled: what === null,
      onSelect: () => commands[command]?.(0),
    };
  });
}
