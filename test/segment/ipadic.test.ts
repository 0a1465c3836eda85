import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPathFinder, type PathWord } from '../../src/segment/ipadic/best-path.ts';
import type { IpadicDictionary } from '../../src/segment/ipadic/dictionary.ts';
import { createEncoder } from '../../src/segment/ipadic/encoded-text.ts';
import { readIpadic } from '../../src/segment/ipadic/read-dictionary.node.ts';
import { createWordForms } from '../../src/segment/ipadic/word-forms.ts';

/** As much of kuromoji's own interface as is compared with. */
interface Kuromoji {
  builder(options: { readonly dicPath: string }): {
    build(done: (error: unknown, tokenizer: KuromojiTokenizer) => void): void;
  };
}
interface KuromojiTokenizer {
  tokenizeForSentence(text: string): readonly {
    readonly word_type: 'KNOWN' | 'UNKNOWN';
    readonly word_position: number;
    readonly surface_form: string;
    readonly pos: string;
    readonly pos_detail_1: string;
    readonly conjugated_form: string;
    readonly basic_form: string;
    readonly reading?: string;
  }[];
}

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('kuromoji/package.json')), 'dict');
const kuromojiTokenizer = (): Promise<KuromojiTokenizer> =>
  new Promise((resolve, reject) => {
    const kuromoji: Kuromoji = require('kuromoji');
    kuromoji.builder({ dicPath: folder }).build((error, built) => (error ? reject(error) : resolve(built)));
  });

let dictionary: IpadicDictionary;
let bestPath: (text: string) => readonly PathWord[];
let kuromoji: KuromojiTokenizer;
beforeAll(async () => {
  dictionary = await readIpadic(folder);
  bestPath = createPathFinder(dictionary);
  kuromoji = await kuromojiTokenizer();
}, 60_000);

const sample = readFileSync(join(import.meta.dirname, '../../samples/ferry.ja.txt'), 'utf8');

function read(text: string) {
  const known = createWordForms(dictionary.known);
  const unknown = createWordForms(dictionary.unknown);
  return bestPath(text).map(found => {
    const form = (found.known ? known : unknown)(found.word);
    const base = found.known ? form.base : '';
    return [found.start, text.slice(found.start, found.end), form.pos, form.detail, form.conjugation, base];
  });
}

const readByKuromoji = (text: string) =>
  kuromoji.tokenizeForSentence(text).map(token => {
    const known = token.word_type === 'KNOWN';
    const base = known && token.basic_form !== '*' ? token.basic_form : '';
    const { surface_form: surface, pos, pos_detail_1: detail, conjugated_form: form } = token;
    return [token.word_position - 1, surface, pos, detail, form, base];
  });

/** Pieces of the sample and of what is not Japanese, in any order: rare readings, ties, unknown words. */
const anyText = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.nat({ max: sample.length - 1 }), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => sample.slice(start, start + length)),
      fc.constantFrom(
        'Ａｂ',
        'U.S.',
        '2026',
        '１，２',
        'ｶﾅ',
        'ヷ',
        '한국',
        'é',
        '\u0001',
        '々',
        'ーー',
        '、。',
        '「」',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => parts.join('').replace(/\s/g, ' '));

describe('the cheapest path', () => {
  it('reads what kuromoji reads', () => {
    for (const line of sample.split('\n').filter(line => line !== ''))
      expect(read(line)).toEqual(readByKuromoji(line));
    fc.assert(
      fc.property(anyText, text => {
        expect(read(text)).toEqual(readByKuromoji(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for an empty text', () => {
    expect(bestPath('')).toEqual([]);
  });
});

describe('encoded text', () => {
  it('is UTF-8, and its offsets lead back', () => {
    const encode = createEncoder();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const plain = text.replace(/[\ud800-\udfff]/g, '');
        const { bytes, length, byteOf, unitOf } = encode(plain);
        expect([...bytes.subarray(0, length)]).toEqual([...new TextEncoder().encode(plain)]);
        const units = [...byteOf.subarray(0, plain.length + 1)].map(at => unitOf[at]);
        expect(units).toEqual(units.map((_, at) => at));
      }),
    );
  });
});

describe('word forms', () => {
  it('share the strings that many words have in common', () => {
    const forms = createWordForms(dictionary.known);
    const [first, second] = bestPath('会議予算').map(({ word }) => forms(word));
    expect(first).toMatchObject({ surface: '会議', base: '会議', reading: 'カイギ', pos: '名詞' });
    expect(second).toMatchObject({ surface: '予算', reading: 'ヨサン' });
    expect(forms(bestPath('会議')[0]!.word)).toBe(first);
  });
});
