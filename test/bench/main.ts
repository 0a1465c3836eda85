// `npm run bench [-- runs]`: measures the pipeline on the sample article, each run in a process of its own, and prints
// medians; then the alignment of long articles and a batch of articles, once each. The last column is the time as a
// multiple of a fixed calibration loop, for machines that are busy or slow.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longArticle, type Paragraphs, wordList } from '../support/long-article.ts';
import type { Measurement } from './measure.ts';
import type { AlignmentMeasurement } from './measure-alignment.ts';
import { formatBatch, measureBatch } from './measure-batch.ts';
import { medianOf } from './statistics.ts';

const DEFAULT_RUNS = 5;

interface Row {
  readonly label: string;
  readonly key: keyof Measurement;
  readonly unit: string;
}
const ROWS: readonly Row[] = [
  { label: 'first analysed article, from process start', key: 'firstArticle', unit: 'ms' },
  { label: 'article analysed, tools loaded', key: 'warmArticle', unit: 'ms' },
  { label: 'article of 1,000 words analysed, tools loaded', key: 'thousandWords', unit: 'ms' },
  { label: 'edited unit checked again, median', key: 'recheckMedian', unit: 'ms' },
  { label: 'edited unit checked again, 95th percentile', key: 'recheckP95', unit: 'ms' },
  { label: 'lexicon opened', key: 'lexiconOpen', unit: 'ms' },
  { label: 'all language tools opened', key: 'toolsOpen', unit: 'ms' },
  { label: 'Japanese tokenizer', key: 'japaneseTokensPerSecond', unit: 'tokens/s' },
  { label: 'memory of the lexicon (RSS)', key: 'lexiconMemory', unit: 'MB' },
  { label: 'memory in all (RSS)', key: 'totalMemory', unit: 'MB' },
  { label: 'calibration loop', key: 'calibration', unit: 'ms' },
];

/** As the command line (scripts/support/node-runtime.mjs) and the app's core run. */
const NODE_OPTIONS = ['--max-semi-space-size=4', '--heap-growing-percent=50'];

function inOwnProcess<T>(script: string, ...args: readonly string[]): T {
  const file = join(import.meta.dirname, script);
  return JSON.parse(execFileSync(process.execPath, [...NODE_OPTIONS, file, ...args], { encoding: 'utf8' }));
}
const measureOnce = (): Measurement => inOwnProcess('measure.ts');

/** Long articles by what they are called; the smaller one shows whether the time a paragraph grows. */
const LONG_ARTICLES: readonly (readonly [label: string, make: () => Paragraphs])[] = [
  ['1,000 paragraphs aligned', () => longArticle(1000)],
  ['10,000 paragraphs aligned', () => longArticle(10_000)],
  ['50,000 paragraphs of one word aligned', () => wordList(50_000)],
];

/** Aligns a text in a process of its own: what it takes to make the text does not count. */
function measureAlignment(make: () => Paragraphs): AlignmentMeasurement {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
  try {
    const file = join(folder, 'article.json');
    writeFileSync(file, JSON.stringify(make()));
    return inOwnProcess('measure-alignment.ts', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function formatAlignment(label: string, measured: AlignmentMeasurement): string {
  const { calibration, paragraphs, time, peakMemory, longestStretch } = measured;
  return [
    label.padEnd(46),
    `${(time / 1000).toFixed(1)} s`.padStart(8),
    `${(time / paragraphs).toFixed(2)} ms each`.padStart(14),
    `peak ${peakMemory.toFixed(0)} MB`.padStart(13),
    `cancelled within ${longestStretch.toFixed(0)} ms`.padStart(25),
    `× ${(time / calibration).toFixed(0)}`.padStart(7),
  ].join(' ');
}

function format({ label, key, unit }: Row, measurements: readonly Measurement[]): string {
  const values = measurements.map(measurement => measurement[key]);
  const median = medianOf(values);
  const digits = median < 100 ? 1 : 0;
  const spread = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
  const ratio =
    unit === 'ms' ? `× ${medianOf(measurements.map(m => m[key] / m.calibration)).toFixed(2)}` : '';
  return [
    label.padEnd(46),
    median.toFixed(digits).padStart(8),
    unit.padEnd(9),
    spread.padStart(15),
    ratio.padStart(9),
  ].join(' ');
}

const runs = Number(process.argv[2] ?? DEFAULT_RUNS);
const measurements = Array.from({ length: runs }, measureOnce);
console.log(`Medians of ${runs} runs (smallest–largest), Node ${process.version}\n`);
for (const row of ROWS) console.log(format(row, measurements));
console.log('\nLong articles, tools loaded; largest resident set of the whole process\n');
for (const [label, make] of LONG_ARTICLES) console.log(formatAlignment(label, measureAlignment(make)));
console.log('\nA batch through the command line, `taiyaku check --jsonl`\n');
console.log(formatBatch(await measureBatch(NODE_OPTIONS)));
