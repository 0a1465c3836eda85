import type { Fault } from '../fault.ts';
import { JAPANESE } from '../japanese-text.ts';

export type MarkFault = Fault<
  'doubled' | 'orphan' | 'ascii' | 'half-width' | 'space' | 'dateline' | 'garbled'
>;

const JA = JAPANESE;
const CLOSING = '[」』）】〉》]';

/** 。。 、。 。 、 ・。 and the like; … and runs of ！？ are wanted. */
const DOUBLED = /[。、](?:[ \u3000]*[。、])+|(?<!・)・[。、]|、・/gu;
/** A paragraph that begins with a mark that can only follow something. */
const ORPHAN = /^[ \u3000]*[。、]+[ \u3000]*/gmu;
const ASCII_MARK = new RegExp(
  `(?<=${JA}|${CLOSING})[,.](?=[ \\u3000]*(?:${JA}|[「『（【“"]|\\p{N}|$))(?!\\p{N}*[A-Za-z])[ \\u3000]?`,
  'gmu',
);
/** Katakana and the marks that go with it: ｡ ｢ ｣ ､ ･ */
const HALF_WIDTH = /[｡-ﾟ]+/gu;
const SPACE_BEFORE_MARK = new RegExp(
  `(?<=${JA}|[\\p{L}\\p{N}]|${CLOSING})[ \\u3000]+(?=[。、]|[」』）](?![」』）]*[ \\u3000]))`,
  'gu',
);
const SPACE_AFTER_OPENING = /(?<=[「『])[ \u3000]+(?![（「『])/gu;
/** Entities of a web page, and letters read in the wrong encoding: &amp;, U+FFFD, Ã©, 縺ゅ. */
const GARBLED =
  /&(?:amp|quot|apos|nbsp|lt|gt|[mn]dash|hellip|#x?[0-9a-f]{2,6});|\uFFFD+|[ÃÂâ][\u0080-\u00BF€™œ]+|(?:[縺繧繝譁][\u3040-\u30FF\uFF61-\uFF9F\u4E00-\u9FFF]){2,}/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&mdash;': '―',
  '&ndash;': '–',
  '&hellip;': '…',
};
/** “HANOI (AP) — …” keeps its Western dash: ハノイ(AP) – … */
const DATELINE = new RegExp(
  `^(?:${JA}|[・、（）() ]){2,24}?([（(][A-Za-z${'\\p{Script=Katakana}ー'}・]{2,12}[）)][ \\u3000]?[-–—―－]{1,2})[ \\u3000]?`,
  'gmu',
);

/** Punctuation marks that are doubled, stray, of the wrong width, or Western. */
export function markFaults(text: string): readonly MarkFault[] {
  return [
    ...matches(text, GARBLED, 'garbled', words => ENTITIES[words.toLowerCase()] ?? null),
    ...matches(text, ORPHAN, 'orphan', () => ''),
    ...matches(text, DOUBLED, 'doubled', words =>
      words.startsWith('。') && !words.includes('、') ? '。' : words.at(-1)!,
    ),
    ...matches(text, ASCII_MARK, 'ascii', words => (words.startsWith(',') ? '、' : '。')),
    ...matches(text, HALF_WIDTH, 'half-width', words => words.normalize('NFKC')),
    ...matches(text, SPACE_BEFORE_MARK, 'space', () => ''),
    ...matches(text, SPACE_AFTER_OPENING, 'space', () => ''),
    ...datelines(text),
  ];
}

const STRENGTH: Readonly<Record<MarkFault['kind'], number>> = {
  garbled: 0.9,
  doubled: 0.95,
  orphan: 0.95,
  ascii: 0.9,
  'half-width': 0.8,
  space: 0.8,
  dateline: 0.8,
};

function matches(
  text: string,
  pattern: RegExp,
  kind: MarkFault['kind'],
  fix: (words: string) => string | null,
): readonly MarkFault[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind,
    range: { start: index, end: index + words.length },
    fix: fix(words),
    strength: STRENGTH[kind],
  }));
}

function datelines(text: string): readonly MarkFault[] {
  return [...text.matchAll(DATELINE)].map(({ 0: words, 1: credit, index }) => {
    const start = index + words.indexOf(credit!);
    const agency = credit!.replace(/[^\p{L}・ー]/gu, '');
    return {
      kind: 'dateline' as const,
      range: { start, end: start + credit!.length },
      replace: { start, end: index + words.length },
      fix: `（${agency}）＝`,
      strength: STRENGTH.dateline,
    };
  });
}
