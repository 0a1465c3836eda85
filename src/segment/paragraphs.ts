import type { Segment } from '../model/article.ts';
import { cutLongParagraph } from './long-paragraphs.ts';

/** A stretch of the imported text without its line break and without white space at either end. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** The break after it is a page or paragraph mark, which ends a paragraph wherever it stands. */
  readonly closes: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\v]|[\f\u2029]/g;
const HARD_BREAK = /[\f\u2029]/;
/** White space of every width, byte order marks and zero-width spaces: none of it is text. */
const BLANK = /[\s\u200b\u2060]/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Terminals, mail and typewriters wrap at 60 to 100 columns; nobody wraps by hand beyond this. */
const WIDEST_WRAP = 160;

function trimmed(text: string, from: number, to: number, closes: boolean): Line {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start]!)) start++;
  while (end > start && BLANK.test(text[end - 1]!)) end--;
  return { start, end, closes };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push(trimmed(text, from, match.index, HARD_BREAK.test(match[0])));
    from = match.index + match[0].length;
  }
  lines.push(trimmed(text, from, text.length, true));
  return lines;
}

/** Runs of lines between blank lines. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.end > line.start) block.push(line);
    if ((line.end === line.start || line.closes) && block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Width in columns, counted no further than it matters. */
function columns(text: string, line: Line): number {
  if (line.end - line.start > WIDEST_WRAP) return line.end - line.start;
  let width = 0;
  for (let at = line.start; at < line.end; at++) width += WIDE.test(text[at]!) ? 2 : 1;
  return width;
}

/** Whether most of the text stands in lines too long to have been wrapped by hand: then every line is a paragraph. */
function isUnwrapped(text: string, lines: readonly Line[]): boolean {
  let all = 0;
  let long = 0;
  for (const line of lines) {
    const width = columns(text, line);
    all += width;
    if (width > WIDEST_WRAP) long += width;
  }
  return long > all / 2;
}

/** What stands for a line break between two joined lines: nothing beside a full-width character or a hyphen. */
function glue(before: string, after: string): string {
  return WIDE.test(before) || WIDE.test(after) || before === '-' ? '' : ' ';
}

function join(text: string, lines: readonly Line[], ordinal: number): Segment {
  const parts: string[] = [];
  let last = '';
  for (const { start, end } of lines) {
    if (parts.length > 0) parts.push(glue(last, text[start]!));
    parts.push(text.slice(start, end));
    last = text[end - 1]!;
  }
  return { ordinal, text: parts.join(''), range: { start: lines[0]!.start, end: lines.at(-1)!.end } };
}

/** The pieces of a paragraph that stands in one line; of one that was wrapped, itself. */
function pieces(segment: Segment, oneLine: boolean): readonly Segment[] {
  if (!oneLine) return [segment];
  const { ordinal, text, range } = segment;
  return cutLongParagraph(text).map(({ start, end }) => ({
    ordinal,
    text: text.slice(start, end),
    range: { start: range.start + start, end: range.start + end },
  }));
}

/**
 * Paragraphs of a plain text, in order: blank lines separate them; where a text has none, lines do. Lines wrapped
 * by hand are joined, English with a space and Japanese without; text in long lines was not. A line as long as a whole
 * article is cut at sentences, into segments whose ranges adjoin. `range` counts UTF-16 units of `text` as given.
 */
export function segmentParagraphs(text: string): readonly Segment[] {
  const lines = linesOf(text);
  const blocks = blocksOf(lines);
  const paragraphs =
    blocks.length === 1 || isUnwrapped(text, lines) ? blocks.flat().map(line => [line]) : blocks;
  const segments = paragraphs.flatMap(block => pieces(join(text, block, 0), block.length === 1));
  return segments.map((segment, ordinal) => ({ ...segment, ordinal }));
}
