import { createPathFinder, type PathWord } from './ipadic/best-path.ts';
import type { IpadicDictionary } from './ipadic/dictionary.ts';
import { createWordForms, type WordForm } from './ipadic/word-forms.ts';
import type { JapaneseToken, JapaneseTokenizer } from './token.ts';

/**
 * Bounds the lattice that is in memory at once, in which one run of letters makes a word of every length. Punctuation
 * cuts first; a longer stretch is cut where the script changes, or else anywhere.
 */
const LONGEST_PIECE = 160;
const CUT_AFTER = /[、。，．！？!?\n]/;
const CHARACTER_CLASS =
  /(?<kanji>[\u3400-\u9fff々〆])|(?<hiragana>[\u3041-\u309f])|(?<katakana>[\u30a0-\u30ffー])|(?<latin>[\w０-９Ａ-ｚ])/;

/** Stands for each half of a surrogate pair: the dictionary knows neither, and its tables count code units. */
const PLACEHOLDER = '\ue000';

/** Stands for NUL, which ends a key of the dictionary's trie. */
const CONTROL = '\u0001';

/** The same text, unit for unit, without anything that would shift the tokenizer's offsets or stop it. */
const masked = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/g, PLACEHOLDER)
    .replaceAll('\0', CONTROL)
    .replace(/\s/g, ' ');

function classOf(char: string): string {
  const groups = CHARACTER_CLASS.exec(char)?.groups ?? {};
  return Object.keys(groups).find(name => groups[name] !== undefined) ?? 'other';
}

/** Where to cut a stretch without punctuation: the last change of script into kanji or katakana, or its end. */
function cutWithin(text: string, start: number, end: number): number {
  for (let at = end; at > start + LONGEST_PIECE / 2; at--) {
    const before = classOf(text[at - 1]!);
    const after = classOf(text[at]!);
    if (before !== after && after !== 'hiragana' && text[at] !== PLACEHOLDER) return at;
  }
  return text[end] === PLACEHOLDER && text[end - 1] === PLACEHOLDER ? pairStart(text, end) : end;
}

/** A run of placeholders holds whole pairs: an even distance from its start never lies inside one. */
function pairStart(text: string, at: number): number {
  let run = at;
  while (run > 0 && text[run - 1] === PLACEHOLDER) run--;
  return at - ((at - run) % 2);
}

function* pieces(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (CUT_AFTER.test(text[at]!)) {
      yield { start, end: at + 1 };
      start = at + 1;
    } else if (at + 1 - start >= LONGEST_PIECE && at + 1 < text.length) {
      const end = cutWithin(text, start, at + 1);
      yield { start, end };
      start = end;
    }
  }
  if (start < text.length) yield { start, end: text.length };
}

/** A word of the dictionary where it stands; what it shares with other mentions is the same string. */
function toToken(form: WordForm, known: boolean, text: string, start: number, end: number): JapaneseToken {
  const written = text.slice(start, end);
  const surface = written === form.surface ? form.surface : written;
  const { pos, detail, detail2, conjugation } = form;
  return {
    range: { start, end },
    surface,
    base: (known ? form.base : '') || surface,
    reading: known ? form.reading : '',
    pos,
    detail,
    detail2,
    form: conjugation,
    known,
  };
}

/** Cuts Japanese into the words of IPADIC; offsets are exact whatever the text holds. Near-linear time. */
export function createJapaneseTokenizer(dictionary: IpadicDictionary): JapaneseTokenizer {
  const forms = { known: createWordForms(dictionary.known), unknown: createWordForms(dictionary.unknown) };
  const formOf = ({ known, word }: PathWord): WordForm => (known ? forms.known : forms.unknown)(word);
  const bestPath = createPathFinder(dictionary);
  const tokenize = (text: string): readonly JapaneseToken[] => {
    const safe = masked(text);
    const tokens: JapaneseToken[] = [];
    for (const piece of pieces(safe)) {
      for (const found of bestPath(safe.slice(piece.start, piece.end))) {
        const [start, end] = [piece.start + found.start, piece.start + found.end];
        if (safe.slice(start, end).trim() === '') continue;
        tokens.push(toToken(formOf(found), found.known, text, start, end));
      }
    }
    return tokens;
  };
  return { tokenize };
}
