// Aligns the texts of one file, {"source": [paragraph, …], "target": […]}, in this process, and prints what it took.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import { alignArticle, segmentsOf } from '../../src/app/read-pair.ts';
import type { Paragraphs } from '../support/long-article.ts';
import { calibrate } from './calibration.ts';

/** One alignment of a long article in a process of its own. */
export interface AlignmentMeasurement {
  readonly calibration: number;
  readonly paragraphs: number;
  /** Milliseconds, with the language tools open. */
  readonly time: number;
  /** Largest resident set of the whole process, in MB. */
  readonly peakMemory: number;
  /** Milliseconds between two checkpoints, at most. */
  readonly longestStretch: number;
}

/** Between two turns of the event loop, in milliseconds, as the app and the command line take them. */
const BREATH = 20;

async function measure(file: string): Promise<AlignmentMeasurement> {
  const { source, target }: Paragraphs = JSON.parse(readFileSync(file, 'utf8'));
  const texts = { source: segmentsOf(source), target: segmentsOf(target) };
  const tools = await openLanguageTools();
  const start = performance.now();
  let last = start;
  let breath = start;
  let longestStretch = 0;
  const checkpoint = async (): Promise<void> => {
    const now = performance.now();
    longestStretch = Math.max(longestStretch, now - last);
    if (now - breath > BREATH) {
      await setImmediate();
      breath = performance.now();
    }
    last = performance.now();
  };
  await alignArticle(texts, tools, { checkpoint });
  const time = performance.now() - start;
  const peakMemory = process.resourceUsage().maxRSS / 1024;
  return { calibration: calibrate(), paragraphs: source.length, time, peakMemory, longestStretch };
}

console.log(JSON.stringify(await measure(process.argv[2]!)));
