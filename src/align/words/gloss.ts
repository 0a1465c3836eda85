import { englishWords } from '../../lexicon/english-forms.ts';
import { memoize } from '../../lexicon/memoize.ts';
import { familyOf } from './source-words.ts';

/** A dictionary gloss as words to look for. */
export interface Gloss {
  /** Families of its content words. */
  readonly families: readonly string[];
  /** All words, where the gloss is made of function words only: "instead of", "also". */
  readonly phrase: readonly string[];
}

const FUNCTION_WORDS = new Set(
  (
    'a an the to of in on at by for and or as be is with from into up out off over one ones s someone something somebody ' +
    'oneself etc esp e g i not no such that this it who which when while if than so but also too because since until about'
  ).split(' '),
);

/** A gloss read once; remarks in brackets are left out. */
export const readGloss = memoize((gloss: string): Gloss => {
  const words = englishWords(gloss.replace(/\([^()]*\)/g, ' '));
  const content = words.filter(word => !FUNCTION_WORDS.has(word));
  return {
    families: [...new Set(content.map(familyOf))],
    phrase: content.length === 0 ? words : [],
  };
});
