import type { TextRange } from '../model/text.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '」': '「',
  '』': '『',
  '）': '（',
  ')': '(',
  '】': '【',
  '〉': '〈',
  '》': '《',
  '”': '“',
  '］': '［',
};
const OPENING = new Set(Object.values(CLOSING));
const TERMINATOR = /[。．！？!?‼⁇⁈⁉｡.]/;
const LATIN = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]/;
const SPACE = /\s/;
/** A quotation followed by one of these goes on: 「…。」と述べた, 「…。」という声. */
const CONTINUES = /[とのはがをにもでや、，,。]/;

/** For each bracket that has its partner, whether it opens (1) or closes (-1) a nesting level; lone ones count 0. */
function nesting(text: string): Int8Array {
  const levels = new Int8Array(text.length);
  const open: number[] = [];
  /** How many of each bracket are open: a lone closing one need not look through all of them. */
  const counts = new Map<string, number>();
  const count = (opener: string, change: number): void => {
    counts.set(opener, (counts.get(opener) ?? 0) + change);
  };
  /** Forgets what was opened after the bracket's partner, and the partner. */
  const close = (opener: string): number => {
    for (;;) {
      const start = open.pop()!;
      count(text[start]!, -1);
      if (text[start] === opener) return start;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') {
      open.length = 0;
      counts.clear();
    } else if (OPENING.has(char)) {
      open.push(at);
      count(char, 1);
    } else if (counts.get(CLOSING[char] ?? '')) {
      levels[close(CLOSING[char]!)] = 1;
      levels[at] = -1;
    }
  }
  return levels;
}

/** Whether the mark at `at` ends a sentence: Yahoo!ニュース, 3.5 and U.S. do not hold one. */
function terminates(text: string, at: number): boolean {
  const char = text[at]!;
  if (!TERMINATOR.test(char)) return false;
  if (char === '。' || char === '｡') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (char === '.' || char === '．')
    return !LATIN.test(before) && !LATIN.test(after) && before !== char && after !== char;
  return !LATIN.test(before) || SPACE.test(after) || after in CLOSING || TERMINATOR.test(after);
}

/** The end of a quotation that is itself a sentence: 「行く。」 before white space, unless 「…。」 と言った follows. */
function closesQuotation(text: string, at: number): boolean {
  if (!(text[at]! in CLOSING) || !TERMINATOR.test(text[at - 1] ?? '')) return false;
  const rest = /^\s+(\S)/.exec(text.slice(at + 1, at + 8));
  return rest !== null && !CONTINUES.test(rest[1]!);
}

/** Takes in further terminators (！？, 。。) and closing brackets that have no partner before them. */
function sentenceTail(text: string, levels: Int8Array, from: number): number {
  let end = from;
  while (end < text.length && (TERMINATOR.test(text[end]!) || (text[end]! in CLOSING && levels[end] === 0)))
    end++;
  return end;
}

/**
 * Sentences of a Japanese text, in order, white space between them left out. A full stop inside paired brackets
 * does not end the sentence round them; a line break always does. UTF-16 ranges; linear time.
 */
export function japaneseSentences(text: string): readonly TextRange[] {
  const levels = nesting(text);
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (to: number): void => {
    let from = start;
    let end = to;
    while (from < end && SPACE.test(text[from]!)) from++;
    while (end > from && SPACE.test(text[end - 1]!)) end--;
    if (end > from) sentences.push({ start: from, end });
    start = to;
  };
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    depth += levels[at]!;
    if (text[at] === '\n') close(at + 1);
    else if (depth === 0 && (terminates(text, at) || closesQuotation(text, at))) {
      const end = sentenceTail(text, levels, at + 1);
      close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return sentences;
}
