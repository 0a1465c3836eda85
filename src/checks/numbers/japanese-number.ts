import type { Quantity } from '../../lexicon/quantity.ts';

const UNITS = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const;

/** Digits, separators and 万/億/兆 at the start of a quantity's words; the counter that follows is left alone. */
const NUMERAL = /^[約数0-9０-９,，.．・〇一二三四五六七八九十百千万億兆]+/u;

/** A whole or decimal number in Japanese newspaper form: 210000 → 21万, 11,700,000,000 → 117億, 4300 → 4300. */
export function newspaperNumber(value: number): string {
  if (value < 10_000) return String(Number(value.toPrecision(12)));
  let rest = Math.round(value);
  let text = '';
  for (const [size, name] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${name}`;
    rest -= count * size;
  }
  return rest === 0 ? text : `${text}${rest}`;
}

/** Denominators that newspapers write: a third, three quarters, two fifths, a tenth. */
const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A part of a whole in words: 0.333… → 3分の1; null where it is no plain fraction. */
export function fractionWords(value: number): string | null {
  if (value <= 0 || value >= 1) return null;
  for (const denominator of DENOMINATORS) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(value * denominator - numerator) < 1e-6) return `${denominator}分の${numerator}`;
  }
  return null;
}

/** The numeral inside a quantity's words, as code units from their start. */
export function numeralLength({ text }: Quantity): number {
  return NUMERAL.exec(text)?.[0].length ?? 0;
}

/** The English value written the way the Japanese number is: same width, thousands separators kept below 10,000. */
export function numeralLike(value: number, model: string): string {
  const text = newspaperNumber(value);
  const grouped =
    value < 10_000 && value >= 1000 && /\d[,，]\d/.test(model) ? value.toLocaleString('en-US') : text;
  return sameWidth(grouped, model);
}

/** Digits in the width of the model's. */
export function sameWidth(text: string, model: string): string {
  return /[０-９]/.test(model)
    ? text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : text;
}
