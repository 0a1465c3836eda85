// `npm run bench:ui [-- --json] [--no-axe]`: measures the built interface in a Chromium, on the server's shell, with
// invented articles. Prints what was measured beside its target; asserts nothing, since machines differ.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openStore } from '../../../src/app/open-store.node.ts';
import { seriousViolations } from '../../e2e/support/accessibility.ts';
import { browserPath, launchBrowser } from '../../e2e/support/browser.ts';
import { startServer } from '../../e2e/support/http-shell.ts';
import { inventArticle, type Wanted } from '../../e2e/support/invented-article.ts';
import { medianOf, percentileOf } from '../statistics.ts';
import {
  measureConfirming,
  measureFirstLoad,
  measureNextIssue,
  measureOpening,
  measurePlainFrames,
  measurePlainTyping,
  measureScrolling,
  measureTyping,
  settleOn,
} from './measures.ts';
import { formatRow, HEADING, type Row } from './report.ts';

/** Every third paragraph has two marks: about as many as in a poor machine translation. */
const ordinary = (row: number): number => (row % 3 === 0 ? 2 : 0);
/** The first screens are full of marks, as no article is. */
const crowded = (row: number): number => (row < 40 ? 60 : ordinary(row));
const ORDINARY: Wanted = { title: 'An ordinary thousand', units: 1_000, marksIn: ordinary };
const THOUSAND: Wanted = { title: 'A crowded thousand', units: 1_000, marksIn: crowded };
const MANY: Wanted = { title: 'Twenty thousand paragraphs', units: 20_000, marksIn: crowded };
const ARTICLES = [ORDINARY, THOUSAND, MANY];
const OPENINGS = 7;
/** Milliseconds to wait for anything: the machine may be busy with other work. */
const PATIENCE = 180_000;
/** Milliseconds of processor time. */
const FIXED_WORK = 500;
const WINDOW = { width: 1440, height: 900 };

async function makeDatabase(folder: string): Promise<void> {
  const store = await openStore(join(folder, 'taiyaku.db'));
  for (const wanted of ARTICLES) await store.createArticle(inventArticle(wanted));
  await store.close();
}

async function measureOpenings(page: Page, address: string, { title, units }: Wanted, target: number | null) {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run++) times.push(await measureOpening(page, address, title));
  const crowd = target === null ? ', the first forty crowded with marks' : '';
  const label = `open ${units.toLocaleString('en')} units${crowd}`;
  return [
    { label: `${label}, first time`, unit: 'ms', target: null, measured: times[0]! },
    { label: `${label}, median`, unit: 'ms', target, measured: medianOf(times) },
  ] satisfies Row[];
}

async function measureActions(page: Page, address: string, wanted: Wanted): Promise<readonly Row[]> {
  await settleOn(page, address, wanted.title);
  const { first, times, marks } = await measureTyping(page);
  const issues = await measureNextIssue(page);
  const confirmed = await measureConfirming(page);
  const where = `${wanted.units.toLocaleString('en')} units`;
  return [
    {
      label: `${where}: key to glyph, the first ${first.length}, median`,
      unit: 'ms',
      target: null,
      measured: medianOf(first),
    },
    {
      label: `${where}: key to glyph, ${marks} marks in view, median`,
      unit: 'ms',
      target: 16,
      measured: medianOf(times),
    },
    {
      label: `${where}: key to glyph, 95th percentile`,
      unit: 'ms',
      target: 50,
      measured: percentileOf(times, 95),
    },
    { label: `${where}: next issue, median`, unit: 'ms', target: 50, measured: medianOf(issues) },
    {
      label: `${where}: next issue, 95th percentile`,
      unit: 'ms',
      target: null,
      measured: percentileOf(issues, 95),
    },
    { label: `${where}: confirm and go on, median`, unit: 'ms', target: 50, measured: medianOf(confirmed) },
  ];
}

async function measureFrames(page: Page, address: string): Promise<readonly Row[]> {
  await settleOn(page, address, MANY.title);
  const { frames, longTasks } = await measureScrolling(page);
  return [
    {
      label: `scrolling ${MANY.units.toLocaleString('en')} units: slowest frame`,
      unit: 'ms',
      target: 50,
      measured: Math.max(...frames),
    },
    {
      label: `scrolling, 99th percentile of ${frames.length} frames`,
      unit: 'ms',
      target: 50,
      measured: percentileOf(frames, 99),
    },
    { label: 'scrolling, median frame', unit: 'ms', target: null, measured: medianOf(frames) },
    { label: 'scrolling, tasks over 50 ms', unit: '', target: 0, measured: longTasks.length },
  ];
}

/** How many times its processor time a fixed piece of work takes here: 1 on a machine that does nothing else. */
function measureBusyness(): Row {
  const before = process.cpuUsage();
  const began = performance.now();
  while (process.cpuUsage(before).user < FIXED_WORK * 1000);
  const { user, system } = process.cpuUsage(before);
  const measured = (1000 * (performance.now() - began)) / (user + system);
  return {
    label: 'wall clock for processor time (1 where nothing else runs)',
    unit: '×',
    target: null,
    measured,
  };
}

/** What any page can reach here: between two frames in which nothing but one word moves, and for a key. */
async function measurePlainPage(page: Page): Promise<readonly Row[]> {
  const frame = medianOf(await measurePlainFrames(page));
  const key = medianOf(await measurePlainTyping(page));
  return [
    { label: 'a frame of an empty page, median', unit: 'ms', target: null, measured: frame },
    { label: 'a key in an empty page, median', unit: 'ms', target: null, measured: key },
  ];
}

/** Yields rows as they are measured: the whole takes some minutes. */
async function* measureAll(folder: string, withAxe: boolean): AsyncGenerator<Row> {
  await makeDatabase(folder);
  const server = await startServer(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: WINDOW, locale: 'en-US' });
    page.setDefaultTimeout(PATIENCE);
    const home = new URL('/', server.address).href;
    const bytes = await measureFirstLoad(page, server.address);
    yield { label: 'first load, compressed', unit: 'kB', target: 500, measured: bytes / 1000 };
    yield measureBusyness();
    yield* await measurePlainPage(page);
    yield* await measureOpenings(page, home, ORDINARY, 500);
    yield* await measureOpenings(page, home, THOUSAND, null);
    yield* await measureOpenings(page, home, MANY, 1500);
    for (const wanted of [THOUSAND, MANY]) yield* await measureActions(page, home, wanted);
    yield* await measureFrames(page, home);
    yield measureBusyness();
    if (withAxe) {
      const violations = await seriousViolations(page);
      yield {
        label: 'grave accessibility violations, light and dark',
        unit: '',
        target: 0,
        measured: violations.length,
      };
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, 'no-axe': { type: 'boolean' } } });
if (browserPath === null) {
  console.log('There is no Chromium here: CHROMIUM_PATH names one.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
  try {
    const rows: Row[] = [];
    if (!values.json) console.log(HEADING);
    for await (const row of measureAll(folder, values['no-axe'] !== true)) {
      rows.push(row);
      if (!values.json) console.log(formatRow(row));
    }
    if (values.json) console.log(JSON.stringify(rows, null, 2));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
