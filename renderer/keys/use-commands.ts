import { useEffect, useEffectEvent } from 'react';
import { type Blocks, offerCommands } from './command-registry.ts';
import { type AnyCommandId, allCommands } from './command-table.ts';

/** Returns false to leave the key to whoever would have it otherwise. */
type CommandHandler = (index: number) => boolean | undefined;
export type CommandHandlers = Partial<Record<AnyCommandId, CommandHandler>>;

const NOTHING_BLOCKED = {};

/**
 * Offers commands for as long as the component is mounted: to their keys and to the palette, which greys those that
 * are blocked.
 */
export function useCommands<Id extends AnyCommandId>(
  handlersOf: Readonly<Partial<Record<Id, CommandHandler>>>,
  blocksOf?: Blocks<NoInfer<Id>>,
): void {
  const handlers: CommandHandlers = handlersOf;
  const blocks: Blocks = blocksOf ?? NOTHING_BLOCKED;
  const commands = useEffectEvent(() => allCommands().filter(command => handlers[command] !== undefined));
  const run = useEffectEvent((command: AnyCommandId, index: number): boolean => {
    const handler = handlers[command];
    return handler !== undefined && handler(index) !== false;
  });
  const reason = useEffectEvent((command: AnyCommandId) => blocks[command]?.() ?? null);
  useEffect(
    () =>
      offerCommands({
        commands: () => commands(),
        run: (command, index) => run(command, index),
        blocked: command => reason(command),
      }),
    [],
  );
}
