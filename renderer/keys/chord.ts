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

const parts = (chord: string): { readonly modifiers: ReadonlySet<string>; readonly key: string } => {
  const names = chord.split('+');
  return { modifiers: new Set(names.slice(0, -1)), key: names.at(-1) ?? '' };
};

function keyMatches(key: string, press: KeyPress): boolean {
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  if (key === 'Plus') return press.key === '+';
  // With Option held, macOS types other characters: letters are then known by their code.
  if (/^[A-Z]$/.test(key)) return press.key.toUpperCase() === key || press.code === `Key${key}`;
  return press.key === key;
}

/** Whether a key press is the chord, exactly: further modifiers make another chord. */
export function matchesChord(chord: string, press: KeyPress, apple: boolean): boolean {
  const { modifiers, key } = parts(chord);
  const mod = modifiers.has('Mod');
  return (
    keyMatches(key, press) &&
    press.ctrlKey === ((mod && !apple) || modifiers.has('Ctrl')) &&
    press.metaKey === (mod && apple) &&
    press.altKey === modifiers.has('Alt') &&
    // A character that needs Shift ("?") carries it already.
    (press.shiftKey === modifiers.has('Shift') || key === 'Plus' || /^[^A-Za-z0-9]$/.test(key))
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
