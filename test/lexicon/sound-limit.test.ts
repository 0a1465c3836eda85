import fc from 'fast-check';
import { expect, it } from 'vitest';
import { katakanaPhonemes } from '../../src/lexicon/katakana-phonemes.ts';
import { latinPhonemes } from '../../src/lexicon/latin-phonemes.ts';
import { katakanaSimilarity, soundSimilarity, soundsOf } from '../../src/lexicon/transliteration.ts';

const latin = fc.array(fc.constantFrom('ka', 'le', 'mor', 'th', 'sch', 'i', 'n', 'vo'), { maxLength: 5 });
const katakana = fc.array(fc.constantFrom('カ', 'レ', 'モル', 'ス', 'シュ', 'イ', 'ン', 'ー'), {
  maxLength: 5,
});

it('a limit changes nothing about what reaches it', () => {
  fc.assert(
    fc.property(latin, katakana, fc.double({ min: 0, max: 1, noNaN: true }), (name, word, least) => {
      const whole = katakanaSimilarity(name.join(''), word.join(''));
      const sounds = [
        soundsOf(latinPhonemes(name.join(''))),
        soundsOf(katakanaPhonemes(word.join(''))),
      ] as const;
      const limited = soundSimilarity(...sounds, least);
      expect(limited).toBe(whole >= least || limited > 0 ? whole : 0);
    }),
  );
});
