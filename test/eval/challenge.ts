import { type AnalyzedUnit, analyzeArticle, NO_CHECKS } from '../../src/app/analyze-article.ts';
import { checkUnit } from '../../src/app/check-unit.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { Check } from '../../src/checks/check.ts';
import { createDocument } from '../../src/checks/document.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { type SegmentedPair, unitText } from '../../src/model/article.ts';
import { tierOf } from '../../src/model/issue.ts';
import { NO_CONTROL } from '../../src/model/progress.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import type { TextRange } from '../../src/model/text.ts';
import { type JudgedMark, type Miss, saying } from './judged.ts';
import { type Located, locate, overlaps } from './located.ts';
import { hasShared, readJson, sharedPath } from './shared-data.ts';

interface ChallengeDocument {
  readonly doc_id: string;
  readonly en: readonly string[];
  readonly ja: readonly string[];
}

/** One paragraph with one injected error, or an untouched control. Offsets are code points of `ja_altered`. */
interface ChallengeItem {
  readonly id: string;
  readonly doc_id: string;
  readonly par: number;
  readonly type: string;
  readonly sub: string;
  readonly severity: string;
  readonly ja_altered: string;
  readonly start: number;
  readonly end: number;
  readonly alt_spans: readonly (readonly [number, number])[];
  readonly original: string;
  readonly is_control: boolean;
}

interface JudgedItem {
  readonly item: ChallengeItem;
  readonly source: string;
  readonly annotations: readonly Located[];
  readonly hits: readonly Located[];
}

export interface ChallengeReport {
  /** Items of each type that were found, and found at medium or high confidence. */
  readonly recall: readonly {
    readonly type: string;
    readonly items: number;
    readonly found: number;
    readonly sure: number;
  }[];
  readonly controls: number;
  readonly characters: number;
  readonly alarms: readonly { readonly check: string; readonly alarms: number; readonly sure: number }[];
  readonly precision: readonly {
    readonly check: string;
    readonly hits: number;
    readonly annotations: number;
  }[];
  readonly marks: readonly JudgedMark[];
  readonly misses: readonly Miss[];
}

const OMISSION = /omission|omit|missing|undertrans/i;
const ADDITION = /addition|added|insert|extra|overtrans/i;
/** A gap is widened to so many characters on either side. */
const GAP = 2;

const codePoints = (text: string): number => [...text].length;

const isSure = ({ confidence }: Located): boolean => tierOf(confidence) !== 'low';

/** The places that count as the error, as UTF-16 ranges. */
function spansOf(item: ChallengeItem): readonly TextRange[] {
  const characters = [...item.ja_altered];
  const offset = (at: number): number => characters.slice(0, at).join('').length;
  return [[item.start, item.end] as const, ...item.alt_spans].map(([start, end]) =>
    end > start
      ? { start: offset(start), end: offset(end) }
      : { start: offset(Math.max(0, start - GAP)), end: offset(Math.min(characters.length, end + GAP)) },
  );
}

function isHit(item: ChallengeItem, { check, range }: Located): boolean {
  if (spansOf(item).some(span => overlaps(span, range))) return true;
  if (item.type.startsWith('omission')) return OMISSION.test(check);
  return item.type === 'addition' && ADDITION.test(check);
}

/** Aligns and reads a document once; each item then replaces one paragraph and checks the unit that holds it. */
async function createRunner(document: ChallengeDocument, tools: LanguageTools, checks: readonly Check[]) {
  const texts: SegmentedPair = { source: segmentsOf(document.en), target: segmentsOf(document.ja) };
  const { units } = await analyzeArticle(texts, tools, NO_CONTROL, NO_CHECKS);
  const checked = createDocument(units, tools);
  const means = { checks, lexicon: tools.lexicon, house: NO_HOUSE };

  return (item: ChallengeItem): JudgedItem => {
    const position = units.findIndex(({ bead }) => bead.target.includes(item.par));
    const unit = units[position]!;
    const target = texts.target.map(segment =>
      segment.ordinal === item.par ? { ...segment, text: item.ja_altered } : segment,
    );
    const altered: AnalyzedUnit = { ...unit, target: unitText(target, unit.bead.target) };
    checked.replaceTarget(position, altered.target);
    const { annotations } = checkUnit(checked, position, unit.id, means);
    checked.replaceTarget(position, unit.target);
    const here = locate(annotations, units, target).filter(({ paragraph }) => paragraph === item.par);
    return {
      item,
      source: unit.source,
      annotations: here,
      hits: here.filter(annotation => isHit(item, annotation)),
    };
  };
}

function summarise(judged: readonly JudgedItem[]): ChallengeReport {
  const controls = judged.filter(({ item }) => item.is_control);
  const altered = judged.filter(({ item }) => !item.is_control);
  const alarms = controls.flatMap(({ annotations }) => annotations);
  const marks = altered.flatMap(({ annotations }) => annotations);
  const hits = altered.flatMap(({ hits: found }) => found);
  const names = (found: readonly Located[]) => [...new Set(found.map(({ check }) => check))].sort();
  const count = (found: readonly Located[], check: string) =>
    found.filter(mark => mark.check === check).length;
  return {
    recall: [...new Set(altered.map(({ item }) => item.type))].map(type => {
      const items = altered.filter(({ item }) => item.type === type);
      return {
        type,
        items: items.length,
        found: items.filter(judgement => judgement.hits.length > 0).length,
        sure: items.filter(judgement => judgement.hits.some(isSure)).length,
      };
    }),
    controls: controls.length,
    characters: controls.reduce((sum, { item }) => sum + codePoints(item.ja_altered), 0),
    alarms: names(alarms).map(check => ({
      check,
      alarms: count(alarms, check),
      sure: count(alarms.filter(isSure), check),
    })),
    precision: names(marks).map(check => ({
      check,
      hits: count(hits, check),
      annotations: count(marks, check),
    })),
    marks: judged.flatMap(marksOf),
    misses: altered.flatMap(missesOf),
  };
}

function marksOf({ item, annotations, hits }: JudgedItem): readonly JudgedMark[] {
  return annotations.map(annotation => ({
    ...saying(annotation),
    set: item.is_control ? 'controls' : 'injected',
    document: item.doc_id,
    place: item.id,
    source: annotation.source,
    sourceRange: annotation.sourceRange,
    target: item.ja_altered,
    range: annotation.range,
    verdict: item.is_control ? 'wrong' : hits.includes(annotation) ? 'right' : 'other',
    kind: hits.includes(annotation) ? item.type : null,
  }));
}

/** Errors that nothing marked at medium or high confidence. */
function missesOf({ item, source, hits }: JudgedItem): readonly Miss[] {
  if (hits.some(isSure)) return [];
  return [
    {
      set: 'injected',
      document: item.doc_id,
      place: item.id,
      kind: item.type,
      severity: item.severity,
      source,
      sourceRange: null,
      target: item.ja_altered,
      range: spansOf(item)[0]!,
      note: `${item.sub}: ${item.original}${hits.length > 0 ? ' (found at low confidence)' : ''}`,
    },
  ];
}

/** Runs the challenge set; null where it is absent. */
export async function evaluateChallenge(
  tools: LanguageTools,
  checks: readonly Check[],
): Promise<ChallengeReport | null> {
  if (!hasShared('eval', 'challenge-dev.json.gz')) return null;
  const { docs, items } = readJson<{ docs: readonly ChallengeDocument[]; items: readonly ChallengeItem[] }>(
    sharedPath('eval', 'challenge-dev.json.gz'),
  );
  const judged: JudgedItem[] = [];
  for (const document of docs) {
    const mine = items.filter(({ doc_id }) => doc_id === document.doc_id);
    if (mine.length === 0) continue;
    const run = await createRunner(document, tools, checks);
    judged.push(...mine.map(run));
  }
  return summarise(judged);
}

const rate = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

export function printChallenge(report: ChallengeReport): void {
  const perThousand = (count: number): string => ((1000 * count) / Math.max(1, report.characters)).toFixed(2);
  const total = report.alarms.reduce((sum, { alarms }) => sum + alarms, 0);
  const sure = report.alarms.reduce((sum, entry) => sum + entry.sure, 0);
  console.log(`False alarms on ${report.controls} untouched paragraphs (${report.characters} characters):`);
  console.log(
    `  ${perThousand(total)} per 1,000 characters; ${perThousand(sure)} at medium or high confidence`,
  );
  for (const { check, alarms, sure: surer } of report.alarms) {
    console.log(
      `    ${check.padEnd(24)} ${perThousand(alarms)}  (${alarms}, ${surer} of them medium or high)`,
    );
  }
  console.log('Injected errors found (and at medium or high confidence):');
  const found = report.recall.reduce((sum, entry) => sum + entry.found, 0);
  const items = report.recall.reduce((sum, entry) => sum + entry.items, 0);
  for (const entry of report.recall) {
    console.log(
      `  ${entry.type.padEnd(24)} ${String(entry.found).padStart(3)}/${entry.items}  (${entry.sure})`,
    );
  }
  const surely = report.recall.reduce((sum, entry) => sum + entry.sure, 0);
  console.log(`  ${'all'.padEnd(24)} ${found}/${items} (${rate(found, items)}; ${rate(surely, items)})`);
  console.log('Share of marks on altered paragraphs that hit the injected error:');
  for (const { check, hits, annotations } of report.precision) {
    console.log(`  ${check.padEnd(24)} ${hits}/${annotations} (${rate(hits, annotations)})`);
  }
}
