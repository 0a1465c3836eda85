import { checkUnit } from '../../src/app/check-unit.ts';
import { newUnitId } from '../../src/app/services.ts';
import type { Check } from '../../src/checks/check.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { type Annotation, tierOf } from '../../src/model/issue.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import type { TextRange } from '../../src/model/text.ts';
import type { JudgedMark, Miss } from './judged.ts';
import { overlaps } from './located.ts';
import { add, NOTHING, scoreLine, type Tally } from './measures.ts';
import { hasShared } from './shared-data.ts';
import { HUMAN, type SpanRow, spanDocuments } from './span-documents.ts';

interface Mark {
  readonly check: string;
  readonly confidence: number;
  readonly severity: string;
  readonly range: TextRange;
  readonly message: string;
  readonly sourceRange: TextRange | null;
}

interface JudgedSegment {
  readonly row: SpanRow;
  readonly gold: readonly TextRange[];
  /** What has no words in the translation cannot be scored and is left out. */
  readonly all: readonly Mark[];
  /** Those at medium and high confidence. */
  readonly marks: readonly Mark[];
}

/** Intersection over union from which two spans are the same (the scorers' measure). */
const SAME_SPAN = 0.5;

function utf16Ranges({ mt, spans }: SpanRow): readonly TextRange[] {
  const offsets = [0];
  for (const character of mt) offsets.push(offsets.at(-1)! + character.length);
  const at = (index: number): number => offsets[Math.min(Math.max(0, index), offsets.length - 1)]!;
  return spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));
}

const markOf = ({ checkId, confidence, severity, source, target, message }: Annotation): readonly Mark[] =>
  target === null
    ? []
    : [
        {
          check: checkId,
          confidence,
          severity,
          range: target.range,
          message: message.ja,
          sourceRange: source?.range ?? null,
        },
      ];

/** Every segment of every system's documents, checked as units of a document that is aligned as given. */
function judgeSpans(tools: LanguageTools, checks: readonly Check[], set: string): readonly JudgedSegment[] {
  const means = { checks, lexicon: tools.lexicon, house: NO_HOUSE };
  return [...spanDocuments(set, tools)].flatMap(({ rows, document }) => {
    return rows.map((row, position) => {
      const all = checkUnit(document, position, newUnitId(), means).annotations.flatMap(markOf);
      const marks = all.filter(({ confidence }) => tierOf(confidence) !== 'low');
      return { row, gold: utf16Ranges(row), all, marks };
    });
  });
}

/** Marks that touch what an annotator marked. */
const overlapTally = ({ gold, marks }: JudgedSegment): Tally => ({
  correct: marks.filter(({ range }) => gold.some(span => overlaps(span, range))).length,
  predicted: marks.length,
  found: gold.filter(span => marks.some(({ range }) => overlaps(span, range))).length,
  gold: gold.length,
});

function sameSpanTally({ gold, marks }: JudgedSegment): Tally {
  const used = new Set<TextRange>();
  for (const { range } of marks) {
    const same = gold.find(span => !used.has(span) && intersectionOverUnion(span, range) >= SAME_SPAN);
    if (same !== undefined) used.add(same);
  }
  return { correct: used.size, predicted: marks.length, found: used.size, gold: gold.length };
}

const intersectionOverUnion = (a: TextRange, b: TextRange): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));

export interface SpanReport {
  readonly overlap: Tally;
  readonly sameSpan: Tally;
  readonly characters: number;
  readonly byCheck: ReadonlyMap<string, Tally>;
  readonly byDomain: ReadonlyMap<string, Tally>;
  readonly human: {
    readonly segments: number;
    readonly flagged: number;
    readonly marks: number;
    readonly characters: number;
    readonly byCheck: ReadonlyMap<string, number>;
  };
  readonly marks: readonly JudgedMark[];
  readonly misses: readonly Miss[];
}

const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(add, NOTHING);
const charactersOf = (segments: readonly JudgedSegment[]): number =>
  segments.reduce((total, { row }) => total + [...row.mt].length, 0);

function summarise(judged: readonly JudgedSegment[]): SpanReport {
  const machine = judged.filter(({ row }) => row.system !== HUMAN);
  const human = judged.filter(({ row }) => row.system === HUMAN);
  const checks = [...new Set(machine.flatMap(({ marks }) => marks.map(({ check }) => check)))].sort();
  const only = (segment: JudgedSegment, check: string): JudgedSegment => ({
    ...segment,
    marks: segment.marks.filter(mark => mark.check === check),
  });
  const alarms = human.flatMap(({ marks }) => marks);
  return {
    overlap: sum(machine.map(overlapTally)),
    sameSpan: sum(machine.map(sameSpanTally)),
    characters: charactersOf(machine),
    byCheck: new Map(
      checks.map(check => [check, sum(machine.map(segment => overlapTally(only(segment, check))))]),
    ),
    byDomain: new Map(
      [...Map.groupBy(machine, ({ row }) => row.domain)].map(([domain, own]) => [
        domain,
        sum(own.map(overlapTally)),
      ]),
    ),
    human: {
      segments: human.length,
      flagged: human.filter(({ marks }) => marks.length > 0).length,
      marks: alarms.length,
      characters: charactersOf(human),
      byCheck: new Map(
        [...Map.groupBy(alarms, ({ check }) => check)].map(([check, own]) => [check, own.length]),
      ),
    },
    marks: judged.flatMap(marksOf),
    misses: machine.flatMap(missesOf),
  };
}

const placeOf = ({ row }: JudgedSegment) => ({
  document: row.doc_id,
  place: `${row.seg_id} ${row.system}`,
  source: row.src,
  target: row.mt,
});

function marksOf(segment: JudgedSegment): readonly JudgedMark[] {
  const human = segment.row.system === HUMAN;
  return segment.all.map(mark => {
    const right = segment.gold.some(span => overlaps(span, mark.range));
    return {
      ...mark,
      ...placeOf(segment),
      set: human ? 'wmt24-human' : 'wmt24',
      verdict: right ? 'right' : human ? 'wrong' : 'other',
      kind: right ? segment.row.domain : null,
    };
  });
}

function missesOf(segment: JudgedSegment): readonly Miss[] {
  return segment.gold.flatMap((range, index) =>
    segment.marks.some(mark => overlaps(range, mark.range))
      ? []
      : [
          {
            ...placeOf(segment),
            set: 'wmt24',
            kind: segment.row.domain,
            severity: segment.row.spans[index]!.severity,
            sourceRange: null,
            range,
            note: '',
          },
        ],
  );
}

/** What annotators marked in machine translations of WMT24; null where the data is absent. */
export function evaluateSpans(tools: LanguageTools, checks: readonly Check[]): SpanReport | null {
  if (!hasShared('eval', 'spans-dev.jsonl.gz')) return null;
  return summarise(judgeSpans(tools, checks, 'wmt24-esa'));
}

export function printSpans(report: SpanReport): void {
  const { overlap, sameSpan, characters, human } = report;
  const perThousand = (count: number, of: number): string => ((1000 * count) / Math.max(1, of)).toFixed(2);
  console.log('Marks at medium and high confidence against human error spans of WMT24:');
  console.log(
    `  ${perThousand(overlap.predicted, characters)} marks per 1,000 characters (annotators: ${perThousand(overlap.gold, characters)})`,
  );
  console.log(scoreLine('overlap', overlap));
  console.log(scoreLine('IoU ≥ 0.5', sameSpan));
  for (const [name, tally] of [...report.byDomain, ...report.byCheck])
    console.log(scoreLine(`  ${name}`, tally));
  console.log(
    `  human translations: ${human.flagged} of ${human.segments} segments marked (${((100 * human.flagged) / Math.max(1, human.segments)).toFixed(1)}%), ${perThousand(human.marks, human.characters)} marks per 1,000 characters`,
  );
  for (const [check, marks] of human.byCheck) console.log(`    ${check.padEnd(24)} ${marks}`);
}
