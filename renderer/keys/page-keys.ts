import { isApple, isComposing } from './chord.ts';
import { type CommandId, commandOf, repeatsWhenHeld } from './key-table.ts';

/** Runs a command by the nth of its chords; false where nobody takes it. */
type RunByKey = (command: CommandId, index: number) => boolean;

/** Whether key presses there write text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea'));

/** A press that types a character belongs to the field it is typed in. */
const isPlainCharacter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Commands whose keys a field answers itself, as it says of itself: Ctrl+Enter sends a comment, and confirms nothing. */
const isFieldsOwn = (target: EventTarget | null, command: CommandId): boolean =>
  target instanceof Element &&
  (target.closest('[data-own-commands]')?.getAttribute('data-own-commands')?.split(' ') ?? []).includes(
    command,
  );

/** What has the keyboard to itself. A notice has the role of a dialog, too, and keeps nobody from going on. */
const OWN_KEYBOARD = '[role=dialog]:not([data-notice]), [role=menu]';

/** The command a press on the page means; null while an input method composes, or where the key is somebody else's. */
function commandMeant(event: KeyboardEvent): ReturnType<typeof commandOf> {
  if (isComposing(event) || event.defaultPrevented) return null;
  if (event.target instanceof Element && event.target.closest(OWN_KEYBOARD)) return null;
  if (isPlainCharacter(event) && isTyping(event.target)) return null;
  const found = commandOf(event, isApple());
  return found && !isFieldsOwn(event.target, found.command) ? found : null;
}

/**
 * Runs commands as their keys are pressed, and tells whether a press was taken. A key that is held runs its command
 * once, unless that is made to go on: its other presses are taken with the first, and do nothing.
 */
export function createKeyRunner(run: RunByKey) {
  let taken: CommandId | null = null;
  return (meant: ReturnType<typeof commandOf>, isRepeat: boolean): boolean => {
    const command = meant?.command ?? null;
    if (isRepeat && (command === null || !repeatsWhenHeld(command)))
      return command !== null && command === taken;
    taken = meant !== null && run(meant.command, meant.index) ? command : null;
    return taken !== null;
  };
}

/** Listens to the keys of the page, in the capture phase, before any editor; returns how to stop. */
export function listenToKeys(run: RunByKey): () => void {
  const runKey = createKeyRunner(run);
  const listener = (event: KeyboardEvent): void => {
    if (!runKey(commandMeant(event), event.repeat)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', listener, { capture: true });
  return () => window.removeEventListener('keydown', listener, { capture: true });
}
