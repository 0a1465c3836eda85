// `npm run eval`: how good the alignment and the checks are on the development data beside the checkout.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { stableChecks } from '../../src/app/analyze-article.ts';
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import type { Check } from '../../src/checks/check.ts';
import { checks as allChecks } from '../../src/checks/rules/index.ts';
import { evaluateAlignment, printAlignment } from './alignment.ts';
import { evaluateArticles, printArticles } from './articles.ts';
import { evaluateChallenge, printChallenge } from './challenge.ts';
import { evaluateSentences, printSentences } from './sentences.ts';
import { hasShared, SHARED } from './shared-data.ts';
import { evaluateSpans, printSpans } from './spans.ts';
import { evaluateSplits, printSplits } from './splits.ts';
import { evaluateWords, printWords } from './words.ts';

const USAGE = `npm run eval -- [--only gold|align|words|sentences|splits|challenge|spans] [--check ID] [--trial] [--list] [--json]

  --only SECTION  gold: whole articles; align: alignment documents; words: word links; sentences: sentence beads; splits: where joined paragraphs part; challenge: injected errors and controls; spans: human error spans
  --check ID      run this check only (may be given several times)
  --trial         run checks that are on trial, too
  --list          print every miss and every false alarm in its context
  --json          print the figures as JSON

The figures of alignment on documents it was not fitted to: node test/eval/fit-alignment.ts
`;

/** Sections by name: evaluate, then print. */
interface Section {
  readonly name: string;
  run(): Promise<{ readonly lists: readonly string[]; readonly figures: object; print(): void } | null>;
}

function chosenChecks(ids: readonly string[] | undefined, trial: boolean): readonly Check[] {
  if (ids === undefined) return trial ? allChecks : stableChecks;
  const unknown = ids.find(id => !allChecks.some(({ meta }) => meta.id === id));
  if (unknown !== undefined) throw new Error(`there is no check "${unknown}"`);
  return allChecks.filter(({ meta }) => ids.includes(meta.id));
}

/** Maps print as objects. */
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      check: { type: 'string', multiple: true },
      trial: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  if (!hasShared()) return console.log(`SKIPPED: the development data is not at ${SHARED}`);
  const checks = chosenChecks(values.check, values.trial);
  const tools = await openLanguageTools();

  const section = <R extends { readonly lists: readonly string[] }>(
    name: string,
    evaluate: () => Promise<R | null>,
    print: (report: R) => void,
  ): Section => ({
    name,
    async run() {
      const report = await evaluate();
      if (report === null) return null;
      const { lists, ...figures } = report;
      return { lists, figures, print: () => print(report) };
    },
  });
  const sections: readonly Section[] = [
    section('gold', () => evaluateArticles(tools, checks), printArticles),
    section('align', () => evaluateAlignment(tools), printAlignment),
    section('words', async () => evaluateWords(tools), printWords),
    section('sentences', async () => evaluateSentences(tools), printSentences),
    section('splits', async () => evaluateSplits(tools), printSplits),
    section('challenge', () => evaluateChallenge(tools, checks), printChallenge),
    section('spans', async () => evaluateSpans(tools, checks), printSpans),
  ].filter(({ name }) => values.only === undefined || name === values.only);
  if (sections.length === 0)
    throw new Error(`--only must be gold, align, words, sentences, splits, challenge or spans`);

  const figures: Record<string, unknown> = {};
  for (const { name, run } of sections) {
    const report = await run();
    figures[name] = report?.figures ?? null;
    if (values.json) continue;
    if (report === null) console.log(`SKIPPED ${name}: its data is not at ${SHARED}`);
    else report.print();
    if (values.list) for (const line of report?.lists ?? []) console.log(line);
  }
  if (values.json) console.log(JSON.stringify(figures, plain, 2));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
