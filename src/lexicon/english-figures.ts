import { CARDINAL_WORDS, cardinalValue, SCALES } from './english-numerals.ts';
import type { Reading } from './quantity-matcher.ts';

/** Source of a pattern for digits with their separators. */
export const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** Source of a pattern for one scale word. */
export const SCALE = '(?:hundred|thousand|million|billion|trillion)';
/** `1.2 billion`, `11,000`, `40bn`, `twenty-four million`. */
export const FIGURE = `(?:${DIGITS}|${CARDINAL_WORDS})(?:[\\s-]?${SCALE}\\b|(?<=\\d)(?:k|mn|bn|tn|m)\\b)?`;
/** A figure that neither a letter nor a hyphened letter precedes. */
export const NUMBER = `(?<![\\p{L}\\d.,]|\\p{L}-)${FIGURE}`;
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
};
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  franc: 'CHF',
};

/** `1.2 billion` → 1.2e9, `40bn`, `two hundred thousand`. NaN for anything else. */
export function numberValue(phrase: string): number {
  const match = /^([\d.,]+)[\s-]?([a-z]+)?$/i.exec(phrase);
  if (match !== null)
    return (
      Number(match[1]!.replace(/,/g, '')) *
      (match[2] === undefined ? 1 : (SCALES[match[2].toLowerCase()] ?? Number.NaN))
    );
  return cardinalValue(phrase);
}

/** A reading without further particulars. */
export const reading = (value: number, kind: Reading['kind'], unit: string | null = null): Reading => ({
  value,
  kind,
  unit,
});
