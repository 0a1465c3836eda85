import type { KindWord, WordKind } from './word-kinds.ts';

/** Words of one family each, from the first part of a period to the last. */
const THIRDS: readonly (readonly [early: string, middle: string, late: string])[] = [
  ['上旬', '中旬', '下旬'],
  ['前半', '半ば', '後半'],
  ['初頭', '半ば', '末'],
  ['初期', '中期', '後期'],
  ['序盤', '中盤', '終盤'],
  ['初め', '中頃', '終わり'],
  ['はじめ', '中ごろ', '末期'],
];
const HALVES: readonly (readonly [first: string, second: string])[] = [
  ['上半期', '下半期'],
  ['上期', '下期'],
  ['前半', '後半'],
];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)';
const PERIOD = `(?:the\\s)?(?:(?:1[5-9]|20)\\d\\d(?:s\\b)?|['’]?[1-9]0s\\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties\\b|\\d{1,2}(?:st|nd|rd|th)[\\s-]century|\\w+(?:teenth|first|tieth)[\\s-]century|(?:(?:this|last|next|that|the\\s(?:following|same|previous))\\s)?(?:year|month|century|decade)\\b|${MONTH})`;
/** A part belongs to the decade, century, year or month it follows. */
const AFTER_PERIOD = '(?<=(?:代|世紀|月|年)の?)';
const OF_A_HALF = '(?<!(?:代|世紀)の?)';

const part = (english: string, at: 0 | 1 | 2): KindWord => ({
  english: new RegExp(`\\b(?:${english})[\\s-]?${PERIOD}`, 'gi'),
  japanese: new RegExp(`${AFTER_PERIOD}(?:${[...new Set(THIRDS.map(row => row[at]))].join('|')})`, 'gu'),
  form: wrong => (THIRDS.find(row => row.some(word => word === wrong)) ?? THIRDS[1]!)[at],
});

const half = (english: string, at: 0 | 1): KindWord => ({
  english: new RegExp(
    `\\b(?:${english})[\\s-]half\\b(?![\\s-](?:hour|year|century|decade|dozen|mile))`,
    'gi',
  ),
  japanese: new RegExp(`${OF_A_HALF}(?:${HALVES.map(row => row[at]).join('|')})`, 'gu'),
  form: wrong => (HALVES.find(row => row.some(word => word === wrong)) ?? HALVES[2]!)[at],
});

/** Early, mid and late; the first and the second half. */
export const PARTS_OF_PERIODS: readonly WordKind[] = [
  [
    part('early(?:\\sin)?|(?:beginning|start)\\sof', 0),
    part('mid|middle\\sof', 1),
    part('late(?:\\sin)?|end\\sof', 2),
  ],
  [half('first|1st', 0), half('second|2nd|latter|last', 1)],
];
