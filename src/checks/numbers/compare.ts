import { englishQuantities, japaneseQuantities, type Quantity } from '../../lexicon/quantities.ts';
import { foldWidth } from '../../text/fold.ts';
import { contains } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { DocumentView, SourceView, TargetView, UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { equivalent, magnitudeGap } from './equivalence.ts';
import { isDayForWeekday, isImpliedBy } from './implied.ts';
import { spokenDurations } from './spoken-durations.ts';
import { unitsDiffer } from './units.ts';

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

/** A paragraph with more numbers is a table; comparing every pair of them would take seconds. */
const MOST_QUANTITIES = 400;

const english = perView((source: SourceView) => englishQuantities(source.text));
const japanese = perView((target: TargetView) => japaneseQuantities(target.text));

/**
 * What the numbers of a unit disagree about. Equivalent numbers are taken off both sides first, then numbers whose
 * digits stand somewhere on the other side; what is left is paired by digits, then by kind and order.
 */
export function compareNumbers(unit: UnitView, document: DocumentView): readonly Mismatch[] {
  const sides = { english: english(unit.source), japanese: japanese(unit.target) };
  if (unit.source.text === '' || unit.target.text === '') return [];
  if (Math.max(sides.english.length, sides.japanese.length) > MOST_QUANTITIES) return [];
  const matched = matchEquivalent(sides.english, sides.japanese);
  const nearby = neighbours(unit, document);
  const left = {
    english: sides.english.filter(
      quantity =>
        !matched.english.has(quantity) &&
        !sides.japanese.some(other => sameKindEquivalent(quantity, other)) &&
        !digitsOccur(quantity, unit.target.text, sides.japanese) &&
        !runsOn(quantity, unit.source.text),
    ),
    japanese: sides.japanese.filter(
      quantity =>
        !matched.japanese.has(quantity) &&
        isExact(quantity) &&
        !runsOn(quantity, unit.target.text) &&
        ![...sides.english, ...nearby].some(other => sameKindEquivalent(other, quantity)) &&
        !digitsOccur(quantity, unit.source.text, sides.english),
    ),
  };
  return [
    ...unitMismatches(matched.pairs),
    ...spokenMismatches(unit.source.text, left.japanese, sides.japanese),
    ...pairLeftovers(left.english, left.japanese, unit),
  ];
}

/** Numbers that both sides of a unit state, paired. */
export function matchedNumbers({ source, target }: UnitView): readonly (readonly [Quantity, Quantity])[] {
  const [en, ja] = [english(source), japanese(target)];
  return Math.max(en.length, ja.length) > MOST_QUANTITIES ? [] : matchEquivalent(en, ja).pairs;
}

/** 1年前 for “a month ago”, where no other number of the Japanese renders the month. */
function spokenMismatches(
  source: string,
  left: readonly Quantity[],
  all: readonly Quantity[],
): readonly Mismatch[] {
  const wrong = left.filter(({ kind, value, unit }) => kind === 'count' && value === 1 && unit !== null);
  if (wrong.length !== 1) return [];
  const spoken = spokenDurations(source).filter(
    duration => !all.some(other => other.value === 1 && !unitsDiffer(duration, other) && other.unit !== null),
  );
  const [duration, another] = spoken;
  if (duration === undefined || another !== undefined || !unitsDiffer(duration, wrong[0]!)) return [];
  return [{ kind: 'unit', english: duration, japanese: wrong[0]!, strength: 0.8 }];
}

/** Numbers of the paragraphs before and after: alignment may be one sentence off. */
function neighbours({ position }: UnitView, { units }: DocumentView): readonly Quantity[] {
  return [units[position - 1], units[position + 1]].flatMap(unit =>
    unit === undefined ? [] : english(unit.source),
  );
}

interface Matching {
  readonly english: ReadonlySet<Quantity>;
  readonly japanese: ReadonlySet<Quantity>;
  readonly pairs: readonly (readonly [Quantity, Quantity])[];
}

/** One-to-one, equal values before equivalent ones, nearest in relative order first. */
function matchEquivalent(en: readonly Quantity[], ja: readonly Quantity[]): Matching {
  const free = { english: new Set(en), japanese: new Set(ja) };
  const pairs: (readonly [Quantity, Quantity])[] = [];
  for (const agrees of [
    (a: Quantity, b: Quantity) => a.value === b.value && a.unit === b.unit,
    (a: Quantity, b: Quantity) => a.value === b.value && equivalent(a, b),
    equivalent,
  ]) {
    for (const a of en) {
      if (!free.english.has(a)) continue;
      const b = ja.find(candidate => free.japanese.has(candidate) && agrees(a, candidate));
      if (b === undefined) continue;
      free.english.delete(a);
      free.japanese.delete(b);
      pairs.push([a, b]);
    }
  }
  return {
    english: new Set(pairs.map(([a]) => a)),
    japanese: new Set(pairs.map(([, b]) => b)),
    pairs,
  };
}

function unitMismatches(pairs: readonly (readonly [Quantity, Quantity])[]): readonly Mismatch[] {
  return pairs
    .filter(([a, b]) => a.value === b.value && unitsDiffer(a, b))
    .map(([a, b]) => ({ kind: 'unit', english: a, japanese: b, strength: 0.8 }));
}

/** Written in digits or with 万/億/兆; 一 and 二 are too often part of a word to accuse. */
const isExact = ({ text }: Quantity): boolean => /[0-9０-９]|[数万億兆千百]/u.test(text);

/** 137m may be metres or millions. */
const METRES = /^[\d.,]+m$/;

/** Only part of what is written: 3M, £11million, 105 万, 1/5. */
function runsOn({ range }: Quantity, text: string): boolean {
  return (
    /^(?:\s?[万億憶兆千]|[A-Za-zＡ-Ｚａ-ｚ]|[/／]\d|分の)/u.test(text.slice(range.end)) ||
    METRES.test(text.slice(range.start, range.end))
  );
}

/** Mentioned twice on one side. A vague number is not a second mention of an exact one. */
const sameKindEquivalent = (a: Quantity, b: Quantity): boolean =>
  (a.kind === 'approximate') === (b.kind === 'approximate') && equivalent(a, b);

/** The digits of a number stand on the other side where no quantity was read: scores, models, telephone numbers. */
function digitsOccur({ text }: Quantity, other: string, read: readonly Quantity[]): boolean {
  const digits =
    foldWidth(text)
      .text.replace(/[,.・](?=\d)/g, '')
      .match(/\d+/)?.[0] ?? '';
  if (digits.length < 2) return false;
  return [...other.matchAll(DIGIT_RUN)].some(({ 0: run, index }) => {
    const range = { start: index, end: index + run.length };
    return (
      foldWidth(run).text.replace(/\D/g, '') === digits &&
      !read.some(quantity => contains(quantity.range, range))
    );
  });
}

const DIGIT_RUN = /[0-9０-９]+(?:[,.・，．][0-9０-９]+)*/g;

function pairLeftovers(
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
  if (a.kind === 'approximate' || b.kind === 'approximate' || farApart(a, b)) return false;
  if (b.kind === 'date' && a.kind === 'ordinal') return /\d/.test(a.text) && b.value < 100 && a.value <= 31;
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return comparableOrdinals(a, b);
  if (EXACT_KINDS.has(a.kind) || EXACT_KINDS.has(b.kind)) return a.kind === b.kind;
  if (a.kind === 'money' || b.kind === 'money')
    return a.unit === b.unit || a.unit === null || b.unit === null;
  return !unitsDiffer(a, b) || similarDigits(a, b);
}

const comparableOrdinals = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind || ((a.kind === 'count' || b.kind === 'count') && similarDigits(a, b));

/** 1つ and 2人 are pronouns more often than figures, and no reading of 7.5; other numbers ten times as large are other facts. */
function farApart(a: Quantity, b: Quantity): boolean {
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
  if (similarDigits(a, b) && a.kind === b.kind) return 0.85;
  if (rivals > 1 || open > 1) return 0.5;
  return a.kind === b.kind ? 0.7 : 0.55;
}

const isLarge = ({ text, value }: Quantity): boolean => /\d/.test(text) && value >= 10;

/** English says "a month", "daily", "both" or "the only one" without a figure: 24 of 52 extras on the controls were of this kind. */
const isImplied = ({ kind, value }: Quantity): boolean =>
  (kind === 'count' && value <= 2) || (kind === 'date' && value === 1);

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
