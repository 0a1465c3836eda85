import { useEffect, useEffectEvent } from 'react';
import { isApple, isComposing } from './chord.ts';
import { type Blocks, offerCommands } from './command-registry.ts';
import { type AnyCommandId, allCommands } from './command-table.ts';
import { commandOf } from './key-table.ts';

/** Returns false to leave the key to whoever would have it otherwise. */
type CommandHandler = (index: number) => boolean | undefined;
export type CommandHandlers = Partial<Record<AnyCommandId, CommandHandler>>;

/** Whether key presses there write text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea'));

/** A press that types a character belongs to the field it is typed in. */
const isPlainCharacter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Commands whose keys a field answers itself, as it says of itself: Ctrl+Enter sends a comment, and confirms nothing. */
const isFieldsOwn = (target: EventTarget | null, command: AnyCommandId): boolean =>
  target instanceof Element &&
  (target.closest('[data-own-commands]')?.getAttribute('data-own-commands')?.split(' ') ?? []).includes(
    command,
  );
const NOTHING_BLOCKED: Blocks = {};
/** What has the keyboard to itself. A notice has the role of a dialog, too, and keeps nobody from going on. */
const OWN_KEYBOARD = '[role=dialog]:not([data-notice]), [role=menu]';

/**
 * Offers commands for as long as the component is mounted: to their keys and to the palette, which greys those that
 * are blocked. Listens in the capture phase, before the editor; keeps still while an input method composes or a
 * dialog, menu or popover has the keyboard.
 */
export function useCommands(handlers: CommandHandlers, blocks: Blocks = NOTHING_BLOCKED): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN_KEYBOARD)) return;
    if (isPlainCharacter(event) && isTyping(event.target)) return;
    const found = commandOf(event, isApple());
    const handler = found && handlers[found.command];
    if (!handler || isFieldsOwn(event.target, found.command) || handler(found.index) === false) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const commands = useEffectEvent(() => allCommands().filter(command => handlers[command] !== undefined));
  const run = useEffectEvent((command: AnyCommandId) => void handlers[command]?.(0));
  const reason = useEffectEvent((command: AnyCommandId) => blocks[command]?.() ?? null);
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    const withdraw = offerCommands({
      commands: () => commands(),
      run: command => run(command),
      blocked: command => reason(command),
    });
    return () => {
      window.removeEventListener('keydown', listener, { capture: true });
      withdraw();
    };
  }, []);
}
