// `npm run bench [-- runs]`: measures the pipeline on the sample article, each run in a process of its own, and prints
// medians. The last column is the time as a multiple of a fixed calibration loop, for machines that are busy or slow.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measurement } from './measure.ts';
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
  { label: 'edited unit checked again, median', key: 'recheckMedian', unit: 'ms' },
  { label: 'edited unit checked again, 95th percentile', key: 'recheckP95', unit: 'ms' },
  { label: 'lexicon opened', key: 'lexiconOpen', unit: 'ms' },
  { label: 'all language tools opened', key: 'toolsOpen', unit: 'ms' },
  { label: 'Japanese tokenizer', key: 'japaneseTokensPerSecond', unit: 'tokens/s' },
  { label: 'memory of the lexicon (RSS)', key: 'lexiconMemory', unit: 'MB' },
  { label: 'memory in all (RSS)', key: 'totalMemory', unit: 'MB' },
  { label: 'calibration loop', key: 'calibration', unit: 'ms' },
];

const measureOnce = (): Measurement =>
  JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'measure.ts')], { encoding: 'utf8' }));

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
