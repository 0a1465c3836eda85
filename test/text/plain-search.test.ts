import { expect, it } from 'vitest';
import { foldPlain, hasWords, plainWords } from '../../src/text/plain-search.ts';

it('finds words in any width, case and order', () => {
  const text = foldPlain('ＡＰ通信の Ferry 協定');
  expect(hasWords(text, plainWords(' 協定　ap '))).toBe(true);
  expect(hasWords(text, plainWords('協定 treaty'))).toBe(false);
  expect(hasWords(text, plainWords('　'))).toBe(true);
});
