import type { WordKind } from './word-kinds.ts';

const MULTIPLES: readonly (readonly [english: string, times: string])[] = [
  ['doubl(?:e[sd]?|ing)|two-?fold|twice|two\\stimes', '2２二'],
  ['tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|three-?fold|thrice|three\\stimes', '3３三'],
  ['quadrupl(?:e[sd]?|ing)|four-?fold|four\\stimes', '4４四'],
  ['quintupl(?:e[sd]?|ing)|five-?fold|five\\stimes', '5５五'],
];

/** Doubled is 2倍, tripled 3倍: what English says in a word and Japanese in a figure. */
export const MULTIPLE_WORDS: WordKind = MULTIPLES.map(([english, times]) => ({
  english: new RegExp(`\\b(?:${english})\\b`, 'gi'),
  japanese: new RegExp(`(?<![\\d０-９.．・〜～一二三四五六七八九十])[${times}]倍`, 'gu'),
  form: () => `${times[0]}倍`,
}));
