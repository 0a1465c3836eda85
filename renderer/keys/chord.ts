/**
 * A chord is written `Mod+Shift+V`: modifiers, then the key. `Mod` is Command on macOS and Control elsewhere, as
 * users of each expect. Digits match by code, so that Shift, Alt and keyboard layouts do not hide them. The plus sign
 * joins the parts and is itself written `Plus`.
 */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Whether the page runs on macOS, iPadOS or iOS. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** True while an input method composes: `keyCode` 229 covers the key that ends the composition in Chromium. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** A chord taken apart, so that a press is compared with it and not with its writing. */
export interface Chord {
  readonly key: string;
  readonly mod: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** A character that needs Shift ("?") carries it already. */
  readonly carriesShift: boolean;
}

/** Takes a chord apart. */
export function parseChord(chord: string): Chord {
  const names = chord.split('+');
  const key = names.at(-1) ?? '';
  const held = new Set(names.slice(0, -1));
  return {
    key,
    mod: held.has('Mod'),
    ctrl: held.has('Ctrl'),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
    carriesShift: key === 'Plus' || /^[^A-Za-z0-9]$/.test(key),
  };
}

function keyMatches(key: string, press: KeyPress): boolean {
  if (press.key === key) return true;
  if (key === 'Plus') return press.key === '+';
  if (key.length !== 1) return false;
  if (key >= '0' && key <= '9') return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  // With Option held, macOS types other characters: letters are then known by their code.
  return key >= 'A' && key <= 'Z' && (press.key.toUpperCase() === key || press.code === `Key${key}`);
}

/** Whether a key press is the chord, exactly: further modifiers make another chord. */
export function matchesChord(chord: Chord, press: KeyPress, apple: boolean): boolean {
  return (
    press.altKey === chord.alt &&
    press.ctrlKey === ((chord.mod && !apple) || chord.ctrl) &&
    press.metaKey === (chord.mod && apple) &&
    (chord.carriesShift || press.shiftKey === chord.shift) &&
    keyMatches(chord.key, press)
  );
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Insert: 'Ins',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Plus: '+',
};
const APPLE_NAMES: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌃',
  Enter: '↩',
};

/** The chord as the user's keyboard prints it: `Ctrl Alt Enter`, or `⌥⌘↩` on macOS. */
export function formatChord(chord: string, apple: boolean = isApple()): string {
  const names = chord.split('+');
  if (apple) return names.map(name => APPLE_NAMES[name] ?? NAMES[name] ?? name).join('');
  return names.map(name => (name === 'Mod' ? 'Ctrl' : (NAMES[name] ?? name))).join(' ');
}
