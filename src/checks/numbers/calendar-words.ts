import type { TextRange } from '../../model/text.ts';
import { slice } from '../../text/ranges.ts';
import type { CalendarWord } from './calendar-word.ts';
import { MULTIPLE_WORDS } from './multiples.ts';
import { PARTS_OF_PERIODS } from './parts-of-periods.ts';

/** Words of one kind exclude each other: a year is last, this or next. */
const KINDS: readonly (readonly CalendarWord[])[] = [
  [
    { english: /\byesterday\b/gi, japanese: /(?<!一)昨日|きのう/gu, form: () => '昨日' },
    { english: /\b(?:today|tonight)\b/gi, japanese: /今日|きょう|本日|今夜|今晩/gu, form: () => '今日' },
    {
      english: /\btomorrow\b/gi,
      japanese: /明日|あした|(?<![\p{Script=Hiragana}])あす/gu,
      form: () => '明日',
    },
  ],
  ...(
    [
      ['week', '先週', '今週', '来週'],
      ['month', '先月', '今月', '来月'],
      ['year', '昨年|去年', '今年|ことし|本年', '来年'],
    ] as const
  ).map(([unit, last, current, next]) => [
    word(`\\b(?:last|previous|past)\\s${unit}\\b|\\ba\\s${unit}\\s(?:ago|earlier|before)\\b`, last),
    word(`\\b(?:this|current)\\s${unit}\\b|\\bthis\\scoming\\s${unit}\\b`, current),
    word(`\\b(?:next|following|coming)\\s${unit}\\b`, next),
  ]),
  // Last month is neither 先週 nor 昨年.
  [
    word('\\b(?:last|previous|past)\\sweek\\b', '先週'),
    word('\\b(?:last|previous|past)\\smonth\\b', '先月'),
    word('\\b(?:last|previous|past)\\syear\\b', '昨年|去年'),
  ],
  [word('\\bnext\\sweek\\b', '来週'), word('\\bnext\\smonth\\b', '来月'), word('\\bnext\\syear\\b', '来年')],
  [
    word('\\bspring(?:time)?\\b', '(?<!\\p{Script=Han})[今昨来]?春(?!\\p{Script=Han})'),
    word('\\bsummer(?:time)?\\b', '(?<!\\p{Script=Han})[今昨来]?夏(?!\\p{Script=Han})'),
    word(
      '\\bautumn\\b|\\b(?:this|last|next|every|the|in)\\sfall\\b',
      '(?<!\\p{Script=Han})[今昨来]?秋(?!\\p{Script=Han})',
    ),
    word('\\bwinter(?:time)?\\b', '(?<!\\p{Script=Han})[今昨来]?冬(?!\\p{Script=Han})'),
  ],
  ...PARTS_OF_PERIODS,
  MULTIPLE_WORDS,
];

function word(english: string, japanese: string): CalendarWord {
  const form = /[春夏秋冬]/u.exec(japanese)?.[0] ?? japanese.split('|')[0]!;
  return { english: new RegExp(english, 'gi'), japanese: new RegExp(japanese, 'gu'), form: () => form };
}

interface CalendarMismatch {
  readonly english: TextRange;
  readonly japanese: TextRange;
  readonly fix: string;
  readonly strength: number;
}

/** Several words of one kind on a side may stand for each other in ways order does not settle. */
const CLEAR = 0.85;
const UNCLEAR = 0.3;

/** Yesterday for tomorrow, next year for last year, summer for winter: one that only the Japanese has against one that it lacks. */
export function calendarMismatches(source: string, target: string): readonly CalendarMismatch[] {
  return KINDS.flatMap(words => {
    const found = words.map(({ english, japanese, form }) => ({
      english: rangesOf(source, english),
      japanese: rangesOf(target, japanese),
      form,
    }));
    const missing = found.filter(({ english, japanese }) => english.length > 0 && japanese.length === 0);
    const extra = found.filter(({ english, japanese }) => english.length === 0 && japanese.length > 0);
    const meant = missing[0];
    if (meant === undefined) return [];
    const isClear = missing.length === 1 && extra.length === 1 && extra[0]!.japanese.length === 1;
    return extra.flatMap(({ japanese }) =>
      japanese.map(range => ({
        english: meant.english[0]!,
        japanese: range,
        fix: meant.form(slice(target, range)),
        strength: isClear ? CLEAR : UNCLEAR,
      })),
    );
  });
}

const rangesOf = (text: string, pattern: RegExp): readonly TextRange[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
