const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_UNITS =
  '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINAL_TENS =
  '_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** English scale words and the letters that abbreviate them after digits. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, value) => [word, value * 10] as const).slice(2),
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, value) => [word, value] as const).slice(1),
  ...ORDINAL_TENS.map((word, value) => [word, value * 10] as const).slice(2),
  ['hundredth', 100],
]);

const alternation = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

/** Source of a pattern for a cardinal number in words: `twenty-four`, `two hundred and ten`, `a hundred`. */
export const CARDINAL_WORDS = (() => {
  const small = `(?:(?:${alternation(TENS.slice(2))})(?:[\\s-]+(?:${alternation(UNITS.slice(1, 10))}))?|${alternation(UNITS)})\\b`;
  const scale = '(?:hundred|thousand|million|billion|trillion)\\b';
  const next = `(?:[\\s-]+${scale}(?:[\\s-]+(?:and\\s+)?${small})?)`;
  return `(?:${small}${next}*|\\ba\\s+(?:hundred|thousand)\\b(?:\\s+and\\s+${small})?)`;
})();
/** Source of a pattern for one ordinal in words: `third`, `twenty-first`. */
export const ORDINAL_WORDS = `(?:(?:${alternation(TENS.slice(2))})-)?(?:${alternation(ORDINALS.keys())})`;

/** The value of a cardinal in words; NaN where a word is none. */
export function cardinalValue(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const scale = SCALES[word];
    if (word === 'a') group = 1;
    else if (scale === undefined) group += CARDINALS.get(word) ?? Number.NaN;
    else if (scale === 100) group = Math.max(group, 1) * 100;
    else {
      total += Math.max(group, 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** The value of an ordinal in words; NaN for other words. */
export function ordinalValue(words: string): number {
  const parts = words.toLowerCase().split('-');
  const last = ORDINALS.get(parts.at(-1)!) ?? Number.NaN;
  return parts.length === 1 ? last : (CARDINALS.get(parts[0]!) ?? Number.NaN) + last;
}
