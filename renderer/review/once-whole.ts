import type { CommandHandlers } from '../keys/use-commands.ts';
import type { Review } from './review.ts';

/** Commands of which the named ones go to one of all rows: in a long article that was just opened they wait for the rest. */
export function onceWhole<Handlers extends CommandHandlers>(
  review: Review,
  handlers: Handlers,
  named: readonly (keyof Handlers & keyof CommandHandlers)[],
): Handlers {
  const waiting = named.map(command => {
    const handler = handlers[command];
    const wait = (index: number): boolean | undefined => {
      if (!review.data()?.leftOut) return handler?.(index);
      review.goWhenWhole(() => void handler?.(index));
      return true;
    };
    return [command, wait] as const;
  });
  return { ...handlers, ...Object.fromEntries(waiting) };
}
