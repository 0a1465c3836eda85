import { expect, it } from 'vitest';
import { findQuotations } from '../../src/checks/quotations.ts';

it.each([
  ['彼は「行く」と言い、『戻る』と書いた。', ['行く', '戻る']],
  ['「外の『内』も」一つ。', ['外の『内』も']],
  ['「「火のような友好」を持つ。「次」。', ['火のような友好', '次']],
  ['閉じただけ」の文。「あ」', ['あ']],
  ['なし', []],
])('finds the outermost complete quotations of %s', (text, expected) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
