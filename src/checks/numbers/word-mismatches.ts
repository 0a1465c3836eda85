import type { TextRange } from '../../model/text.ts';
import type { UnitView } from '../context.ts';
import { boundMismatch } from './bounds.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { matchedNumbers } from './compare.ts';
import { MULTIPLE_WORDS } from './multiples.ts';
import { PARTS_OF_PERIODS } from './parts-of-periods.ts';
import { weekdayMismatches } from './weekdays.ts';
import { kindMismatches } from './word-kinds.ts';

export interface WrongWord {
  readonly kind: 'bound' | 'date' | 'weekday';
  readonly english: TextRange;
  readonly japanese: TextRange;
  /** What the fix takes the place of. */
  readonly replace: TextRange;
  readonly fix: string;
  readonly strength: number;
}

const KINDS = [...CALENDAR_WORDS, ...PARTS_OF_PERIODS, MULTIPLE_WORDS];

/** The number itself is right, so the two are about the same thing. */
const WRONG_BOUND = 0.85;

/** What the numbers leave open: bounds, relative dates, parts of periods, multiples and weekdays. */
export function* wordMismatches(unit: UnitView): Iterable<WrongWord> {
  const { source, target } = unit;
  for (const pair of matchedNumbers(unit)) {
    const bound = boundMismatch(pair, source.text, target.text);
    if (bound !== null) yield { kind: 'bound', ...bound, replace: bound.japanese, strength: WRONG_BOUND };
  }
  for (const word of kindMismatches(KINDS, source.text, target.text))
    yield { kind: 'date', ...word, replace: word.japanese };
  for (const weekday of weekdayMismatches(source.text, target.text)) {
    const { start } = weekday.japanese;
    yield { kind: 'weekday', ...weekday, replace: { start, end: start + 1 } };
  }
}
