import { expect, it } from 'vitest';
import { consonantVariants, foldKatakana } from '../../src/lexicon/katakana-spelling.ts';

it.each([
  ['ヴィクトル', 'ビクトル'],
  ['ペーターセン', 'ペタセン'],
  ['グレイス', 'グレース'],
  ['ミッケルソン', 'ミケルソン'],
  ['ファティマ', 'フアテイマ'],
])('%s and %s are spellings of one word', (a, b) => {
  expect(foldKatakana(a)).toBe(foldKatakana(b));
});

it('keeps words of other sounds apart', () => {
  expect(foldKatakana('トミー')).not.toBe(foldKatakana('ドミー'));
  expect(foldKatakana('ケン')).not.toBe(foldKatakana('カン'));
});

it('changes one consonant at a time', () => {
  expect(consonantVariants('ドミー')).toContain('トミー');
  expect(consonantVariants('タナ')).toContain('タラ');
  expect(consonantVariants('アー')).toEqual([]);
});
