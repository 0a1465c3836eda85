import type { Quantity } from '../../lexicon/quantity.ts';

/** English words that state a number without a figure, and the number a Japanese translation gives for them. */
const IMPLIED: readonly (readonly [pattern: RegExp, value: number, upper?: number])[] = [
  [/\b(?:double[ds]?|doubling|twice|twofold|couple|both|pairs?|duo)\b/i, 2],
  [/\b(?:tripl(?:e[ds]?|ing)|treble[ds]?|threefold|thrice|trio|three-time)\b/i, 3],
  [/\b(?:quadrupl(?:e[ds]?|ing)|fourfold|quartet|quarter(?:ly|s)?)\b/i, 4],
  [/\b(?:quintet|fivefold)\b/i, 5],
  [/\b(?:tenfold|decade)\b/i, 10],
  [/\bdecades\b/i, 20, 99],
  [/\bteen(?:age[dr]?s?|s)?\b/i, 10, 19],
  [/\bcentur(?:y|ies)\b/i, 100],
  [/\bfortnight\b/i, 14],
  [/\b24\/7\b/, 365],
  [/\ba?round[\s-]the[\s-]clock\b/i, 24],
  [/\bdozen\b/i, 12],
  [/\ba\sscore\sof\b/i, 20],
  [/\bhundreds?\b/i, 100, 999],
  [/\bthousands?\b/i, 1000, 9999],
  [/\bmillion\b/i, 1e6],
];
const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
/** `50s` and `fifties`, years of age or of a century. */
const DECADE = /(?<![\d.,])(?:\d\d)?([1-9]0)s\b|\b(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/gi;
/** `Omega-3`, `Covid-19`: no count in English, but its digits stand in the Japanese. */
const HYPHENED = /\p{L}-(\d+)\b/gu;
/** Japanese names and figures of speech with a number that the English name lacks. */
const NUMBERED_NAMES = /^(?:[0-9０-９]+(?:種平均|種(?=平均)|人制|人に[0-9０-９一二三四五六七八九]))/u;

/** `.245` for 2割4分5厘; elsewhere a calibre, so that it is no quantity by itself. */
const BATTING_AVERAGE = /(?<![\p{L}\d])\.\d{2,3}\b/u;

/** Weather in the 80s is about 30度. */
const fahrenheit = (celsius: number): number => Math.round((celsius * 9) / 5 + 32);

/** Whether the English says the Japanese number without a figure: “decade” and 10年, “triple” and 3倍. */
export function isImpliedBy(source: string, japanese: Quantity, target: string): boolean {
  if (NUMBERED_NAMES.test(target.slice(japanese.range.start))) return true;
  if (/割.+分$/u.test(japanese.text) && BATTING_AVERAGE.test(source)) return true;
  const covers = (value: number, upper = value): boolean =>
    japanese.value <= upper && value <= (japanese.upper ?? japanese.value);
  const coversDecade = (decade: number): boolean =>
    covers(decade) || (japanese.unit === '度' && Math.floor(fahrenheit(japanese.value) / 10) * 10 === decade);
  return (
    IMPLIED.some(([pattern, value, upper]) => covers(value, upper) && pattern.test(source)) ||
    [...source.matchAll(DECADE)].some(([, digits, word]) =>
      coversDecade(digits === undefined ? DECADES[`${word!.toLowerCase()}ies`]! : Number(digits)),
    ) ||
    [...source.matchAll(HYPHENED)].some(([, digits]) => covers(Number(digits)))
  );
}

/** Japanese papers write the day of the month where English ones write the day of the week. */
export function isDayForWeekday(source: string, { kind, value }: Quantity): boolean {
  if (kind !== 'date' || value > 31) return false;
  return /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|yesterday|tonight)\b/i.test(source);
}

/** “Smith and three others” is スミスさんら4人. */
export function countsNamedToo(
  english: Quantity,
  japanese: Quantity,
  source: string,
  target: string,
): boolean {
  return (
    japanese.value === english.value + 1 &&
    /(?<=[\p{Script=Han}\p{Script=Katakana}ー]|さん)ら(?:の|計|合わせて)?$/u.test(
      target.slice(0, japanese.range.start),
    ) &&
    /^\s(?:other|more)/.test(source.slice(english.range.end))
  );
}

/** A fiscal year is named after its first year in Japan, after its last where it ends in March in English. */
export function isFiscalYear(english: Quantity, japanese: Quantity, source: string, target: string): boolean {
  return (
    english.kind === 'year' &&
    japanese.kind === 'year' &&
    english.value % 100 === (japanese.value + 1) % 100 &&
    target.startsWith('度', japanese.range.end) &&
    /\b(?:end(?:s|ed|ing)?|through|to|until)\s(?:in\s|on\s)?(?:March|April|June|Sept(?:ember|\.))(?:\s\d{1,2},?)?,?\s$/.test(
      source.slice(0, english.range.start),
    )
  );
}
