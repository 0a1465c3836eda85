import { expect, it } from 'vitest';
import { countryPairs, countryPairsInKatakana } from '../../src/lexicon/country-pairs.ts';
import { katakanaSpellings } from '../../src/lexicon/hangul-katakana.ts';

it.each([
  ['미', ['ミ']],
  ['일', ['イル']],
  ['왕', ['ワン']],
  ['조', ['ジョ', 'チョ', 'ゾ', 'ソ']],
  ['경', ['キョン', 'ギョン']],
  ['字', []],
])('spells %s in katakana', (syllable, expected) => {
  expect(katakanaSpellings(syllable)).toEqual(expected);
});

it('knows a pair of countries by its Korean abbreviation, in either order', () => {
  expect(countryPairs('한일').map(pair => pair.japanese)).toEqual(['日韓']);
  expect(countryPairs('일한').map(pair => pair.japanese)).toEqual(['日韓']);
  expect(countryPairs('가나다')).toEqual([]);
});

it('knows it by the sound of the abbreviation, long vowels or not', () => {
  expect(countryPairsInKatakana('ハンイール').map(pair => pair.hangul)).toEqual(['한일']);
  expect(countryPairsInKatakana('ミジュン').map(pair => pair.japanese)).toContain('米中');
});

it('knows it by how a final stop sounds before a nasal', () => {
  expect(countryPairsInKatakana('プンミ').map(pair => pair.japanese)).toContain('米朝');
  expect(countryPairsInKatakana('ブクミ').map(pair => pair.japanese)).toContain('米朝');
});

it.each([
  ['U.S.-China talks', true],
  ['talks between China and the United States', true],
  ['the Sino–American trade war', true],
  ['China said. The U.S. answered', false],
])('reads %s', (english, expected) => {
  const [pair] = countryPairs('미중');
  expect(pair!.english.test(english)).toBe(expected);
});
