import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { analyzeArticle } from '../src/app/analyze-article.ts';
import type { NewsroomMeans } from '../src/app/check-unit.ts';
import { alignArticle, readJob } from '../src/app/read-pair.ts';
import { unrelatedError } from '../src/app/relatedness.ts';
import type { LanguageTools } from '../src/lexicon/language-tools.ts';
import type { Bead } from '../src/model/article.ts';
import { AppError } from '../src/model/error.ts';
import type { ConfidenceTier } from '../src/model/issue.ts';
import type { JobControl } from '../src/model/progress.ts';
import { type AlignmentResult, alignmentResult, type CheckResult, checkResult } from './cli-result.ts';

/** Longest job in UTF-16 units; a longer line is skipped without being kept in memory. */
const LONGEST_LINE = 40_000_000;

/** A line of input; null if it was too long to keep. */
type Line = string | null;

/** Lines of a UTF-8 stream without their breaks; as much is read as the consumer asks for. */
export async function* readLines(input: Readable, longest: number = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const take = (part: string): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = length > longest ? null : parts.join('').replace(/^\ufeff|\r$/g, '');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const pieces = decoder.write(chunk).split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      take(piece);
      yield finish();
    }
    take(rest);
  }
  take(decoder.end());
  if (length > 0) yield finish();
}

export interface BatchOptions {
  readonly task: 'check' | 'align';
  readonly minimum: ConfidenceTier;
  readonly newsroom: NewsroomMeans;
  readonly tools: LanguageTools;
  readonly control: JobControl;
  /** Told of what does not keep a job from being done; lines count from 1. */
  readonly warn: (line: number, message: string) => void;
}

/** One line of output: a result, or what was wrong with the line of input. */
export type BatchResult =
  | AlignmentResult
  | CheckResult
  | {
      readonly id: string | number | null;
      readonly line: number;
      readonly error: { readonly code: string; readonly message: string };
    };

async function runJob(line: Line, number: number, options: BatchOptions): Promise<BatchResult> {
  if (line === null) throw new AppError('too-large', `a job has at most ${LONGEST_LINE} characters`);
  const { task, minimum, tools, control } = options;
  const { id, texts } = readJob(line);
  const inspect = async (beads: readonly Bead[]): Promise<void> => {
    const unrelated = await unrelatedError(beads, texts, tools);
    if (unrelated !== null) options.warn(number, unrelated.message);
  };
  if (task === 'check') {
    const analysis = await analyzeArticle(texts, tools, control, options.newsroom, inspect);
    return checkResult(id, analysis, minimum);
  }
  const beads = await alignArticle(texts, tools, control);
  await inspect(beads);
  return alignmentResult(id, texts, beads);
}

/**
 * Runs one job a line, in order, each when its predecessor's result has been taken. A bad line gives an error in its
 * place. AppError `cancelled` ends the batch; a bug ends it as well.
 */
export async function* runBatch(input: Readable, options: BatchOptions): AsyncGenerator<BatchResult> {
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    if (line !== null && line.trim() === '') continue;
    try {
      yield await runJob(line, number, options);
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error;
      const { code, message, details } = error;
      yield { id: details['id'] ?? null, line: number, error: { code, message } };
    }
  }
}
