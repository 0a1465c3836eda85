import type { TextRange } from '../../model/text.ts';
import { overlaps } from '../../text/ranges.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** A stretch of the English in quotation marks. */
export interface EnglishQuotation {
  /** What stands between the marks. */
  readonly range: TextRange;
  /** Words in it, counted by spaces. */
  readonly words: number;
  /** Has a mark on both sides in its paragraph; else it came from the paragraph before or goes on in the next. */
  readonly closed: boolean;
  /** Ends with a stop or a comma: what somebody said, and not a term or a part of a sentence. */
  readonly whole: boolean;
}

type Pair = Pick<EnglishQuotation, 'range' | 'closed'>;

const DOUBLE = /["“”«»]/gu;
/** A straight mark opens behind a space, a bracket or a dash. */
const OPENS = /[\s([—–-]$/u;
/** Single marks, as in British papers; a straight one closes behind a stop only, for it may be an apostrophe. */
const SINGLE =
  /(?<![\p{L}\p{N}])(?:‘(?:[^‘’\n]|(?<=\p{L})’(?=\p{L}))+’|'(?:[^'\n]|(?<=\p{L})'(?=\p{L}))+(?<=[.,!?])')(?!\p{L})/gu;

/** Stretches in quotation marks, in order. Those within others are left out. */
export const englishQuotations = perView(({ text }: SourceView): readonly EnglishQuotation[] => {
  const pairs = [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: paragraph }) =>
    pairMarks(paragraph).map(({ range, closed }) => ({
      range: { start: range.start + index, end: range.end + index },
      closed,
    })),
  );
  const single = [...text.matchAll(SINGLE)]
    .map(
      ({ index, 0: words }): Pair => ({
        range: { start: index + 1, end: index + words.length - 1 },
        closed: true,
      }),
    )
    .filter(({ range }) => !pairs.some(pair => overlaps(pair.range, range)));
  return [...pairs, ...single]
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ range, closed }) => {
      const inside = text.slice(range.start, range.end);
      return { range, closed, words: wordsIn(inside), whole: /[.,!?…]\s*$/u.test(inside) };
    });
});

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

function pairMarks(paragraph: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let open: number | null = null;
  let first = true;
  for (const { index, 0: mark } of paragraph.matchAll(DOUBLE)) {
    if (opensAt(paragraph, index, mark)) {
      open ??= index + 1;
    } else if (open !== null) {
      pairs.push({ range: { start: open, end: index }, closed: true });
      open = null;
    } else if (first) {
      pairs.push({ range: { start: 0, end: index }, closed: false });
    }
    first = false;
  }
  if (open !== null) pairs.push({ range: { start: open, end: paragraph.length }, closed: false });
  return pairs;
}

function opensAt(paragraph: string, index: number, mark: string): boolean {
  if (mark !== '"') return mark === '“' || mark === '«';
  return index === 0 || OPENS.test(paragraph.slice(0, index));
}

/** Whether the text has quotation marks of any kind, single ones too. */
export const hasQuotationMarks = perView(({ text }: SourceView): boolean =>
  /["“”„«»‘]|(?<![\p{L}\p{N}])['’`]\p{L}/u.test(text),
);
