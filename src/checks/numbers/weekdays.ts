import type { TextRange } from '../../model/text.ts';
import { isInJapaneseTime } from './clock.ts';

/** A day of the week as both languages write it; only 曜 makes the Japanese one unmistakable. */
const WEEKDAYS: readonly (readonly [english: string, japanese: string])[] = [
  ['Monday', '月'],
  ['Tuesday', '火'],
  ['Wednesday', '水'],
  ['Thursday', '木'],
  ['Friday', '金'],
  ['Saturday', '土'],
  ['Sunday', '日'],
];

/** 木曜日, 3月4日木曜, 3月4日（木）. */
const JAPANESE =
  /(?:(?<!\p{Script=Han})|(?<=[\d０-９]日))([月火水木金土日])曜日?|(?<=[\d０-９]日[(（])([月火水木金土日])(?=[)）・、])/gu;

export interface WeekdayMismatch {
  readonly english: TextRange;
  readonly japanese: TextRange;
  /** What the Japanese character before 曜 should be. */
  readonly fix: string;
  readonly strength: number;
}

/** Weekdays of the Japanese that the English does not have, where the English has one the Japanese lacks. */
export function weekdayMismatches(source: string, target: string): readonly WeekdayMismatch[] {
  const english = [...source.matchAll(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g)].map(match => ({
    day: WEEKDAYS.findIndex(([name]) => name === match[0]),
    range: { start: match.index, end: match.index + match[0].length },
  }));
  const japanese = [...target.matchAll(JAPANESE)].map(match => ({
    day: WEEKDAYS.findIndex(([, name]) => name === (match[1] ?? match[2])),
    range: { start: match.index, end: match.index + match[0].length },
  }));
  const missing = english.filter(({ day }) => !japanese.some(other => other.day === day));
  const extra = japanese.filter(({ day }) => !english.some(other => other.day === day));
  return extra.flatMap((wrong, index) => {
    const meant = missing[Math.min(index, missing.length - 1)];
    if (meant === undefined) return [];
    // It is the next day in Japan when it is afternoon in America.
    if (isInJapaneseTime(target) && wrong.day === (meant.day + 1) % WEEKDAYS.length) return [];
    const strength = missing.length === 1 && extra.length === 1 ? 0.85 : 0.6;
    return [{ english: meant.range, japanese: wrong.range, fix: WEEKDAYS[meant.day]![1], strength }];
  });
}
