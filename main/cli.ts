import { basename } from 'node:path';
import process from 'node:process';
import type { NamedBytes } from '../src/app/read-pair.ts';
import type { Bead } from '../src/model/article.ts';
import { AppError, type ErrorCode } from '../src/model/error.ts';
import { assertModernNode } from './assert-modern-node.ts';
import { type Command, readCommand, USAGE } from './cli-arguments.ts';
import { complain, endWithoutReader, print, warn } from './cli-output.ts';
import { reportProgress } from './cli-progress.ts';
import { appVersion } from './cli-version.ts';

/** Exit status: nothing found; something found; bad usage or bad input; stopped by a signal. */
const CLEAN = 0;
const FOUND = 1;
const BAD = 2;
const INTERRUPTED = 130;

/** What to do about it, where the message does not say. */
const ADVICE: Partial<Readonly<Record<ErrorCode, string>>> = {
  swapped: 'Exchange --source and --target.',
  'same-text': 'Give the English file as --source and the Japanese file as --target.',
  'too-large': 'Split the text.',
};

async function readNamed(path: string): Promise<NamedBytes> {
  const { readBounded } = await import('../src/app/read-bounded.node.ts');
  try {
    return { name: path, bytes: await readBounded(path) };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const reason = cause instanceof Error ? cause.message.replace(/, .*/s, '') : String(cause);
    throw new AppError('not-found', `cannot read ${path} (${reason})`, { name: path }, { cause });
  }
}

async function runFiles(command: Extract<Command, { name: 'files' }>, signal: AbortSignal): Promise<number> {
  // Loaded when needed, so that --help and mistakes are answered at once.
  const { alignArticle, readPair } = await import('../src/app/read-pair.ts');
  const texts = readPair(await readNamed(command.source), await readNamed(command.target));
  const { openLanguageTools } = await import('../src/app/open-tools.node.ts');
  const tools = await openLanguageTools();
  const control = reportProgress(signal);
  const { alignmentResult, checkResult } = await import('./cli-result.ts');
  const { unrelatedError } = await import('../src/app/relatedness.ts');
  const inspect = async (beads: readonly Bead[]): Promise<void> => {
    const unrelated = await unrelatedError(beads, texts, tools);
    if (unrelated === null) return;
    control.clear();
    warn(unrelated.message);
  };
  const id = basename(command.target);
  if (command.task === 'align') {
    const beads = await alignArticle(texts, tools, control);
    await inspect(beads);
    const result = alignmentResult(id, texts, beads);
    control.clear();
    const { formatAlignment } = await import('./cli-format.ts');
    await print(formatAlignment(result, command.format));
    return CLEAN;
  }
  const { analyzeArticle } = await import('../src/app/analyze-article.ts');
  const { openNewsroom } = await import('./cli-newsroom.ts');
  const newsroom = await openNewsroom(command.database);
  const analysis = await analyzeArticle(texts, tools, control, newsroom, inspect);
  const result = checkResult(id, analysis, command.minimum);
  control.clear();
  const { formatCheck } = await import('./cli-format.ts');
  await print(formatCheck(result, command.format));
  return result.annotations.length > 0 ? FOUND : CLEAN;
}

async function runJobs(command: Extract<Command, { name: 'batch' }>, signal: AbortSignal): Promise<number> {
  const { openLanguageTools } = await import('../src/app/open-tools.node.ts');
  const { runBatch } = await import('./cli-batch.ts');
  const { openNewsroom } = await import('./cli-newsroom.ts');
  const newsroom = await openNewsroom(command.database);
  const tools = await openLanguageTools();
  const control = reportProgress(signal);
  const options = {
    ...command,
    newsroom,
    tools,
    control,
    warn: (line: number, message: string): void => {
      control.clear();
      warn(`line ${line}: ${message}`);
    },
  };
  let status = CLEAN;
  for await (const result of runBatch(process.stdin, options)) {
    control.clear();
    if ('error' in result) {
      status = BAD;
      complain(`line ${result.line}: ${result.error.message}`);
    } else if ('annotations' in result && result.annotations.length > 0) status ||= FOUND;
    await print(`${JSON.stringify(result)}\n`);
  }
  return status;
}

async function runServer(command: Extract<Command, { name: 'serve' }>): Promise<number> {
  const { serve } = await import('./serve.ts');
  await serve({ port: command.port, database: command.database });
  return CLEAN;
}

async function run(command: Command, signal: AbortSignal): Promise<number> {
  switch (command.name) {
    case 'help':
      await print(USAGE);
      return CLEAN;
    case 'version':
      await print(`${appVersion()}\n`);
      return CLEAN;
    case 'serve':
      return runServer(command);
    case 'batch':
      return runJobs(command, signal);
    case 'files':
      return runFiles(command, signal);
  }
}

function explain(error: unknown): number {
  if (!(error instanceof AppError)) {
    complain(`a bug, please report it: ${error instanceof Error ? error.stack : String(error)}`);
    return BAD;
  }
  if (error.code === 'cancelled') return INTERRUPTED;
  const advice = ADVICE[error.code];
  complain(advice === undefined ? error.message : `${error.message}. ${advice}`);
  if ('usage' in error.details) process.stderr.write('Try: taiyaku --help\n');
  return BAD;
}

async function main(): Promise<void> {
  endWithoutReader();
  const stop = new AbortController();
  try {
    assertModernNode();
    const command = readCommand(process.argv.slice(2));
    if (command.name !== 'serve') {
      // The first signal ends the work at its next checkpoint, a second one at once.
      process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
      stop.signal.addEventListener('abort', () => process.stdin.destroy());
    }
    process.exitCode = await run(command, stop.signal);
    if (stop.signal.aborted) process.exitCode = INTERRUPTED;
  } catch (error) {
    process.exitCode = stop.signal.aborted ? INTERRUPTED : explain(error);
  }
}

await main();
