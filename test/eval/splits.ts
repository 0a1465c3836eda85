import { linkUnit } from '../../src/align/words/link-unit.ts';
import type { LinkableSource, LinkableTarget } from '../../src/align/words/linkable.ts';
import { proposeSplit, sourceCutFor } from '../../src/align/words/propose-split.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { japaneseSentences } from '../../src/segment/sentences.ts';
import { type AlignmentDocument, alignmentDocuments } from './alignment-documents.ts';

/** Two linked pairs of paragraphs that follow one another, made into one unit. */
interface JoinedUnit {
  readonly id: string;
  readonly source: LinkableSource;
  readonly target: LinkableTarget;
  /** Where the second paragraph of each side begins. */
  readonly sourceCut: number;
  readonly targetCut: number;
}

export interface SplitReport {
  readonly results: readonly SplitResult[];
  readonly lists: readonly string[];
}

interface SplitResult {
  readonly name: string;
  readonly units: number;
  /** Proposed cuts of the source that are the known boundary. */
  readonly right: number;
  /** Proposals asked for a few characters off that name both known boundaries. */
  readonly proposed: number;
  /** Sentence beads that link a sentence above the known boundary with one below it, of all. */
  readonly beads: number;
  readonly straddling: number;
  readonly lists: readonly string[];
}

/** A reviewer's cursor stands near the boundary, not on it. */
const OFF_BY = 5;

function unitsOf(
  document: AlignmentDocument,
  separator: string,
  tools: LanguageTools,
): readonly JoinedUnit[] {
  const single = new Map(
    document.links.flatMap(([en, ja]) => (en.length === 1 && ja.length === 1 ? [[en[0]!, ja[0]!]] : [])),
  );
  return [...single].flatMap(([en, ja]): readonly JoinedUnit[] => {
    if (single.get(en + 1) !== ja + 1) return [];
    const source = `${document.en[en]!.trim()}${separator}${document.en[en + 1]!.trim()}`;
    const target = `${document.ja[ja]!.trim()}${document.ja[ja + 1]!.trim()}`;
    return [
      {
        id: `${document.id} ${en}`,
        source: { text: source, ...tools.english.analyze(source) },
        target: {
          text: target,
          tokens: tools.japanese.tokenize(target),
          sentences: japaneseSentences(target),
        },
        sourceCut: source.length - document.en[en + 1]!.trim().length,
        targetCut: target.length - document.ja[ja + 1]!.trim().length,
      },
    ];
  });
}

/** Where the analysers see no boundary there is none to propose. */
const isPossible = ({ source, target, sourceCut, targetCut }: JoinedUnit): boolean =>
  source.sentences.some(({ start }) => start === sourceCut) &&
  target.sentences.some(({ start }) => start === targetCut);

function straddling(unit: JoinedUnit, tools: LanguageTools): readonly boolean[] {
  return linkUnit(unit.source, unit.target, tools.lexicon).sentences.map(({ source, target }) => {
    const halves = new Set([
      ...source.map(({ start }) => start < unit.sourceCut),
      ...target.map(({ start }) => start < unit.targetCut),
    ]);
    return halves.size > 1;
  });
}

function judge(name: string, units: readonly JoinedUnit[], tools: LanguageTools): SplitResult {
  const judged = units.map(unit => {
    const { source, target, sourceCut, targetCut } = unit;
    const cut = sourceCutFor(source, target, tools.lexicon, targetCut);
    const proposal = proposeSplit(source, target, tools.lexicon, targetCut - OFF_BY);
    return {
      unit,
      cut,
      right: cut === sourceCut,
      proposed: proposal?.source === sourceCut && proposal.target === targetCut,
      beads: straddling(unit, tools),
    };
  });
  return {
    name,
    units: units.length,
    right: judged.filter(({ right }) => right).length,
    proposed: judged.filter(({ proposed }) => proposed).length,
    beads: judged.reduce((sum, { beads }) => sum + beads.length, 0),
    straddling: judged.reduce((sum, { beads }) => sum + beads.filter(bad => bad).length, 0),
    lists: judged
      .filter(({ right }) => !right)
      .map(
        ({ unit: { id, source, target, sourceCut, targetCut }, cut }) =>
          `${id} ${name}: …${source.text.slice(sourceCut - 40, sourceCut)}‖${source.text.slice(sourceCut, sourceCut + 40)}… ` +
          `…${target.text.slice(targetCut - 20, targetCut)}‖${target.text.slice(targetCut, targetCut + 20)}… ` +
          `cut at ${cut === null ? 'none' : source.text.slice(cut, cut + 40)}`,
      ),
  };
}

/** Asks for known paragraph boundaries inside joined paragraphs; null where the documents are absent. */
export function evaluateSplits(tools: LanguageTools): SplitReport | null {
  const documents = alignmentDocuments();
  if (documents === null) return null;
  const results = (
    [
      ['line break in the source', '\n'],
      ['no break in the source', ' '],
    ] as const
  ).map(([name, separator]) =>
    judge(name, documents.flatMap(document => unitsOf(document, separator, tools)).filter(isPossible), tools),
  );
  return { results, lists: results.flatMap(({ lists }) => lists) };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

export function printSplits({ results }: SplitReport): void {
  console.log('Splits of two joined paragraphs at the known boundary:');
  for (const { name, units, right, proposed, beads, straddling } of results)
    console.log(
      `  ${name}: source cut right ${percent(right, units)} of ${units}, proposal from ${OFF_BY} characters off ` +
        `${percent(proposed, units)}, sentence beads across the boundary ${percent(straddling, beads)} of ${beads}`,
    );
}
