import type { UnitId } from '../../src/model/article.ts';
import type { BlockedReason } from '../keys/command-registry.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { useReview } from '../review/review.ts';
import type { Alignment } from './alignment-context.ts';

/**
 * Binds the alignment's keys. They are taken even where nothing can be done: the editor would copy or move lines with
 * some of them.
 */
export function useAlignmentCommands({ desk, actions, split, link }: Alignment): CommandHandlers {
  const { store } = useReview();
  const withUnit = (work: (unitId: UnitId) => unknown) => (): boolean => {
    const { activeUnit } = store.get();
    // A cut or a link that was being chosen is left; its row may be out of sight.
    desk.store.set({ mode: null });
    if (activeUnit !== null) void work(activeUnit);
    return true;
  };
  const handlers = {
    mergeAbove: withUnit(unitId => actions.merge(unitId, -1)),
    mergeBelow: withUnit(unitId => actions.merge(unitId, 1)),
    split: withUnit(split.start),
    moveAbove: withUnit(unitId => actions.move(unitId, 'target', -1)),
    moveBelow: withUnit(unitId => actions.move(unitId, 'target', 1)),
    swapBelow: withUnit(actions.swap),
    takeOut: withUnit(actions.takeOut),
    link: withUnit(link.start),
    realign: () => {
      if (store.get().job === null) actions.realign();
      return true;
    },
    alignmentMenu: withUnit(unitId => {
      const anchor = document.querySelector(`[data-unit="${CSS.escape(unitId)}"] [data-alignment-menu]`);
      if (anchor) desk.openMenu(unitId, anchor);
    }),
  } satisfies CommandHandlers;
  const needsUnit = (): BlockedReason | null => (store.get().activeUnit === null ? 'noUnit' : null);
  const blocks = {
    mergeAbove: needsUnit,
    mergeBelow: needsUnit,
    split: needsUnit,
    moveAbove: needsUnit,
    moveBelow: needsUnit,
    swapBelow: needsUnit,
    takeOut: needsUnit,
    link: needsUnit,
    alignmentMenu: needsUnit,
    realign: (): BlockedReason | null => (store.get().job === null ? null : 'busy'),
  };
  useCommands(handlers, blocks);
  return handlers;
}
