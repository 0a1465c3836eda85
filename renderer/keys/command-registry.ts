import type { jaPalette } from '../i18n/ja-palette.ts';
import { preferences } from '../preferences/preferences.ts';
import { type AnyCommandId, isForEditors } from './command-table.ts';
import { listenToKeys } from './page-keys.ts';

/** Why a command cannot be run as things stand. */
export type BlockedReason = keyof typeof jaPalette.blocked;
type Block = () => BlockedReason | null;
/**
 * What stands in the way of these commands at this moment, asked when the palette opens; those left out always run. Of
 * other commands nothing can be said: nobody would ask.
 */
export type Blocks<Id extends AnyCommandId = AnyCommandId> = Readonly<
  Partial<Record<Id, Block>> & Partial<Record<Exclude<AnyCommandId, Id>, never>>
>;

/** What one mounted part of the page can do. */
interface CommandOffer {
  readonly commands: () => readonly AnyCommandId[];
  /** Runs it by the nth of its chords; false leaves the key to whoever would have it otherwise. */
  readonly run: (command: AnyCommandId, index: number) => boolean;
  readonly blocked: (command: AnyCommandId) => BlockedReason | null;
}

/** A command as it stands at this moment. */
interface OfferedCommand {
  readonly run: () => void;
  readonly blocked: BlockedReason | null;
}

const offers = new Set<CommandOffer>();
let stopListening: (() => void) | null = null;

/** Adds what a part of the page can do, to its keys and to what the palette shows; returns how to take it away again. */
export function offerCommands(offer: CommandOffer): () => void {
  offers.add(offer);
  stopListening ??= listenToKeys((command, index) => [...offers].some(each => each.run(command, index)));
  return () => {
    offers.delete(offer);
    if (offers.size > 0) return;
    stopListening?.();
    stopListening = null;
  };
}

const isForOthers = (command: AnyCommandId): boolean =>
  isForEditors(command) && preferences().role !== 'editor';

/** Every command that the page can run now, and what stands in the way of those it cannot. */
export function offeredCommands(): ReadonlyMap<AnyCommandId, OfferedCommand> {
  const found = new Map<AnyCommandId, OfferedCommand>();
  for (const { commands, run, blocked } of offers) {
    for (const command of commands()) {
      if (found.has(command)) continue;
      const reason = isForOthers(command) ? 'editorOnly' : blocked(command);
      found.set(command, { run: () => void run(command, 0), blocked: reason });
    }
  }
  return found;
}

/** Runs a command, wherever on the page it is offered. */
export function runCommand(command: AnyCommandId): void {
  offeredCommands().get(command)?.run();
}
