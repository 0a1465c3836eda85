import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { japaneseSentences } from '../../src/segment/sentences.ts';

const sentencesOf = (text: string) => japaneseSentences(text).map(({ start, end }) => text.slice(start, end));

describe('japaneseSentences', () => {
  it.each<[string, readonly string[]]>([
    ['雨だ。 風もある。', ['雨だ。', '風もある。']],
    ['首相は「行く。必ず行く。」と述べた。次へ。', ['首相は「行く。必ず行く。」と述べた。', '次へ。']],
    ['「行く。」 首相はそう述べた。', ['「行く。」', '首相はそう述べた。']],
    ['「行く。」 と述べた。', ['「行く。」 と述べた。']],
    ['閉じない「引用だ。次の文だ。', ['閉じない「引用だ。', '次の文だ。']],
    ['本当か！？はい。', ['本当か！？', 'はい。']],
    ['Yahoo!ニュースが3.5%増と報じた。', ['Yahoo!ニュースが3.5%増と報じた。']],
    ['米国(U.S.)で開く。', ['米国(U.S.)で開く。']],
    ['（注記。続き。）本文。', ['（注記。続き。）本文。']],
    ['一行目\n二行目。', ['一行目', '二行目。']],
    ['終止符なし', ['終止符なし']],
    ['。', ['。']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('covers everything but white space, in order', () => {
    const part = fc.constantFrom('文', '。', '「', '」', '（', '）', ' ', '\n', '！', 'A', '.', '\ud83d');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), parts => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of japaneseSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
