const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** What a unit makes of the figure before it; the empty string is none. */
export const POWERS: Readonly<Record<string, number>> = { '': 1, ...SMALL, ...LARGE };

/**
 * Full-width digits and punctuation of numbers in half width, the decimal point that newspapers write as ・ (３・５%), and
 * 憶, a common slip for 億; the length stays the same.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/(?<=[\d０-９])憶/g, '億')
    .replace(/[０-９．，％：]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d{3})・(?=\d\d(?!\d))/g, '.')
    .replace(
      /(?<=\d)・(?=\d+(?:[%円人万億兆]|パーセント|ポイント|キロ|メートル|ドル|ユーロ|ポンド|度|倍|センチ|トン))/g,
      '.',
    );
}

/**
 * The value of a Japanese number: `1万1000`, `二十四`, `3.5億`, `12億3400万`, `二〇二四`, `11,000`. NaN if it is none.
 * Digits may be half or full width.
 */
export function japaneseNumber(numeral: string): number {
  const text = halfWidth(numeral).replace(/,(?=\d)| /g, '');
  if (text === '') return Number.NaN;
  let total = 0;
  let rest = text;
  for (const [unit, factor] of Object.entries(LARGE).toSorted((a, b) => b[1] - a[1])) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const group = at === 0 ? 1 : belowTenThousand(rest.slice(0, at));
    total += group * factor;
    rest = rest.slice(at + 1);
  }
  return rest === '' ? total : total + belowTenThousand(rest);
}

/** `2千3百`, `三百四十`, `1234`, `二四`; NaN for anything else. */
function belowTenThousand(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^[〇零一二三四五六七八九]+$/.test(text))
    return [...text].reduce((value, digit) => value * 10 + DIGITS[digit]!, 0);
  if (!/^(?:(?:\d+(?:\.\d+)?|[一二三四五六七八九])?[十百千])*(?:\d+|[一二三四五六七八九])?$/.test(text))
    return Number.NaN;
  let total = 0;
  for (const [, factor, unit] of text.matchAll(/(\d+(?:\.\d+)?|[一二三四五六七八九])?([十百千])?/g)) {
    if (factor === undefined && unit === undefined) continue;
    const value = factor === undefined ? 1 : (DIGITS[factor] ?? Number(factor));
    total += value * (unit === undefined ? 1 : SMALL[unit]!);
  }
  return total;
}
