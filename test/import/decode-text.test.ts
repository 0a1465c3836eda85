import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/import/clean-text.ts';
import { decodeText, MAX_TEXT_BYTES } from '../../src/import/decode-text.ts';
import { AppError } from '../../src/model/error.ts';

const JAPANESE = '首相は水曜日、①ハノイで「共同声明」に署名した。\n\n会談は約三時間続いたという。';
/** Zero bytes on both sides of the pairs: U+3000, U+4E00 and the line break. */
const INDENTED = '\u3000首相は一日、ハノイで声明に署名した。\n\u3000会談は一時間続いた。';
const ENGLISH = 'The minister said “no” — twice.\n\nThen she left the room, and the talks ended.';

function encoded(text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array {
  return Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE', type: 'array' }),
  );
}
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? `\ufeff${text}` : text).split('').map(char => char.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [index, unit] of units.entries()) view.setUint16(index * 2, unit, littleEndian);
  return new Uint8Array(view.buffer);
}
const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(p => [...p]));
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], byte => Number.parseInt(byte, 16));
function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(JAPANESE), JAPANESE, 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${JAPANESE}`), JAPANESE, 'utf-8'],
    ['UTF-16 little endian', utf16(JAPANESE, true, true), JAPANESE, 'utf-16le'],
    ['UTF-16 big endian', utf16(JAPANESE, false, true), JAPANESE, 'utf-16be'],
    ['UTF-16 without a mark', utf16(ENGLISH, true, false), ENGLISH, 'utf-16le'],
    ['Japanese in UTF-16 without a mark', utf16(INDENTED, true, false), INDENTED, 'utf-16le'],
    ['Japanese in big-endian UTF-16 without a mark', utf16(INDENTED, false, false), INDENTED, 'utf-16be'],
    ['one line of it', utf16('首相がハノイへ', true, false), '首相がハノイへ', 'utf-16le'],
    ['Shift_JIS', encoded(JAPANESE, 'SJIS'), JAPANESE, 'shift_jis'],
    ['EUC-JP', encoded(JAPANESE, 'EUCJP'), JAPANESE, 'euc-jp'],
    ['ISO-2022-JP', encoded(JAPANESE.replace('①', ''), 'JIS'), JAPANESE.replace('①', ''), 'iso-2022-jp'],
    ['a short headline in Shift_JIS', encoded('首相がハノイへ', 'SJIS'), '首相がハノイへ', 'shift_jis'],
    ['a short headline in EUC-JP', encoded('首相がハノイへ', 'EUCJP'), '首相がハノイへ', 'euc-jp'],
    [
      'English with curly quotes in Windows-1252',
      bytesOf(utf8('She said '), [0x93], utf8('no'), [0x94], utf8(' to the offer, and left the room.')),
      'She said “no” to the offer, and left the room.',
      'windows-1252',
    ],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes, 'file.txt')).toEqual({ text, encoding });
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty-text'],
    ['only white space', utf8('\ufeff \n\u3000\u200b'), 'empty-text'],
    ['a PDF', utf8('%PDF-1.7 …'), 'not-text'],
    ['a Word document', bytesOf([0x50, 0x4b, 3, 4], utf8('word/document.xml')), 'not-text'],
    [
      'machine code',
      bytesOf([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 9, 0, 0x80, 0xff, 0xc3, 0]),
      'not-text',
    ],
    ['zeros', new Uint8Array(100), 'not-text'],
    ['damaged UTF-8', bytesOf(utf8(JAPANESE.repeat(3)), [0xe3, 0x81]), 'unknown-encoding'],
    [
      'Cyrillic in KOI8-R',
      bytesOf(...Array(9).fill([0xd0, 0xd2, 0xc9, 0xd7, 0xff, 0x20])),
      'unknown-encoding',
    ],
    // 총리는 수요일 하노이에서 공동 성명에 서명했다
    [
      'Korean in EUC-KR',
      fromHex('c3d1b8aeb4c220bcf6bfe4c0cf20c7cfb3ebc0ccbfa1bcad20b0f8b5bf20bcbab8edbfa120bcadb8edc7dfb4d9'),
      'unknown-encoding',
    ],
    // 总理星期三在河内签署了联合声明。
    [
      'Chinese in GB 18030',
      fromHex('d7dcc0edd0c7c6dac8fdd4dabad3c4dac7a9caf0c1cbc1aabacfc9f9c3f7a1a3'),
      'unknown-encoding',
    ],
    ['more than the limit', new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61), 'too-large'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(() => decodeText(bytes, 'file.txt'))).toBe(code);
  });

  it('names the file and the limit', () => {
    expect(() => decodeText(new Uint8Array(MAX_TEXT_BYTES + 1), 'big.txt')).toThrow(
      expect.objectContaining({
        details: { name: 'big.txt', size: MAX_TEXT_BYTES + 1, limit: MAX_TEXT_BYTES },
      }),
    );
  });

  it('leaves a stray control character out', () => {
    expect(decodeText(utf8(`a\u0000${JAPANESE.repeat(3)}\u0007`), 'file.txt').text).toBe(
      `a${JAPANESE.repeat(3)}`,
    );
  });
});

describe('cleanText', () => {
  it('replaces lone surrogates, drops controls, keeps the rest', () => {
    expect(cleanText('a\ud83d b\udc00 😀\u0000\u001b\u0085\t\r\n\f')).toEqual({
      text: 'a\ufffd b\ufffd 😀\u0085\t\r\n\f',
      replaced: 2,
      dropped: 2,
    });
  });
});
