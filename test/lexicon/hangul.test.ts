import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyInitialSoundLaw, composeSyllable, decomposeSyllable } from '../../src/lexicon/hangul.ts';

it('takes syllables apart and puts them together again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), code => {
      const syllable = String.fromCharCode(code);
      const { initial, vowel, final } = decomposeSyllable(syllable)!;
      expect(composeSyllable(initial, vowel, final)).toBe(syllable);
    }),
  );
  expect(decomposeSyllable('字')).toBeNull();
});

it.each([
  ['력사', '역사'],
  ['로동', '노동'],
  ['녀자', '여자'],
  ['료리', '요리'],
  ['비률', '비율'],
  ['운률', '운율'],
  ['법률', '법률'],
  ['협력', '협력'],
])('spells %s as %s', (own, spelled) => {
  expect(applyInitialSoundLaw([...own])).toBe(spelled);
});
