import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';

const texts = (text: string) => segmentParagraphs(text).map(segment => segment.text);

describe('segmentParagraphs', () => {
  it.each<[string, string, readonly string[]]>([
    ['blank lines separate', 'One.\n\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['lines do where there are none', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['a trailing blank line does not count', '\n\nOne.\nTwo.\n\n\n', ['One.', 'Two.']],
    ['English wraps join with a space', 'The quick\nbrown fox.\n\nNext.', ['The quick brown fox.', 'Next.']],
    [
      'Japanese wraps join without',
      '政府は水曜日に\n決定した。\n\n次。',
      ['政府は水曜日に決定した。', '次。'],
    ],
    ['Latin words in Japanese keep their space', 'Nguyen\nPhu氏\n\n次', ['Nguyen Phu氏', '次']],
    ['a hyphen at the wrap takes no space', 'a long-\nterm plan\n\nNext', ['a long-term plan', 'Next']],
    ['Windows line ends', 'One\r\ntwo.\r\n\r\nThree.\r\n', ['One two.', 'Three.']],
    ['old Macintosh line ends', 'One.\r\rTwo.', ['One.', 'Two.']],
    ['Unicode line and paragraph separators', 'One\u2028two.\u2029Three.', ['One two.', 'Three.']],
    ['a form feed ends a paragraph', 'One\ntwo.\fThree.', ['One two.', 'Three.']],
    ['ideographic spaces make a blank line', '一。\n\u3000\u3000\n\u3000二。', ['一。', '二。']],
    ['zero-width characters are blank', '\ufeffOne.\n\u200b\nTwo.\u200b', ['One.', 'Two.']],
    ['nothing', '', []],
    ['only white space', ' \n\u3000\n\t', []],
    [
      'in a text of long lines, nothing was wrapped',
      `${'word '.repeat(50)}end.\n\nREAD more\nAda Writer\n\n${'語'.repeat(90)}。`,
      [`${'word '.repeat(50)}end.`, 'READ more', 'Ada Writer', `${'語'.repeat(90)}。`],
    ],
    [
      'one long line does not change that lines are wrapped',
      `A block\nof lines.\n\n${'Another block\nof lines. '.repeat(20)}\n\n${'x'.repeat(170)}`,
      ['A block of lines.', 'Another block of lines. '.repeat(20).trim(), 'x'.repeat(170)],
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('points back into the text as imported', () => {
    const text = '\ufeff  One\r\n two. \r\n\r\n\u3000三。\r\n';
    expect(
      segmentParagraphs(text).map(({ ordinal, range }) => [ordinal, text.slice(range.start, range.end)]),
    ).toEqual([
      [0, 'One\r\n two.'],
      [1, '三。'],
    ]);
  });

  it('keeps every visible character once, in order, on one line a paragraph', () => {
    const part = fc.constantFrom(
      'word',
      '語',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\u2028',
      '\f',
      '\u3000',
      '。',
      '-',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), parts => {
        const text = parts.join('');
        const segments = segmentParagraphs(text);
        const visible = (s: string) => s.replace(/\s/g, '');
        expect(visible(segments.map(s => s.text).join(''))).toBe(visible(text));
        expect(segments.every(s => s.text !== '' && !/[\n\r\f\v\u0085\u2028\u2029]/.test(s.text))).toBe(true);
        expect(segments.map(s => s.ordinal)).toEqual(segments.map((_, index) => index));
      }),
    );
  });

  it('takes a text of two hundred thousand paragraphs', () => {
    expect(segmentParagraphs('a paragraph of text\n\n'.repeat(200_000))).toHaveLength(200_000);
  }, 60_000);
});

describe('a text that lost its line breaks', () => {
  const english = 'Mr. Hale of the U.S. Navy opened the pier in 2026. It had been closed. ';
  const japanese = 'ヘイル氏は桟橋を開いた。「長かった。やっとだ。」と述べた。';

  it.each([
    ['English', english, 60],
    ['Japanese', japanese, 60],
    ['English of an ordinary length', english, 3],
  ])('in %s is cut at sentences, and nothing is lost', (_, sentences, times) => {
    const text = sentences.repeat(times).trim();
    const segments = segmentParagraphs(`\n${text}\n`);
    expect(segments.map(segment => segment.text).join('')).toBe(text);
    expect(segments.length > 1).toBe(times > 3);
    segments.forEach((segment, at) => {
      expect(segment.ordinal).toBe(at);
      expect(segment.text).toMatch(/^(Mr\.|It had|ヘイル|「長)/);
      expect(segment.range).toEqual({
        start: segments[at - 1]?.range.end ?? 1,
        end: segment.range.start + segment.text.length,
      });
    });
  });

  it.each(['あ', 'a', '「', '」', '. ', '。'.repeat(3)])('is whole where it has no sentences: %s', piece => {
    const text = piece.repeat(3000).trim();
    expect(texts(text)).toEqual([text]);
  });

  it('is left alone where it was wrapped by hand', () => {
    const lines = Array.from({ length: 100 }, () => english.trim());
    expect(segmentParagraphs(`${lines.join('\n')}\n\nNext.`)).toHaveLength(2);
  });
});
