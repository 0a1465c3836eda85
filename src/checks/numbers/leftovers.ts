import type { Quantity } from '../../lexicon/quantity.ts';
import { contains } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { magnitudeGap } from './equivalence.ts';
import { isDayForWeekday, isImpliedBy } from './implied.ts';
import { isTemperature, misconverted, unitsDiffer } from './units.ts';

export type Mismatch =
  | {
      readonly kind: 'magnitude' | 'value' | 'unit';
      readonly english: Quantity;
      readonly japanese: Quantity;
      readonly strength: number;
    }
  | { readonly kind: 'extra'; readonly english: null; readonly japanese: Quantity; readonly strength: number }
  | {
      readonly kind: 'missing';
      readonly english: Quantity;
      readonly japanese: null;
      readonly strength: number;
    };

/** What is left on both sides, paired by digits, then by kind and order; the rest is extra or missing. */
export function pairLeftovers(
  en: readonly Quantity[],
  ja: readonly Quantity[],
  unit: UnitView,
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const free = { english: new Set(en), japanese: new Set(ja) };
  const take = (kind: 'magnitude' | 'value', a: Quantity, b: Quantity, strength: number): void => {
    free.english.delete(a);
    free.japanese.delete(b);
    found.push({ kind, english: a, japanese: b, strength });
  };
  for (const b of ja) {
    const a = likeliest(
      en.filter(candidate => free.english.has(candidate) && isScaled(candidate, b)),
      b,
      unit,
    );
    if (a !== undefined) take('magnitude', a, b, 0.9);
  }
  for (const b of ja) {
    if (!free.japanese.has(b)) continue;
    const rivals = [...free.english].filter(candidate => comparable(candidate, b));
    const a = rivals.find(candidate => similarDigits(candidate, b)) ?? likeliest(rivals, b, unit);
    if (a !== undefined) take('value', a, b, valueStrength(a, b, rivals.length, free.japanese.size));
  }
  for (const b of free.japanese)
    if (!isExplained(b, unit))
      found.push({ kind: 'extra', english: null, japanese: b, strength: extraStrength(b, unit.target.text) });
  for (const a of free.english)
    if (isLarge(a)) found.push({ kind: 'missing', english: a, japanese: null, strength: LOST });
  return found;
}

/** Of several numbers that may be meant, the first of the sentence that is rendered where the Japanese one stands. */
function likeliest(rivals: readonly Quantity[], { range }: Quantity, unit: UnitView): Quantity | undefined {
  if (rivals.length < 2 || !isComparable(unit)) return rivals[0];
  const bead = unit.links.sentences.find(({ target }) => target.some(sentence => contains(sentence, range)));
  return rivals.find(rival => bead?.source.some(sentence => contains(sentence, rival.range))) ?? rivals[0];
}

/** The same digits with another power of ten, or vague numbers of different size (thousands, 数万). */
function isScaled(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'year' || a.kind === 'date' || a.kind === 'time' || b.kind === 'date' || b.kind === 'time')
    return false;
  if (a.kind === 'approximate' && b.kind === 'approximate') return true;
  if (Math.max(a.value, b.value) < 20) return false;
  // A large count may be a sum in a currency that is not recognised: 2.6 billion kroner.
  const comparableKinds = a.kind === 'money' || b.kind !== 'money' || a.value >= 10_000;
  return comparableKinds && magnitudeGap(a, b) !== null;
}

const EXACT_KINDS = new Set(['year', 'date', 'time', 'percent', 'ordinal']);

/** May state the same fact: the same kind, or two plain counts; money may have lost its currency. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (misconverted(a, b) || areFractions(a, b)) return true;
  if (a.kind === 'approximate' || b.kind === 'approximate' || farApart(a, b)) return false;
  if (b.kind === 'date' && a.kind === 'ordinal') return /\d/.test(a.text) && b.value < 100 && a.value <= 31;
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return comparableOrdinals(a, b);
  if (EXACT_KINDS.has(a.kind) || EXACT_KINDS.has(b.kind)) return a.kind === b.kind;
  if (a.kind === 'money' || b.kind === 'money')
    return a.unit === b.unit || a.unit === null || b.unit === null;
  return !unitsDiffer(a, b) || similarDigits(a, b);
}

/** However far apart: two thirds and a third are seldom two facts. */
const areFractions = (a: Quantity, b: Quantity): boolean => a.unit === 'fraction' && b.unit === 'fraction';

const comparableOrdinals = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind || ((a.kind === 'count' || b.kind === 'count') && similarDigits(a, b));

/** 1つ and 2人 are pronouns more often than figures, and no reading of 7.5; other numbers ten times as large are other facts. */
function farApart(a: Quantity, b: Quantity): boolean {
  if ((a.kind === 'time' && b.kind === 'time') || (isTemperature(a) && isTemperature(b))) return false;
  if (b.value <= 2 && (a.value > 9 || !Number.isInteger(a.value))) return true;
  return !similarDigits(a, b) && Math.max(a.value, b.value) > 10 * Math.min(a.value, b.value);
}

/** Digit strings of one length that differ in one place, or where one digit was lost or doubled. */
function similarDigits(a: Quantity, b: Quantity): boolean {
  const [x, y] = [digitString(a.value), digitString(b.value)].toSorted((p, q) => p.length - q.length);
  if (y!.length < 2 || y!.length - x!.length > 1) return false;
  let same = 0;
  while (same < x!.length && x![same] === y![same]) same++;
  const rest = x!.length === y!.length ? x!.slice(same + 1) : x!.slice(same);
  return y!.slice(same + 1) === rest;
}

const digitString = (value: number): string => String(value).replace(/\D|0+$/g, '');

function valueStrength(a: Quantity, b: Quantity, rivals: number, open: number): number {
  if (misconverted(a, b)) return rivals > 1 || open > 1 ? UNSURE_CONVERSION : WRONG_CONVERSION;
  if (similarDigits(a, b) && a.kind === b.kind) return 0.85;
  if (rivals > 1 || open > 1) return 0.5;
  return a.kind === b.kind ? 0.7 : 0.55;
}

/** A converted measure may be of another thing where several are left. */
const WRONG_CONVERSION = 0.6;
const UNSURE_CONVERSION = 0.3;

const isLarge = ({ text, value }: Quantity): boolean => /\d/.test(text) && value >= 10;

/** English says "a month", "daily", "both" or "the only one" without a figure: 24 of 52 extras on the controls were of this kind. */
const isImplied = ({ kind, value }: Quantity): boolean =>
  (kind === 'count' && value <= 2) || ((kind === 'date' || kind === 'money') && value === 1);

/** Seldom right: translators drop ages and round off what their readers need not know. */
const LOST = 0.15;

const isExplained = (b: Quantity, { source, target }: UnitView): boolean =>
  isImplied(b) || isImpliedBy(source.text, b, target.text) || isDayForWeekday(source.text, b);

/** Ordinals name stages, dates and times of day are often worked out by the translator, vague numbers are idiom. */
const CLEAR_KINDS = new Set(['count', 'percent', 'money', 'year']);
const CLEAR_EXTRA = 0.38;
const WEAK_EXTRA = 0.1;

/** Figures in brackets are often the translator's conversions. */
function extraStrength(b: Quantity, target: string): number {
  const before = target.slice(0, b.range.start);
  const bracketed =
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
  const isVague = b.upper !== undefined || !CLEAR_KINDS.has(b.kind) || (b.unit === null && b.value < 10);
  return bracketed || isVague ? WEAK_EXTRA : CLEAR_EXTRA;
}
