import { englishQuantities, japaneseQuantities, type Quantity } from '../../lexicon/quantities.ts';
import { foldWidth } from '../../text/fold.ts';
import { contains } from '../../text/ranges.ts';
import type { DocumentView, SourceView, TargetView, UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { isJapaneseDay } from './clock.ts';
import { equivalent } from './equivalence.ts';
import { countsNamedToo, isFiscalYear } from './implied.ts';
import { type Mismatch, pairLeftovers } from './leftovers.ts';
import { spokenDurations } from './spoken-durations.ts';
import { unitsDiffer } from './units.ts';

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
  const explains = (a: Quantity, b: Quantity): boolean =>
    isJapaneseDay(a, b, unit.target.text) ||
    countsNamedToo(a, b, unit.source.text, unit.target.text) ||
    isFiscalYear(a, b, unit.source.text, unit.target.text);
  const left = {
    english: sides.english.filter(
      quantity =>
        !matched.english.has(quantity) &&
        !sides.japanese.some(other => sameKindEquivalent(quantity, other) || explains(quantity, other)) &&
        !digitsOccur(quantity, unit.target.text, sides.japanese) &&
        !runsOn(quantity, unit.source.text),
    ),
    japanese: sides.japanese.filter(
      quantity =>
        !matched.japanese.has(quantity) &&
        isExact(quantity) &&
        !runsOn(quantity, unit.target.text) &&
        ![...sides.english, ...nearby].some(other => sameKindEquivalent(other, quantity)) &&
        !sides.english.some(other => explains(other, quantity)) &&
        !digitsOccur(quantity, unit.source.text, sides.english),
    ),
  };
  return [
    ...unitMismatches(matched.pairs, unit.target.text),
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
    (a: Quantity, b: Quantity) => a.value === b.value && a.unit === b.unit && equivalent(a, b),
    (a: Quantity, b: Quantity) => a.value === b.value && equivalent(a, b) && !unitsDiffer(a, b),
    // 2 to 3 miles are 3〜5キロ: the 3 on both sides are two facts.
    (a: Quantity, b: Quantity) => equivalent(a, b) && !(a.value === b.value && unitsDiffer(a, b)),
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

function unitMismatches(
  pairs: readonly (readonly [Quantity, Quantity])[],
  target: string,
): readonly Mismatch[] {
  return pairs
    .filter(([a, b]) => a.value === b.value && unitsDiffer(a, b) && !namesScale(b, target))
    .map(([a, b]) => ({ kind: 'unit', english: a, japanese: b, strength: 0.8 }));
}

/** A text that once says 華氏 means it by every 度. */
const namesScale = ({ unit }: Quantity, target: string): boolean => unit === '度' && /[華カ]氏/u.test(target);

/** Written in digits or with 万/億/兆; 一 and 二 are too often part of a word to accuse. */
const isExact = ({ text }: Quantity): boolean => /[0-9０-９]|[数万億兆千百]|正午/u.test(text);

/** 137m may be metres or millions. */
const METRES = /^[\d.,]+m$/;

/** Letters that belong to the number before them: an abbreviation, or a power of ten. A longer word is its unit. */
const LETTERS = /^(?:[a-z]{1,3}(?![a-z])|(?:thousand|million|billion|trillion)(?:s|th)?(?![a-z]))/i;

/** Only part of what is written: 3M, £11million, 105 万, 1/5; not ３４０００Ｈｒｙｖｎａ. */
function runsOn({ range }: Quantity, text: string): boolean {
  const rest = text.slice(range.end);
  return (
    /^(?:\s?[万億憶兆千]|[/／]\d|分の)/u.test(rest) ||
    LETTERS.test(foldWidth(rest.slice(0, LONGEST)).text) ||
    METRES.test(text.slice(range.start, range.end))
  );
}

/** Characters in which a power of ten and what follows it can be told (trillionth). */
const LONGEST = 12;

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
