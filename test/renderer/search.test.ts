import { describe, expect, it } from 'vitest';
import { withMatch } from '../../renderer/search/insert-match.ts';
import { queryAt } from '../../renderer/search/word-at.ts';
import { excerpt } from '../../src/text/excerpt.ts';

const shown = (...args: Parameters<typeof excerpt>) =>
  excerpt(...args)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve.';
  it('is the whole of a short text, every range marked', () => {
    const ranges = [
      { start: 4, end: 7 },
      { start: 14, end: 18 },
    ];
    expect(shown(text, ranges, 100)).toBe(
      'One [two] three [four] five six seven eight nine ten eleven twelve.',
    );
  });

  it('stands round its first range, cut between words', () => {
    const at = text.indexOf('seven');
    expect(shown(text, [{ start: at, end: at + 5 }], 24)).toBe('…five six [seven] eight…');
    expect(shown(text, [{ start: 0, end: 3 }], 20)).toBe('[One] two three four…');
  });

  it('stands as far on as the counterpart where nothing is known', () => {
    expect(shown('あいうえおかきくけこさしすせそ', [], 5, 0.5)).toBe('…かきくけこ…');
    expect(shown('あいうえおかきくけこさしすせそ', [], 5, 1)).toBe('…さしすせそ');
  });

  it('never cuts its range', () => {
    expect(shown('あいうえおかきくけこさしすせそ', [{ start: 5, end: 13 }], 4)).toBe('…[かきくけこさしす]…');
  });
});

describe('what is meant by a place', () => {
  it('is the word under the caret, or the one that ends there', () => {
    const text = 'The ministers signed.';
    expect(queryAt(text, 'source', { start: 6, end: 6 })).toBe('ministers');
    expect(queryAt(text, 'source', { start: 13, end: 13 })).toBe('ministers');
    expect(queryAt(text, 'source', { start: 20, end: 20 })).toBe('signed');
    expect(queryAt('', 'target', { start: 0, end: 0 })).toBe('');
    expect(queryAt('大統領は会談した。', 'target', { start: 1, end: 1 })).toBe('大統領');
  });

  it('is what is selected; several English words are a phrase', () => {
    const text = 'They signed a “bilateral\narrangement” here.';
    expect(queryAt(text, 'source', { start: 15, end: 36 })).toBe('"bilateral arrangement"');
    expect(queryAt(text, 'source', { start: 5, end: 12 })).toBe('signed');
    expect(queryAt('両 国は', 'target', { start: 0, end: 3 })).toBe('両 国');
  });
});

describe('an earlier translation', () => {
  it('takes the place of the text where it renders all of the source, else goes to the caret', () => {
    const whole = { part: null, translation: '港は開いた。' };
    expect(withMatch('古い訳。', whole, 2)).toEqual({ text: '港は開いた。', caret: 6 });
    const sentence = { part: { start: 0, end: 9 }, translation: '港は開いた。' };
    expect(withMatch('前。後。', sentence, 2)).toEqual({ text: '前。港は開いた。後。', caret: 8 });
    expect(withMatch('前。', sentence, null)).toEqual({ text: '前。港は開いた。', caret: 8 });
  });
});
