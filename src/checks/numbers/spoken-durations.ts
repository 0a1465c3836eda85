import type { Quantity } from '../../lexicon/quantity.ts';

/** `a month ago`, `for about an hour`: one of a unit of time; `$5 a day` and `a week of rain` are left alone. */
const UNITS = 'second|minute|hour|day|week|month|year|decade|century';
const AFTER = '(?=\\s(?:ago|after|later|before|earlier|long|since)\\b)';
const BEFORE = '(?<=\\b(?:for|in|within|about|around|only|just|after|nearly|almost|over|than)\\s)';
const DURATION = new RegExp(`\\ban?\\s(${UNITS})\\b${AFTER}|${BEFORE}an?\\s(${UNITS})\\b`, 'giu');

/** Durations of one that the English says with an article instead of a figure. */
export function spokenDurations(source: string): readonly Quantity[] {
  return [...source.matchAll(DURATION)].map(match => ({
    range: { start: match.index, end: match.index + match[0].length },
    text: match[0],
    value: 1,
    kind: 'count',
    unit: (match[1] ?? match[2]!).toLowerCase(),
  }));
}
