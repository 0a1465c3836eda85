import { describe, expect, it } from 'vitest';
import { katakanaPhonemes } from '../../src/lexicon/katakana-phonemes.ts';
import { katakanaSimilarity } from '../../src/lexicon/transliteration.ts';

describe('katakanaSimilarity', () => {
  it.each([
    ['Lindqvist', 'リンドクビスト'],
    ['Washington', 'ワシントン'],
    ['Charles', 'チャールズ'],
    ['Hanoi', 'ハノイ'],
    ['Fischer', 'フィッシャー'],
    ['García', 'ガルシア'],
    ['Johnson', 'ジョンソン'],
  ])('hears %s in %s', (latin, katakana) => {
    expect(katakanaSimilarity(latin, katakana)).toBeGreaterThan(0.75);
  });

  it.each([
    ['Lindqvist', 'ガルシア'],
    ['Washington', 'モスクワ'],
    ['Hanoi', 'チャールズ'],
  ])('does not hear %s in %s', (latin, katakana) => {
    expect(katakanaSimilarity(latin, katakana)).toBeLessThan(0.4);
  });

  it.each([
    ['Tommy', 'トミー', 'ドミー'],
    ['Merkel', 'メルケル', 'メルゲル'],
    ['Petersen', 'ペーターセン', 'ペーセン'],
  ])('prefers for %s %s to %s', (latin, right, mangled) => {
    expect(katakanaSimilarity(latin, right)).toBeGreaterThan(katakanaSimilarity(latin, mangled));
  });

  it('is 0 where there is nothing to compare', () => {
    expect(katakanaSimilarity('', 'ガ')).toBe(0);
    expect(katakanaSimilarity('Oslo', '協定')).toBe(0);
  });
});

it('reads small kana with the kana before them', () => {
  const sounds = (katakana: string): string =>
    katakanaPhonemes(katakana)
      .map(phoneme => phoneme.sound)
      .join('');
  expect(sounds('ファティマ')).toBe('fatima');
  expect(sounds('シャルロッテ')).toBe('sharurote');
  expect(sounds('キューバ')).toBe('kyu-ba');
  expect(sounds('ウィーン')).toBe('wi-n');
});
