import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { thousandWords } from '../support/long-article.ts';

interface BatchMeasurement {
  readonly articles: number;
  /** Milliseconds from process start to the last result. */
  readonly time: number;
  /** Largest resident set seen while it ran, in MB; null where the system does not tell. */
  readonly peakMemory: number | null;
}

const ARTICLES = 100;
const CLI = join(import.meta.dirname, '../../main/cli.ts');

/** The largest resident set of a running process so far, in MB (Linux only). */
function peakOf(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Checks a hundred articles of 1,000 words in one run of the command line. Rejects if one of them has no result. */
export async function measureBatch(nodeOptions: readonly string[]): Promise<BatchMeasurement> {
  const jobs = Array.from({ length: ARTICLES }, (_, id) => JSON.stringify({ id, ...thousandWords(id + 1) }));
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, CLI, 'check', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.end(jobs.join('\n'));
  let results = 0;
  let time = 0;
  let peakMemory: number | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    const result: object = JSON.parse(line);
    if (!('annotations' in result)) throw new Error(`the batch answered ${line.slice(0, 200)}`);
    results++;
    time = performance.now() - start;
    peakMemory = peakOf(child.pid!) ?? peakMemory;
  }
  if (child.exitCode === null) await once(child, 'exit');
  if (results !== ARTICLES) throw new Error(`the batch gave ${results} of ${ARTICLES} results`);
  return { articles: results, time, peakMemory };
}

export function formatBatch({ articles, time, peakMemory }: BatchMeasurement): string {
  const perMinute = (60_000 * articles) / time;
  return [
    `${articles} articles of 1,000 words`.padEnd(46),
    `${(time / 1000).toFixed(1)} s`.padStart(8),
    `${perMinute.toFixed(0)} a minute`.padStart(16),
    peakMemory === null ? '' : `peak ${peakMemory.toFixed(0)} MB`.padStart(14),
  ].join(' ');
}
