import Encoding from 'encoding-japanese';
import { AppError } from '../model/error.ts';
import { cleanText } from './clean-text.ts';

/** An article is a few kilobytes, a book one megabyte; beyond this a file is not what was meant. */
export const MAX_TEXT_BYTES = 10_000_000;

/** Files people take for text, by their first bytes. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a Word document or ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
];
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Of all characters; text has next to none, compiled or compressed data about one in ten. */
const MOST_CONTROLS = 0.05;
const KANA = /[\u3041-\u30ff]/g;
const IDEOGRAPH = /[\u3400-\u9fff]/g;
/** Printable ASCII, white space, CJK punctuation and kana. */
const FAMILIAR = /[\t\n\r -~\u3000-\u3002\u3008-\u3011\u3041-\u30ff]/g;
/** News Japanese reaches one in two, with its bytes swapped one in a hundred. */
const LEAST_FAMILIAR = 0.25;
/**
 * Of all wide letters. News Japanese reaches one in two, a headline one in eight; Chinese and Korean, whose encodings
 * share EUC-JP's bytes, reach next to none.
 */
const LEAST_KANA = 0.1;
/** What a wrong guess reads: half-width katakana, private use, replacement characters. */
const ODD = /[\uff61-\uff9f\ue000-\uf8ff\ufffd]/g;

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Null if the bytes are not valid in that encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Share of characters that texts of our two languages are full of, and that swapped bytes never give. */
function familiarity(text: string): number {
  return count(text, FAMILIAR) / text.length;
}

/**
 * UTF-16 without a byte order mark: the order of bytes that gives letters, kana and punctuation. Zero bytes lie on
 * both sides of the pairs (一 is 4E00, an ideographic space 3000), and Japanese in one line has none at all.
 */
function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length === 0 || bytes.length % 2 === 1) return null;
  const readings = ['utf-16le', 'utf-16be'].flatMap(encoding => decodeStrictly(bytes, encoding) ?? []);
  return readings.find(({ text }) => familiarity(text) > LEAST_FAMILIAR) ?? null;
}

/** Whether there are kana enough for Japanese: ideographs alone may as well be Chinese or Korean bytes. */
function hasKana(text: string): boolean {
  const kana = count(text, KANA);
  return kana > 0 && kana >= LEAST_KANA * (kana + count(text, IDEOGRAPH));
}

/** How much the text looks Japanese rather than misread; negative if it does not. */
const plausibility = (text: string): number =>
  2 * count(text, KANA) + count(text, IDEOGRAPH) - 4 * count(text, ODD);

/** English with curly quotes from an older system reads as stray ideographs in the Japanese encodings. */
function westernText(bytes: Uint8Array, japanese: Decoded | null): Decoded | null {
  const high = bytes.filter(byte => byte >= 0x80).length;
  const mostlyAscii = high < bytes.length / 20;
  return mostlyAscii && (japanese === null || count(japanese.text, KANA) === 0)
    ? decodeStrictly(bytes, 'windows-1252')
    : null;
}

/** Japanese encodings of old: the library's guess first, unless another reading is clearly more Japanese. */
function legacyText(bytes: Uint8Array): Decoded | null {
  const guess = Encoding.detect(bytes, ['SJIS', 'EUCJP']);
  const order = guess === 'EUCJP' ? ['euc-jp', 'shift_jis'] : ['shift_jis', 'euc-jp'];
  const [first, second] = order
    .map(encoding => decodeStrictly(bytes, encoding))
    .filter(decoded => decoded !== null);
  if (first === undefined) return westernText(bytes, null);
  const better =
    second !== undefined && plausibility(second.text) > plausibility(first.text) ? second : first;
  return (
    westernText(bytes, better) ?? (plausibility(better.text) >= 0 && hasKana(better.text) ? better : null)
  );
}

function detect(bytes: Uint8Array): Decoded | null {
  const mark = BYTE_ORDER_MARKS.find(([, prefix]) => startsWith(bytes, prefix));
  if (mark !== undefined) return decodeStrictly(bytes, mark[0]);
  if (Encoding.detect(bytes) === 'JIS') return decodeStrictly(bytes, 'iso-2022-jp');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // Zero bytes are valid UTF-8, but no text has them.
  if (utf8 !== null && !bytes.includes(0)) return utf8;
  return unmarkedUtf16(bytes) ?? utf8 ?? legacyText(bytes);
}

/** Throws AppError `too-large` if a file of this many bytes is not read. */
export function refuseTooLarge(size: number, name: string): void {
  if (size <= MAX_TEXT_BYTES) return;
  const details = { name, size, limit: MAX_TEXT_BYTES };
  throw new AppError('too-large', `${name} has ${size} bytes; at most ${MAX_TEXT_BYTES} are read`, details);
}

function refuseForeignFiles(bytes: Uint8Array, name: string): void {
  refuseTooLarge(bytes.length, name);
  const signature = SIGNATURES.find(([, prefix]) => startsWith(bytes, prefix));
  if (signature !== undefined) throw notText(name, `is ${signature[0]}; save it as plain text first`);
}

const notText = (name: string, what: string): AppError =>
  new AppError('not-text', `${name} ${what}`, { name });

/**
 * Reads a text file in UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP or, for English, Windows-1252. Lone surrogates
 * become U+FFFD, control characters are left out. Throws AppError `too-large`, `not-text`, `unknown-encoding` or
 * `empty-text`; `name` is what the messages call the file.
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  refuseForeignFiles(bytes, name);
  const decoded = detect(bytes);
  if (decoded === null) {
    if (bytes.includes(0)) throw notText(name, 'holds binary data, not text');
    throw new AppError(
      'unknown-encoding',
      `${name} is damaged, or in none of the encodings that are read: save it as UTF-8`,
      { name },
    );
  }
  const { text, dropped } = cleanText(decoded.text);
  if (dropped > decoded.text.length * MOST_CONTROLS) throw notText(name, 'holds binary data, not text');
  refuseEmpty(text, name);
  return { text, encoding: decoded.encoding };
}

/** Throws AppError `empty-text` if there is nothing but white space. */
export function refuseEmpty(text: string, name: string): void {
  if (!/[^\s\u200b\u2060]/.test(text)) throw new AppError('empty-text', `${name} holds no text`, { name });
}
