import { analyzeArticle, NO_CHECKS } from '../../src/app/analyze-article.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { Check } from '../../src/checks/check.ts';
import { type CheckedDocument, createDocument, type UnitInput } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { NO_CONTROL } from '../../src/model/progress.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import type { TextRange } from '../../src/model/text.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { overlaps } from './located.ts';
import { hasShared, readArticles, readJson, readTable, sharedPath } from './shared-data.ts';
import { HUMAN, spanDocuments } from './span-documents.ts';

/** One finding and whether the labels of the development data agree with it. */
export interface LabelledFinding {
  readonly check: string;
  readonly strength: number;
  readonly right: boolean;
  readonly document: string;
  /** Found in a paragraph that nobody altered. */
  readonly control: boolean;
}

interface Item {
  readonly doc_id: string;
  readonly par: number;
  readonly type: string;
  readonly ja_altered: string;
  readonly start: number;
  readonly end: number;
  readonly alt_spans: readonly (readonly [number, number])[];
  readonly is_control: boolean;
}

interface Challenge {
  readonly docs: readonly {
    readonly doc_id: string;
    readonly en: readonly string[];
    readonly ja: readonly string[];
  }[];
  readonly items: readonly Item[];
}

interface Found {
  readonly check: string;
  readonly strength: number;
  readonly range: TextRange | null;
  readonly words: string;
}

/** Findings of `checks` on the whole articles, the challenge set and human translations, paragraph numbers as given there. */
export async function labelledFindings(
  tools: LanguageTools,
  checks: readonly Check[],
): Promise<readonly LabelledFinding[]> {
  const findingsAt = (document: CheckedDocument, position: number): readonly Found[] => {
    const unit = document.units[position]!;
    return runChecks(checks, { unit, document, lexicon: tools.lexicon, house: NO_HOUSE }).findings.map(
      ({ check, finding }) => ({
        check: check.meta.id,
        strength: finding.strength,
        range: finding.target,
        words: `${finding.messageId} ${Object.values(finding.data).join(' ')}`,
      }),
    );
  };
  return [
    ...challengeFindings(tools, findingsAt),
    ...humanFindings(tools, findingsAt),
    ...(await articleFindings(tools, findingsAt)),
  ];
}

type FindingsAt = (document: CheckedDocument, position: number) => readonly Found[];

function* challengeFindings(tools: LanguageTools, findingsAt: FindingsAt): Iterable<LabelledFinding> {
  if (!hasShared('eval', 'challenge-dev.json.gz')) return;
  const { docs, items } = readJson<Challenge>(sharedPath('eval', 'challenge-dev.json.gz'));
  for (const { doc_id, en, ja } of docs) {
    const units = en.map((source, at): UnitInput => {
      const bead = { source: [at], target: [at], score: 1, origin: 'auto' } as const;
      return { bead, source, target: ja[at] ?? '' };
    });
    const document = createDocument(units, tools);
    for (const item of items) if (item.doc_id === doc_id) yield* itemFindings(item, document, findingsAt);
  }
}

/**
 * Everything found in the human translations of WMT24 is wrong. Its machine translations say too little: annotators of
 * one text mark from one to sixty of a hundred segments, and what they left alone may be wrong.
 */
function* humanFindings(tools: LanguageTools, findingsAt: FindingsAt): Iterable<LabelledFinding> {
  if (!hasShared('eval', 'spans-dev.jsonl.gz')) return;
  for (const { rows, document } of spanDocuments('wmt24-esa', tools)) {
    if (rows[0]?.system !== HUMAN) continue;
    for (const [position, row] of rows.entries())
      for (const finding of findingsAt(document, position)) yield label(finding, false, row.doc_id, true);
  }
}

/**
 * Right: touches the injected error, or names the kind of error that leaves nothing to touch. Wrong: any other finding
 * on an altered paragraph that the untouched one does not have as well, and all findings on the controls.
 */
function itemFindings(
  item: Item,
  document: CheckedDocument,
  findingsAt: FindingsAt,
): readonly LabelledFinding[] {
  const untouched = findingsAt(document, item.par);
  if (item.is_control) return untouched.map(finding => label(finding, false, item.doc_id, true));
  const known = new Set(untouched.map(({ check, words }) => `${check} ${words}`));
  const text = document.units[item.par]!.target.text;
  document.replaceTarget(item.par, item.ja_altered);
  const altered = findingsAt(document, item.par);
  document.replaceTarget(item.par, text);
  return altered
    .map(finding => ({ finding, right: hitsItem(finding, item) }))
    .filter(({ finding: { check, words }, right }) => right || !known.has(`${check} ${words}`))
    .map(({ finding, right }) => label(finding, right, item.doc_id));
}

const label = (
  { check, strength }: Found,
  right: boolean,
  document: string,
  control = false,
): LabelledFinding => ({ check, strength, right, document, control });

function hitsItem({ check, range }: Found, item: Item): boolean {
  if (item.type.startsWith('omission') && check === 'omission') return true;
  if (item.type === 'addition' && check === 'addition') return true;
  const characters = [...item.ja_altered];
  const offset = (at: number): number => characters.slice(0, Math.max(0, at)).join('').length;
  return [[item.start, item.end] as const, ...item.alt_spans].some(([start, end]) => {
    const widened =
      start === end
        ? { start: offset(start - 2), end: offset(end + 2) }
        : { start: offset(start), end: offset(end) };
    return range !== null && overlaps(range, widened);
  });
}

/** Right: overlaps a span an editor marked in that paragraph; what has no target belongs to the paragraph before. */
async function articleFindings(
  tools: LanguageTools,
  findingsAt: FindingsAt,
): Promise<readonly LabelledFinding[]> {
  const labelled: LabelledFinding[] = [];
  for (const article of readArticles()) {
    const gold = article.file('gold.tsv');
    if (gold === null) continue;
    const spans = readTable<'paragraph_no' | 'span' | 'occurrence'>(gold);
    const target = segmentsOf(segmentParagraphs(article.target).map(({ text }) => text));
    const texts = { source: segmentsOf(segmentParagraphs(article.source).map(({ text }) => text)), target };
    const { units } = await analyzeArticle(texts, tools, NO_CONTROL, NO_CHECKS);
    const document = createDocument(units, tools);
    for (const [position, { bead }] of units.entries()) {
      const paragraph = bead.target[0];
      const text = paragraph === undefined ? '' : target[paragraph]!.text;
      const marked = spans
        .filter(row => Number(row.paragraph_no) - 1 === paragraph)
        .map(row => rangeOf(text, row.span, Number(row.occurrence)));
      for (const finding of findingsAt(document, position)) {
        if (finding.range === null) continue;
        labelled.push(
          label(
            finding,
            marked.some(range => overlaps(range, finding.range!)),
            article.name,
          ),
        );
      }
    }
  }
  return labelled;
}

function rangeOf(text: string, span: string, occurrence: number): TextRange {
  let start = -1;
  for (let nth = 0; nth < Math.max(1, occurrence); nth++) start = text.indexOf(span, start + 1);
  return { start, end: start + span.length };
}
