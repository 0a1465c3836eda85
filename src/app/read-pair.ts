import { alignSegments } from '../align/align-segments.ts';
import { decodeText } from '../import/decode-text.ts';
import { checkPair } from '../import/inspect-pair.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { segmentParagraphs } from '../segment/paragraphs.ts';

/** A file's bytes and what messages call it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Decodes, inspects and segments both texts; AppError as `decodeText` and `checkPair` have them. */
export function readPair(source: NamedBytes, target: NamedBytes): SegmentedPair {
  const texts = {
    source: decodeText(source.bytes, source.name).text,
    target: decodeText(target.bytes, target.name).text,
  };
  checkPair(texts.source, texts.target);
  return { source: segmentParagraphs(texts.source), target: segmentParagraphs(texts.target) };
}

/** Line breaks and controls, which no segment may hold; each becomes a space, so that offsets stay the caller's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const BREAK_OR_CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Paragraphs that come segmented, one segment each; ranges count as if they were joined by line breaks. */
export function segmentsOf(paragraphs: readonly string[]): readonly Segment[] {
  let start = 0;
  return paragraphs.map((paragraph, ordinal) => {
    const text = paragraph.replace(/\p{Surrogate}/gu, '\ufffd').replace(BREAK_OR_CONTROL, ' ');
    const range = { start, end: start + text.length };
    start = range.end + 1;
    return { ordinal, text, range };
  });
}

/** The beads alone, for callers that want no checks. AppError `cancelled` from `control`. */
export function alignArticle(
  texts: SegmentedPair,
  tools: LanguageTools,
  control: JobControl = NO_CONTROL,
): Promise<readonly Bead[]> {
  return alignSegments(texts, tools, control);
}

/** One job of the batch mode. */
export interface BatchJob {
  readonly id: string | number;
  readonly texts: SegmentedPair;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

/** Reads `{"id", "source": [paragraphs], "target": [paragraphs]}`; AppError `invalid-input` says what is missing. */
export function readJob(line: string): BatchJob {
  let job: unknown;
  try {
    job = JSON.parse(line);
  } catch (cause) {
    throw new AppError('invalid-input', 'not valid JSON', {}, { cause });
  }
  if (!isRecord(job)) throw new AppError('invalid-input', 'a job is a JSON object');
  const { id, source, target } = job;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new AppError('invalid-input', '"id" must be a string or a number');
  }
  if (!isTextList(source))
    throw new AppError('invalid-input', '"source" must be a list of paragraphs', { id });
  if (!isTextList(target))
    throw new AppError('invalid-input', '"target" must be a list of paragraphs', { id });
  return { id, texts: { source: segmentsOf(source), target: segmentsOf(target) } };
}
