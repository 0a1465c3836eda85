import { katakanaOf } from './hangul-katakana.ts';
import { COUNTRY_ABBREVIATIONS, type CountryAbbreviation } from './tables/countries.ts';

/** Two countries abbreviated together: 조로 (朝露) is 朝ロ, North Korea and Russia. */
export interface CountryPair {
  readonly hangul: string;
  /** As Japanese newspapers write it. */
  readonly japanese: string;
  /** Finds both countries named together in English, in either order: "DPRK-Russia", "Russia and North Korea". */
  readonly english: RegExp;
}

function* allPairs(): Generator<CountryPair> {
  for (const [i, first] of COUNTRY_ABBREVIATIONS.entries())
    for (const second of COUNTRY_ABBREVIATIONS.slice(i + 1)) yield* spellings(first, second);
}

function* spellings(first: CountryAbbreviation, second: CountryAbbreviation): Generator<CountryPair> {
  const japanese = first.japanese + second.japanese;
  const english = namedTogether(first.english, second.english);
  for (const a of first.hangul)
    for (const b of second.hangul) for (const hangul of [a + b, b + a]) yield { hangul, japanese, english };
}

function namedTogether(a: string, b: string): RegExp {
  const join = '(?:\\s?[-–—/]\\s?|\\s(?:and|with)\\s(?:the\\s)?)';
  return new RegExp(`(?<!\\p{L})(?:(?:${a})${join}(?:${b})|(?:${b})${join}(?:${a}))(?!\\p{L})`, 'u');
}

let byHangul: ReadonlyMap<string, readonly CountryPair[]> | undefined;
let byKatakana: ReadonlyMap<string, readonly CountryPair[]> | undefined;

/** Pairs of countries that Korean abbreviates so: 조로, 북러 → North Korea and Russia. */
export function countryPairs(hangul: string): readonly CountryPair[] {
  byHangul ??= Map.groupBy(allPairs(), pair => pair.hangul);
  return byHangul.get(hangul) ?? [];
}

/** Pairs of countries whose Korean abbreviation the katakana spells, voiced or not: ゾロ, ジョロ → 조로. */
export function countryPairsInKatakana(katakana: string): readonly CountryPair[] {
  byKatakana ??= katakanaIndex();
  return byKatakana.get(katakana.replaceAll('ー', '')) ?? [];
}

function katakanaIndex(): ReadonlyMap<string, readonly CountryPair[]> {
  const index = new Map<string, CountryPair[]>();
  for (const pair of allPairs())
    for (const spelling of katakanaOf(pair.hangul)) {
      const known = index.get(spelling);
      if (known === undefined) index.set(spelling, [pair]);
      else known.push(pair);
    }
  return index;
}

/** Three countries abbreviated together, as Japanese newspapers write them: 한미일 is 日米韓. */
export interface CountryTriple {
  readonly hangul: string;
  readonly japanese: string;
  /** One expression for each country, by which English names it. */
  readonly english: readonly RegExp[];
}

let syllables:
  | readonly { readonly spelling: string; readonly hangul: string; readonly order: number }[]
  | undefined;

/** Three countries whose Korean abbreviations, one after the other, the katakana spells: ハンミイル → 한미일. */
export function countryTriplesInKatakana(katakana: string): readonly CountryTriple[] {
  syllables ??= COUNTRY_ABBREVIATIONS.flatMap(({ hangul }, order) =>
    hangul.flatMap(syllable => katakanaOf(syllable).map(spelling => ({ spelling, hangul: syllable, order }))),
  );
  const known = syllables;
  type Part = (typeof known)[number];
  const split = (rest: string, parts: readonly Part[]): readonly (readonly Part[])[] => {
    if (rest === '') return parts.length === 3 ? [parts] : [];
    if (parts.length === 3) return [];
    return known
      .filter(({ spelling, order }) => rest.startsWith(spelling) && parts.every(part => part.order !== order))
      .flatMap(part => split(rest.slice(part.spelling.length), [...parts, part]));
  };
  return split(katakana.replaceAll('ー', ''), []).map(parts => {
    const countries = parts
      .map(({ order }) => order)
      .toSorted((a, b) => a - b)
      .map(order => COUNTRY_ABBREVIATIONS[order]!);
    return {
      hangul: parts.map(({ hangul }) => hangul).join(''),
      japanese: countries.map(({ japanese }) => japanese).join(''),
      english: countries.map(({ english }) => new RegExp(`(?<!\\p{L})(?:${english})(?!\\p{L})`, 'u')),
    };
  });
}
