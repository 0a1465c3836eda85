import { ERAS } from '../../lexicon/japanese-figures.ts';
import type { Quantity } from '../../lexicon/quantity.ts';
import type { Suggestion } from '../../model/issue.ts';
import { clockWords, halvesDiffer } from './clock.ts';
import { fractionWords, numeralLength, numeralLike, sameWidth } from './japanese-number.ts';
import type { Mismatch } from './leftovers.ts';
import { durationInUnitOf, inUnitOf, isTemperature, japaneseUnit, misconverted } from './units.ts';

type Pair = Extract<Mismatch, { readonly kind: 'magnitude' | 'value' | 'unit' }>;

/** The source's number in the form of the Japanese one; nothing where the value alone does not settle the words. */
export function suggestionsFor({ kind, english, japanese }: Pair): readonly Suggestion[] {
  if (kind === 'unit')
    return inUnitOf(english, japanese) === null
      ? unitWords(english, japanese)
      : convertedNumeral(english, japanese);
  if (misconverted(english, japanese)) return convertedNumeral(english, japanese);
  if (english.kind === 'time' && japanese.kind === 'time') return timeWords(english, japanese);
  if (english.kind === 'date' && japanese.kind === 'date') return dateWords(english, japanese);
  if (english.kind === 'approximate' && japanese.kind === 'approximate') return vagueWords(english, japanese);
  if (english.kind !== japanese.kind && english.kind !== 'count' && japanese.kind !== 'count') return [];
  if (['date', 'time', 'approximate'].includes(english.kind)) return [];
  return numeral(english, japanese);
}

const whole = ({ range }: Quantity, text: string): readonly Suggestion[] => [
  { replace: range, text, note: '' },
];

const start = ({ range }: Quantity, length: number, text: string): readonly Suggestion[] =>
  length === 0 ? [] : [{ replace: { start: range.start, end: range.start + length }, text, note: '' }];

function numeral(english: Quantity, japanese: Quantity): readonly Suggestion[] {
  const era = Object.keys(ERAS).find(name => japanese.text.startsWith(name));
  if (era !== undefined) return eraYear(english, japanese, era);
  const length = numeralLength(japanese);
  if (length === 0 || english.value < 0 || japanese.upper !== undefined) return [];
  if (english.kind === 'year')
    return english.upper === undefined
      ? start(japanese, length, sameWidth(String(english.value), japanese.text))
      : whole(japanese, sameWidth(`${english.value}年代`, japanese.text));
  if (english.upper !== undefined) return [];
  const isPart = english.unit === 'fraction' && english.kind !== 'percent';
  const fraction = isPart ? fractionWords(english.value) : null;
  if (fraction !== null) return whole(japanese, fraction);
  const isDuration = japaneseUnit(english) !== null || TIMES.has(english.unit ?? '');
  const value = isDuration && english.kind === 'count' ? durationInUnitOf(english, japanese) : english.value;
  return value === null ? [] : withHalf(value, japanese, length);
}

/** 令和5年 for 2023; nothing for a year of another era. */
function eraYear({ kind, value, upper }: Quantity, japanese: Quantity, era: string): readonly Suggestion[] {
  const first = ERAS[era]!;
  const next = Math.min(...Object.values(ERAS).filter(other => other > first));
  const year = value - first;
  if (kind !== 'year' || upper !== undefined || year < 1 || value > next + 1) return [];
  return whole(japanese, sameWidth(`${era}${year === 1 ? '元' : year}年`, japanese.text));
}

const TIMES = new Set(['decade', 'century']);

/** 2年半 for 2.5, the way newspapers write it; 半 goes where the number is whole. */
function withHalf(value: number, japanese: Quantity, length: number): readonly Suggestion[] {
  const model = japanese.text.slice(0, length);
  const [, unit] = /^(年|[カかヶヵケ]月|時間)半?$/u.exec(japanese.text.slice(length)) ?? [];
  if (unit === undefined) return start(japanese, length, numeralLike(value, model));
  const rest = value % 1;
  if (value < 1 || (rest !== 0 && rest !== 0.5)) return [];
  return whole(japanese, `${numeralLike(Math.floor(value), model)}${unit}${rest === 0 ? '' : '半'}`);
}

/** 午前 for 午後 where only that is wrong, else the time in the form of the Japanese one. */
function timeWords(english: Quantity, japanese: Quantity): readonly Suggestion[] {
  const isAnotherZone = english.zone !== undefined || japanese.zone !== undefined;
  if (isAnotherZone) return [];
  const prefix = /^午[前後]/u.exec(japanese.text)?.[0] ?? '';
  if (
    english.value % 720 !== 0 &&
    prefix !== '' &&
    halvesDiffer(english, japanese) &&
    english.value % 720 === japanese.value % 720
  )
    return start(japanese, prefix.length, english.value < 720 ? '午前' : '午後');
  return saysHalf(english) ? whole(japanese, clockWords(english.value, japanese)) : [];
}

/** Whether the English settles the half of the day. */
const saysHalf = ({ text, value }: Quantity): boolean =>
  /[ap]\.?m\b|noon|midnight|morning|afternoon|evening/i.test(text) || value >= 720;

/** 5月3日 in the width of the wrong date; a month alone, or a day alone, only for the like. */
function dateWords(english: Quantity, japanese: Quantity): readonly Suggestion[] {
  const [month, day] = [Math.floor(english.value / 100), english.value % 100];
  const has = { month: japanese.text.includes('月'), day: japanese.text.includes('日') };
  if ((has.month && month === 0) || (has.day && day === 0) || !(has.month || has.day)) return [];
  const words = `${has.month ? `${month}月` : ''}${has.day ? `${day}日` : ''}`;
  return whole(japanese, sameWidth(words, japanese.text));
}

/** Vague numbers that both languages have: hundreds and 数百, tens of thousands and 数万. */
const VAGUE: Readonly<Record<number, string>> = {
  20: '数十',
  24: '数十',
  200: '数百',
  2000: '数千',
  20000: '数万',
  200000: '数十万',
  2000000: '数百万',
  20000000: '数千万',
  200000000: '数億',
  2000000000: '数十億',
  2000000000000: '数兆',
};

function vagueWords(english: Quantity, japanese: Quantity): readonly Suggestion[] {
  const words = VAGUE[english.value];
  const written = /^([数何幾])[十百千]?[万億兆]?/u.exec(japanese.text);
  if (words === undefined || written === null) return [];
  return start(japanese, written[0].length, `${written[1]}${words.slice(1)}`);
}

/** 40分 for 40時間: the English unit's name in the place of the wrong one. */
function unitWords(english: Quantity, japanese: Quantity): readonly Suggestion[] {
  const length = numeralLength(japanese);
  const name = japaneseUnit(english);
  if (name === null || length === 0) return [];
  const [, written, rest = ''] = UNIT_WORD.exec(japanese.text.slice(length)) ?? [];
  if (written === undefined) return [];
  const suffix = rest === '間' && name.endsWith('間') ? '' : rest;
  return whole(japanese, `${japanese.text.slice(0, length)}${name}${suffix}`);
}

const UNIT_WORD =
  /^(秒|分|時間|日|週間?|[カかヶヵケ]月|年|世紀|[\p{Script=Katakana}ー]+|平方\p{Script=Katakana}+|円|元|米ドル|豪ドル|km|kg|cm|mm|m)(間|前|後|ぶり|以上|以内|未満|余り)?$/u;

/** What the English measure comes to, rounded as newspapers round: 12,000 acres are 4900ヘクタール. */
function convertedNumeral(english: Quantity, japanese: Quantity): readonly Suggestion[] {
  const value = inUnitOf(english, japanese);
  const numeral = /[0-9０-９][0-9０-９,，.．十百千万億兆]*/u.exec(japanese.text);
  if (value === null || value < 1 || japanese.value < 0 || numeral === null) return [];
  const isWhole = value < 100 || isTemperature(english);
  const rounded = isWhole ? Math.round(value) : Number(value.toPrecision(2));
  const from = japanese.range.start + numeral.index;
  const replace = { start: from, end: from + numeral[0].length };
  return [{ replace, text: numeralLike(rounded, numeral[0]), note: '' }];
}
