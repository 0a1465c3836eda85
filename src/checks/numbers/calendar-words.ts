import type { KindWord, WordKind } from './word-kinds.ts';

/** Days, weeks, months, years and seasons. */
export const CALENDAR_WORDS: readonly WordKind[] = [
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
];

function word(english: string, japanese: string): KindWord {
  const form = /[春夏秋冬]/u.exec(japanese)?.[0] ?? japanese.split('|')[0]!;
  return { english: new RegExp(english, 'gi'), japanese: new RegExp(japanese, 'gu'), form: () => form };
}
