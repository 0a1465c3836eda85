import { expect, it } from 'vitest';
import { countWords } from '../../src/text/count-words.ts';

it.each([
  ['', 0],
  ['  \n ', 0],
  ['The ferry left.', 3],
  ['A state-of-the-art ship', 3],
  ['It sank — slowly – in 2024.', 5],
  ['The port—once busy—closed', 5],
  ['He said “no”, didn’t he?', 5],
  ['$1.2 billion & more …', 3],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});
