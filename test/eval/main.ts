// `npm run eval`: how good the alignment and the checks are on the development data beside the checkout.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { stableChecks } from '../../src/app/analyze-article.ts';
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import type { Check } from '../../src/checks/check.ts';
import { checks as allChecks } from '../../src/checks/rules/index.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { evaluateAlignment, printAlignment } from './alignment.ts';
import { evaluateArticles, printArticles } from './articles.ts';
import { evaluateChallenge, printChallenge } from './challenge.ts';
import { type JudgedMark, listLines, type Miss } from './judged.ts';
import { writeReport } from './report/write-report.ts';
import { evaluateSentences, printSentences } from './sentences.ts';
import { hasShared, SHARED } from './shared-data.ts';
import { evaluateSpans, printSpans } from './spans.ts';
import { evaluateSplits, printSplits } from './splits.ts';
import { evaluateWords, printWords } from './words.ts';

const SECTIONS = ['gold', 'align', 'words', 'sentences', 'splits', 'challenge', 'spans'] as const;

const USAGE = `npm run eval -- [--only ${SECTIONS.join('|')}] [--check ID] [--trial] [--list] [--json] [--report]

  --only SECTION  gold: whole articles; align: alignment documents; words: word links; sentences: sentence beads; splits: where joined paragraphs part; challenge: injected errors and controls; spans: human error spans
  --check ID      run this check only (may be given several times)
  --trial         run checks that are on trial, too
  --list          print every miss and every false alarm in its context
  --json          print the figures as JSON
  --report        write a page of the checks: figures, every miss and every false alarm in context

The figures of alignment on documents it was not fitted to: node test/eval/fit-alignment.ts
`;

interface Section {
  readonly name: (typeof SECTIONS)[number];
  run(): Promise<{ readonly lists: readonly string[]; readonly figures: object; print(): void } | null>;
}

function chosenChecks(ids: readonly string[] | undefined, trial: boolean): readonly Check[] {
  if (ids === undefined) return trial ? allChecks : stableChecks;
  const unknown = ids.find(id => !allChecks.some(({ meta }) => meta.id === id));
  if (unknown !== undefined) throw new Error(`there is no check "${unknown}"`);
  return allChecks.filter(({ meta }) => ids.includes(meta.id));
}

type Listed =
  | { readonly lists: readonly string[] }
  | { readonly marks: readonly JudgedMark[]; readonly misses: readonly Miss[] };

function section<R extends Listed>(
  name: Section['name'],
  evaluate: () => Promise<R | null> | R | null,
  print: (report: R) => void,
): Section {
  return {
    name,
    async run() {
      const report = await evaluate();
      if (report === null) return null;
      const lists = 'lists' in report ? report.lists : listLines(report);
      return { lists, figures: report, print: () => print(report) };
    },
  };
}

const sectionsOf = (tools: LanguageTools, checks: readonly Check[]): readonly Section[] => [
  section('gold', () => evaluateArticles(tools, checks), printArticles),
  section('align', () => evaluateAlignment(tools), printAlignment),
  section('words', () => evaluateWords(tools), printWords),
  section('sentences', () => evaluateSentences(tools), printSentences),
  section('splits', () => evaluateSplits(tools), printSplits),
  section('challenge', () => evaluateChallenge(tools, checks), printChallenge),
  section('spans', () => evaluateSpans(tools, checks), printSpans),
];

/** Figures only: maps print as objects, and single findings have a list of their own. */
function plain(key: string, value: unknown): unknown {
  if (key === 'lists' || key === 'marks' || key === 'misses') return undefined;
  return value instanceof Map ? Object.fromEntries(value) : value;
}

async function runSections(
  sections: readonly Section[],
  show: { readonly list: boolean; readonly json: boolean },
): Promise<void> {
  const figures: Record<string, unknown> = {};
  for (const { name, run } of sections) {
    const report = await run();
    figures[name] = report?.figures ?? null;
    if (show.json) continue;
    if (report === null) console.log(`SKIPPED ${name}: its data is not at ${SHARED}`);
    else report.print();
    if (show.list) for (const line of report?.lists ?? []) console.log(line);
  }
  if (show.json) console.log(JSON.stringify(figures, plain, 2));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      check: { type: 'string', multiple: true },
      trial: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  if (!hasShared()) return console.log(`SKIPPED: the development data is not at ${SHARED}`);
  const checks = chosenChecks(values.check, values.trial);
  const tools = await openLanguageTools();
  if (values.report) return console.log(await writeReport(tools, checks));
  const sections = sectionsOf(tools, checks).filter(
    ({ name }) => values.only === undefined || name === values.only,
  );
  if (sections.length === 0) throw new Error(`--only must be one of ${SECTIONS.join(', ')}`);

  await runSections(sections, values);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
