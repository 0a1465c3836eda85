import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import model from 'wink-eng-lite-web-model';
import type { TextRange } from '../../src/model/text.ts';
import { openJapaneseTokenizer } from '../../src/segment/kuromoji.node.ts';
import type { EnglishAnalyzer, JapaneseTokenizer } from '../../src/segment/token.ts';
import { openEnglishAnalyzer } from '../../src/segment/wink.node.ts';

let japanese: JapaneseTokenizer;
let english: EnglishAnalyzer;
beforeAll(async () => {
  japanese = await openJapaneseTokenizer();
  english = openEnglishAnalyzer();
}, 60_000);

/** What every consumer of ranges relies on: in order, inside the text, covering all that is not white space. */
function expectCover(
  text: string,
  found: readonly { readonly range: TextRange; readonly text: string }[],
): void {
  let at = 0;
  for (const { range, text: quoted } of found) {
    expect(range.start).toBeGreaterThanOrEqual(at);
    expect(range.end).toBeGreaterThan(range.start);
    expect(text.slice(range.start, range.end)).toBe(quoted);
    expect(text.slice(at, range.start).trim()).toBe('');
    at = range.end;
  }
  expect(text.slice(at).trim()).toBe('');
}
const japaneseCover = (text: string) =>
  japanese.tokenize(text).map(t => ({ range: t.range, text: t.surface }));
const words = (text: string) => japanese.tokenize(text).map(t => t.surface);
const sentencesOf = (text: string) => english.analyze(text).sentences.map(s => text.slice(s.start, s.end));

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '会議',
        'を',
        '開いた。',
        '２０２６年',
        '𠮷野家',
        '😀😀',
        '「はい。」',
        'ＡＰ通信',
        '\u3000',
        '\n',
        'アメリカ',
      ),
      fc.constantFrom(
        'The ',
        'U.S. ',
        'minister',
        "didn't ",
        '$1.2 ',
        '“yes.” ',
        '\u00a0',
        '\u2009',
        '-',
        '\ud83d',
        '\udc00',
        '\u0000',
        '\u0001',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''));

describe('Japanese tokens', () => {
  it('cover any text with exact ranges', () => {
    fc.assert(
      fc.property(mixed, text => expectCover(text, japaneseCover(text))),
      { numRuns: 300 },
    );
  });

  it('keep their offsets after surrogate pairs and full-width digits', () => {
    const text = '😀😀と𠮷野家は２０２６年に開店した。';
    const opened = japanese.tokenize(text).find(token => token.surface === '開店');
    expect(opened?.range).toEqual({ start: text.indexOf('開店'), end: text.indexOf('開店') + 2 });
    expect(opened).toMatchObject({
      base: '開店',
      reading: 'カイテン',
      pos: '名詞',
      detail: 'サ変接続',
      known: true,
    });
  });

  it('name the surface as the base of a word the dictionary lacks', () => {
    expect(japanese.tokenize('ボガチョフ')[0]).toMatchObject({
      base: 'ボガチョフ',
      reading: '',
      known: false,
    });
  });

  it('take one paragraph of 200,000 characters, with and without punctuation', () => {
    const sentence = '政府は水曜日に新しい予算案を閣議で決定した。';
    const long = sentence.repeat(Math.ceil(200_000 / sentence.length));
    expectCover(long, japaneseCover(long));
    const bare = long.replaceAll('。', '');
    expectCover(bare, japaneseCover(bare));
    expectCover('あ'.repeat(20_000), japaneseCover('あ'.repeat(20_000)));
  }, 60_000);

  it('read the same words when a stretch without punctuation is cut', () => {
    const text = '政府は水曜日に新しい予算案を閣議で決定した'.repeat(20);
    expect(words(text).filter(word => word === '予算')).toHaveLength(20);
  });
});

describe('English analysis', () => {
  it('can be opened any number of times in one process', () => {
    // Each call makes the string that the model keeps for it at least twice as long: the thirtieth would end in an error.
    const grow = vi.spyOn(model as { metaCER(): unknown }, 'metaCER');
    openEnglishAnalyzer();
    expect(grow).not.toHaveBeenCalled();
    grow.mockRestore();
  });

  it('covers any text with exact ranges', () => {
    fc.assert(
      fc.property(mixed, text => {
        const { tokens, sentences } = english.analyze(text);
        expectCover(text, tokens);
        expectCover(
          text,
          sentences.map(range => ({ range, text: text.slice(range.start, range.end) })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives lemma, universal part of speech and kind', () => {
    const { tokens } = english.analyze('The ministers met Kim in 2026.');
    expect(tokens.map(token => token.lemma)).toEqual(['the', 'minister', 'meet', 'kim', 'in', '2026', '.']);
    expect(tokens.map(token => token.pos)).toEqual(['DET', 'NOUN', 'VERB', 'PROPN', 'ADP', 'NUM', 'PUNCT']);
    expect(tokens.map(token => token.kind)).toEqual([
      'word',
      'word',
      'word',
      'word',
      'word',
      'number',
      'punctuation',
    ]);
    expect(tokens[0]?.stop).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    [
      'The U.S. Senate met Gen. Ann Hale at 5 p.m. on Jan. 3. It then left.',
      ['The U.S. Senate met Gen. Ann Hale at 5 p.m. on Jan. 3.', 'It then left.'],
    ],
    ['She moved to the U.S. The visit was short.', ['She moved to the U.S.', 'The visit was short.']],
    ['Sen. Lee Park, R-S.C., said so. He did.', ['Sen. Lee Park, R-S.C., said so.', 'He did.']],
    ['J. K. Orwell and St. Ives Co. agreed.', ['J. K. Orwell and St. Ives Co. agreed.']],
    ['He said “no.” The talks ended.', ['He said “no.”', 'The talks ended.']],
    ['“Why now?” he asked. “Nobody knows.”', ['“Why now?” he asked.', '“Nobody knows.”']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['', []],
  ])('finds the sentences of %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('takes a run of 200,000 characters and a text of 30,000 sentences', () => {
    const run = 'a'.repeat(200_000);
    expect(english.analyze(run).tokens).toHaveLength(1);
    expect(english.analyze('It rained. '.repeat(30_000)).sentences).toHaveLength(30_000);
  }, 60_000);
});
