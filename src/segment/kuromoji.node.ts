import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { getTokenizer, type KuromojiToken } from 'kuromojin';
import type { JapaneseToken, JapaneseTokenizer } from './token.ts';

/**
 * The lattice builder copies the rest of its input at every character, so its time grows with the square of the
 * length. Punctuation cuts first; a longer stretch is cut where the script changes, or else anywhere.
 */
const LONGEST_PIECE = 160;
const CUT_AFTER = /[、。，．！？!?\n]/;
const CHARACTER_CLASS =
  /(?<kanji>[\u3400-\u9fff々〆])|(?<hiragana>[\u3041-\u309f])|(?<katakana>[\u30a0-\u30ffー])|(?<latin>[\w０-９Ａ-ｚ])/;

/** Stands for each half of a surrogate pair: the lattice counts characters, and loses its place after a pair. */
const PLACEHOLDER = '\ue000';

/** Stands for NUL, which ends a key of the dictionary's trie: the lattice fails on it. */
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

const present = (feature: string | undefined): string | undefined =>
  feature === undefined || feature === '*' || feature === '' ? undefined : feature;

function toToken(token: KuromojiToken, text: string, start: number, end: number): JapaneseToken {
  const surface = text.slice(start, end);
  const known = token.word_type === 'KNOWN';
  return {
    range: { start, end },
    surface,
    base: (known ? present(token.basic_form) : undefined) ?? surface,
    reading: present(token.reading) ?? '',
    pos: token.pos,
    detail: token.pos_detail_1,
    detail2: token.pos_detail_2,
    form: token.conjugated_form,
    known,
  };
}

/** The folder of the IPADIC dictionary; in a packaged app it lies outside the archive, where plain reads are fast. */
function dictionaryFolder(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  const unpacked = folder.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
  return existsSync(unpacked) ? unpacked : folder;
}

/** Loads kuromoji with IPADIC (about 0.6 s and 500 MB, once a process); rejects if the dictionary is missing. */
export async function openJapaneseTokenizer(): Promise<JapaneseTokenizer> {
  const kuromoji = await getTokenizer({ dicPath: dictionaryFolder() });
  const tokenize = (text: string): readonly JapaneseToken[] => {
    const safe = masked(text);
    const tokens: JapaneseToken[] = [];
    for (const piece of pieces(safe)) {
      // Positions count from 1 within the piece, which holds no surrogate pair: they are UTF-16 offsets.
      const found = kuromoji.tokenizeForSentence(safe.slice(piece.start, piece.end));
      found.forEach((token, index) => {
        const start = piece.start + token.word_position - 1;
        const next = found[index + 1];
        const end = next === undefined ? piece.end : piece.start + next.word_position - 1;
        if (safe.slice(start, end).trim() !== '') tokens.push(toToken(token, text, start, end));
      });
    }
    return tokens;
  };
  return { tokenize };
}
