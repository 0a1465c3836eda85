/** A text as it may be stored and shown, and what had to be changed in it. */
export interface CleanText {
  readonly text: string;
  /** Halves of surrogate pairs that stood alone; each is now U+FFFD. */
  readonly replaced: number;
  /** Control characters other than tabs and line breaks; each is left out. */
  readonly dropped: number;
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** C0 and C1 controls but tab, line breaks of every kind (U+0085 among them) and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Replaces lone surrogates and leaves out control characters, which no store or export can carry. Linear time. */
export function cleanText(text: string): CleanText {
  const replaced = count(text, LONE_SURROGATE);
  const dropped = count(text, CONTROL);
  const wellFormed = replaced > 0 ? text.replace(LONE_SURROGATE, '\ufffd') : text;
  return { text: dropped > 0 ? wellFormed.replace(CONTROL, '') : wellFormed, replaced, dropped };
}
