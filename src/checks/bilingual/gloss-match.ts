import { englishWords } from '../../lexicon/english-forms.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import { type EnglishWord, type EnglishWords, isContentWord } from './english-words.ts';

/** How far one gloss is found in the English text. */
export interface GlossMatch {
  readonly gloss: string;
  /** Share of the gloss that the text has, each word weighted by its rarity: 0…1. */
  readonly coverage: number;
  /** Rarity of the words found, summed: natural logarithms, about 4 for an everyday word and 10 for a rare one. */
  readonly weight: number;
  /** The words found, one for each word of the gloss. */
  readonly words: readonly EnglishWord[];
}

/** Words of a gloss further apart than this belong to different phrases. */
const WINDOW = 6;

const FUNCTION_WORDS = new Set(
  'a an the to of in on at by for and or as be is with from into one s someone something'.split(' '),
);

/** Families of the content words of a gloss, remarks in brackets left out. */
export const glossFamilies = memoize((gloss: string): readonly string[] => {
  const words = englishWords(gloss.replace(/\([^()]*\)/g, ' ')).filter(word => !FUNCTION_WORDS.has(word));
  return [...new Set(words.map(wordFamily))];
});

/** The best match of any gloss in the text; of equals, the one with the rarer words. Null if nothing is found. */
export function bestGlossMatch(
  glosses: readonly string[],
  text: EnglishWords,
  lexicon: Lexicon,
): GlossMatch | null {
  let best: GlossMatch | null = null;
  for (const gloss of glosses) {
    const match = matchGloss(gloss, text, lexicon);
    if (match !== null && (best === null || score(match) > score(best))) best = match;
  }
  return best;
}

const score = (match: GlossMatch): number => match.coverage + match.weight / 1000;

/** Where the words of one gloss stand closest together in the text; null if none of its content words is there. */
export function matchGloss(gloss: string, text: EnglishWords, lexicon: Lexicon): GlossMatch | null {
  const families = glossFamilies(gloss);
  const found = families.map(family => text.byFamily.get(family) ?? []);
  if (!found.some((words, i) => words.length > 0 && isContentWord(families[i]!))) return null;
  const words = closest(found.filter(candidates => candidates.length > 0));
  const near = words.filter(word => Math.abs(word.index - words[0]!.index) <= WINDOW);
  const rarity = (family: string): number => lexicon.rarity(text.byFamily.get(family)?.[0]?.lemma ?? family);
  const total = families.reduce((sum, family) => sum + rarity(family), 0);
  const weight = near.reduce((sum, word) => sum + lexicon.rarity(word.lemma), 0);
  return { gloss, coverage: Math.min(1, weight / total), weight, words: near };
}

/** One word of each list, chosen to stand near the first. */
function closest(lists: readonly (readonly EnglishWord[])[]): readonly EnglishWord[] {
  const [first = [], ...others] = lists;
  const choices = first.map(anchor => [
    anchor,
    ...others.map(list => list.reduce((a, b) => (distance(a, anchor) <= distance(b, anchor) ? a : b))),
  ]);
  const spread = (words: readonly EnglishWord[]): number =>
    words.reduce((sum, word) => sum + distance(word, words[0]!), 0);
  return choices.reduce((a, b) => (spread(a) <= spread(b) ? a : b));
}

const distance = (a: EnglishWord, b: EnglishWord): number => Math.abs(a.index - b.index);
