import { cardinalValue, ordinalValue } from '../../lexicon/english-numerals.ts';
import { japaneseNumber } from '../../lexicon/kanji-numerals.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { englishQuantities, japaneseQuantities } from '../../lexicon/quantities.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { quantityKey } from '../keys.ts';
import type { Candidate } from './candidate.ts';
import { indicesIn } from './indices.ts';
import { expectedPlace, nearest } from './reach.ts';
import type { SourceWord } from './source-words.ts';
import type { TokenSpan } from './target-words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** A number of the target with the counter that follows it. */
interface TargetNumber extends TokenSpan {
  readonly value: number;
  readonly unit: string;
}

const isNumeral = (token: JapaneseToken | undefined): boolean =>
  token !== undefined && (token.detail === '数' || /^[\d０-９]+$/.test(token.surface));
const isUnit = (token: JapaneseToken | undefined): boolean =>
  token?.pos === '名詞' && (token.detail === '接尾' || /^[年月日目]$/.test(token.surface));

function numbersOf(tokens: readonly JapaneseToken[]): readonly TargetNumber[] {
  const numbers: TargetNumber[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = firstYearAt(tokens, at) ?? numberAt(tokens, at);
    if (number === null) continue;
    if (!Number.isNaN(number.value)) numbers.push(number);
    at = number.end - 1;
  }
  return numbers;
}

/** The first year of an era is 元年. */
function firstYearAt(tokens: readonly JapaneseToken[], first: number): TargetNumber | null {
  const { surface } = tokens[first]!;
  const unit = '年';
  if (surface === '元年') return { first, end: first + 1, value: 1, unit };
  return surface === '元' && tokens[first + 1]?.surface === unit
    ? { first, end: first + 2, value: 1, unit }
    : null;
}

function numberAt(tokens: readonly JapaneseToken[], first: number): TargetNumber | null {
  let numeral = '';
  let end = first;
  while (isNumeral(tokens[end]) || (end > first && isInnerMark(tokens, end)))
    numeral += tokens[end++]!.surface;
  if (end === first) return null;
  const unit = tokens[end]?.surface ?? '';
  while (isUnit(tokens[end])) end++;
  return { first, end, value: japaneseNumber(numeral), unit };
}

/** The comma of 1,000 and the point of 3.5. */
const isInnerMark = (tokens: readonly JapaneseToken[], at: number): boolean =>
  /^[,，.．]$/.test(tokens[at]?.surface ?? '') && isNumeral(tokens[at + 1]);

/** What numbers a source word states: 3rd and three are 3, January is month 1. */
function numberIn({ text }: SourceWord): number {
  const digits = /^\D{0,2}(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?$/.exec(text);
  if (digits !== null) return Number(digits[1]!.replaceAll(',', ''));
  const cardinal = cardinalValue(text);
  return Number.isNaN(cardinal) ? ordinalValue(text) : cardinal;
}

function monthOf({ text }: SourceWord): number {
  return MONTHS.indexOf(text) + 1;
}

/** The first year of an era by its dictionary entry: "Oei era (1394.7.5-1428.4.27)"; null for other words. */
function eraStart(surface: string, lexicon: Lexicon): number | null {
  for (const { glosses } of lexicon.entries(surface)) {
    for (const gloss of glosses) {
      const year = /\bera \(.*?(\d{3,4})\./.exec(gloss);
      if (year !== null) return Number(year[1]);
    }
  }
  return null;
}

/** The number with the era before it, as a year of the common calendar. */
function withEra(
  number: TargetNumber,
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): TargetNumber | null {
  if (number.unit !== '年') return null;
  let name = '';
  for (let first = number.first - 1; first >= Math.max(0, number.first - 3); first--) {
    name = tokens[first]!.surface + name;
    const start = eraStart(name, lexicon);
    if (start !== null) return { ...number, first, value: start + number.value - 1 };
  }
  return null;
}

/** Sums, dates, shares and large numbers of equal value, however many words state them: $1.2 billion and 12億ドル. */
export function quantityCandidates(
  source: string,
  words: readonly SourceWord[],
  target: string,
  tokens: readonly JapaneseToken[],
): readonly Candidate[] {
  const stated = englishQuantities(source).map(quantity => {
    const [first, end] = indicesIn(words, quantity.range);
    return { key: quantityKey(quantity), first, end };
  });
  const byKey = Map.groupBy(stated, ({ key }) => key);
  return japaneseQuantities(target).flatMap(quantity => {
    const [first, end] = indicesIn(tokens, quantity.range);
    const expected = expectedPlace(first, tokens.length, words.length);
    const same = nearest(byKey.get(quantityKey(quantity)) ?? [], expected, place => place.first);
    return same.flatMap((place): readonly Candidate[] => {
      if (first === end || place.first === place.end) return [];
      const source = Array.from({ length: place.end - place.first }, (_, at) => place.first + at);
      return [{ target: { first, end }, source, strength: 1, evidence: 'number' }];
    });
  });
}

/** Numbers, months and years of eras of equal value. */
export function numberCandidates(
  words: readonly SourceWord[],
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const byValue = Map.groupBy(
    words.map((word, place) => ({ place, value: numberIn(word) })),
    ({ value }) => value,
  );
  const byMonth = Map.groupBy(
    words.map((word, place) => ({ place, month: monthOf(word) })),
    ({ month }) => month,
  );
  return numbersOf(tokens).flatMap(number => {
    const era = withEra(number, tokens, lexicon);
    const { first, end, value, unit } = era ?? number;
    const places: readonly { readonly place: number }[] =
      (unit === '月' ? byMonth.get(value) : undefined) ?? byValue.get(value) ?? [];
    const expected = expectedPlace(first, tokens.length, words.length);
    return nearest(places, expected, ({ place }) => place).map(
      ({ place }): Candidate => ({
        target: { first, end },
        source: [place],
        strength: value >= 10 || unit === '月' ? 1 : 0.9,
        evidence: 'number',
      }),
    );
  });
}
