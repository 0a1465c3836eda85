// `node test/eval/traps.ts`: what each row of the table of translation traps finds in right and in wrong text.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { analyzeArticle, NO_CHECKS } from '../../src/app/analyze-article.ts';
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import { createDocument, type UnitInput } from '../../src/checks/document.ts';
import { findTraps, indexTraps } from '../../src/checks/traps/find-traps.ts';
import { TRAPS } from '../../src/checks/traps/table.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { NO_CONTROL } from '../../src/model/progress.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { quote } from './judged.ts';
import {
  hasShared,
  readArticles,
  readJson,
  readJsonLines,
  readTable,
  SHARED,
  sharedPath,
} from './shared-data.ts';

const USAGE = `node test/eval/traps.ts [--row TEXT] [--quiet]

Lists the hits of each row: CLEAN on untouched professional translations (documents of the challenge set, refA of the
span set), GOLD and OFF on whole articles inside and outside of what an editor marked, MT on machine translations of the
span set (MT+ where an annotator marked the words, too).

  --row TEXT   rows that hold this text only
  --quiet      the counts of each row without its hits
`;

type Kind = 'CLEAN' | 'GOLD' | 'OFF' | 'MT+' | 'MT';

interface Hit {
  readonly row: string;
  readonly strength: string;
  readonly kind: Kind;
  readonly shown: string;
}

interface Judged extends UnitInput {
  readonly kindOf: (start: number, end: number) => Kind;
}

const pairUnit = (source: string, target: string, kindOf: Judged['kindOf']): Judged => ({
  bead: { source: [0], target: [0], score: 1, origin: 'auto' },
  source,
  target,
  kindOf,
});

function cleanDocuments(): readonly Judged[] {
  if (!hasShared('eval', 'challenge-dev.json.gz')) return [];
  const { docs } = readJson<{
    readonly docs: readonly { readonly en: readonly string[]; readonly ja: readonly string[] }[];
  }>(sharedPath('eval', 'challenge-dev.json.gz'));
  return docs.flatMap(({ en, ja }) => en.map((source, at) => pairUnit(source, ja[at] ?? '', () => 'CLEAN')));
}

function spanSegments(): readonly Judged[] {
  if (!hasShared('eval', 'spans-dev.jsonl.gz')) return [];
  const rows = readJsonLines<{
    readonly system: string;
    readonly src: string;
    readonly mt: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }>(sharedPath('eval', 'spans-dev.jsonl.gz'));
  return rows.map(({ system, src, mt, spans }) =>
    pairUnit(src, mt, (start, end) => {
      if (system === 'refA') return 'CLEAN';
      return spans.some(span => span.start < end && start < span.end) ? 'MT+' : 'MT';
    }),
  );
}

async function articleUnits(tools: LanguageTools): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const article of readArticles()) {
    const gold = article.file('gold.tsv');
    if (gold === null) continue;
    const spans = readTable<'paragraph_no' | 'span'>(gold);
    const target = segmentsOf(segmentParagraphs(article.target).map(({ text }) => text));
    const source = segmentsOf(segmentParagraphs(article.source).map(({ text }) => text));
    const { units } = await analyzeArticle({ source, target }, tools, NO_CONTROL, NO_CHECKS);
    for (const unit of units) {
      const marked = unit.bead.target.flatMap(at =>
        spans.filter(row => Number(row.paragraph_no) - 1 === at).map(({ span }) => span),
      );
      judged.push({
        ...unit,
        kindOf: (start, end) =>
          marked.some(span => {
            for (let at = unit.target.indexOf(span); at >= 0; at = unit.target.indexOf(span, at + 1))
              if (at < end && start < at + span.length) return true;
            return false;
          })
            ? 'GOLD'
            : 'OFF',
      });
    }
  }
  return judged;
}

function hitsOf(units: readonly Judged[], tools: LanguageTools, row: string): readonly Hit[] {
  const index = indexTraps(TRAPS.filter(({ id }) => id.includes(row)));
  return units.flatMap(unit => {
    const view = createDocument([unit], tools).units[0]!;
    return findTraps(view, index, tools.lexicon).map(({ trap, found, source }) => ({
      row: trap.id,
      strength: trap.strength,
      kind: unit.kindOf(found.range.start, found.range.end),
      shown: `${quote(unit.target, found.range)}  [${source === null ? '' : unit.source.slice(source.start, source.end)}]`,
    }));
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      row: { type: 'string', default: '' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  if (!hasShared()) return console.log(`SKIPPED: the development data is not at ${SHARED}`);
  const tools = await openLanguageTools();
  const units = [...cleanDocuments(), ...spanSegments(), ...(await articleUnits(tools))];
  const hits = hitsOf(units, tools, values.row);
  for (const [row, found] of Map.groupBy(hits, hit => hit.row)) {
    const counts = Map.groupBy(found, ({ kind }) => kind);
    const shown = [...counts].map(([kind, { length }]) => `${kind} ${length}`).toSorted();
    console.log(`${found[0]!.strength.padEnd(7)}${shown.join(', ').padEnd(32)}${row}`);
    if (!values.quiet) for (const hit of found) console.log(`    ${hit.kind.padEnd(6)}${hit.shown}`);
  }
  for (const [strength, found] of Map.groupBy(hits, hit => hit.strength)) {
    const counts = [...Map.groupBy(found, ({ kind }) => kind)].map(
      ([kind, { length }]) => `${kind} ${length}`,
    );
    console.log(`${strength}: ${counts.toSorted().join(', ')}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
