// `node test/eval/fit-coverage.ts`: fits src/checks/coverage/uncovered-weights.ts to the development data, prints the
// weights, and what they reach on documents they were not fitted to.
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import { sentenceSigns, uncoveredChance } from '../../src/checks/coverage/uncovered.ts';
import {
  COVERAGE_SIGNS,
  type CoverageSign,
  type UncoveredWeights,
} from '../../src/checks/coverage/uncovered-weights.ts';
import { createDocument } from '../../src/checks/document.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Side } from '../../src/model/text.ts';
import { fitLogistic } from './logistic.ts';
import { hasShared, readJson, SHARED, sharedPath } from './shared-data.ts';

interface Challenge {
  readonly docs: readonly {
    readonly doc_id: string;
    readonly en: readonly string[];
    readonly ja: readonly string[];
  }[];
  readonly items: readonly {
    readonly doc_id: string;
    readonly par: number;
    readonly type: string;
    readonly ja_altered: string;
    readonly start: number;
    readonly end: number;
  }[];
}

interface Sentence {
  readonly document: string;
  readonly signs: Readonly<Record<CoverageSign, number>>;
}

/** Sentences of a paragraph of which one has no counterpart: for an omission nobody says which. */
interface Altered {
  readonly candidates: readonly Sentence[];
}

interface Labelled {
  readonly untouched: readonly Sentence[];
  readonly altered: readonly Altered[];
}

const FOLDS = 5;
const TYPES: Readonly<Record<Side, string>> = { source: 'omission_sentence', target: 'addition' };

function labelledSentences(side: Side, { docs, items }: Challenge, tools: LanguageTools): Labelled {
  const untouched: Sentence[] = [];
  const altered: Altered[] = [];
  for (const { doc_id: id, en, ja } of docs) {
    const document = createDocument(
      en.map((source, at) => ({
        bead: { source: [at], target: [at], score: 1, origin: 'auto' },
        source,
        target: ja[at] ?? '',
      })),
      tools,
    );
    const signsAt = (position: number) =>
      sentenceSigns(document.units[position]!, side, document, tools.lexicon);
    for (const { position } of document.units)
      untouched.push(...signsAt(position).map(({ signs }) => ({ document: id, signs })));
    for (const item of items) {
      if (item.doc_id !== id || item.type !== TYPES[side]) continue;
      const text = document.units[item.par]!.target.text;
      document.replaceTarget(item.par, item.ja_altered);
      const inserted = ({ start, end }: { start: number; end: number }): boolean =>
        side === 'source' || (start < item.end && end > item.start);
      const candidates = signsAt(item.par).filter(({ range }) => inserted(range));
      altered.push({ candidates: candidates.map(({ signs }) => ({ document: id, signs })) });
      document.replaceTarget(item.par, text);
    }
  }
  return { untouched, altered };
}

/** The sentence least spoken of stands for its paragraph. */
const suspected = ({ candidates }: Altered): readonly Sentence[] =>
  candidates.toSorted((a, b) => suspicion(b.signs) - suspicion(a.signs)).slice(0, 1);
const suspicion = ({ coverage, weight, loose }: Sentence['signs']): number =>
  (1 - coverage) * weight + 2 * Math.sign(loose);

function fitWeights({ untouched, altered }: Labelled): UncoveredWeights {
  const valuesOf = ({ signs }: Sentence): readonly number[] => COVERAGE_SIGNS.map(name => signs[name]);
  const weights = fitLogistic([
    ...untouched.map(sentence => ({ signs: valuesOf(sentence), positive: false })),
    ...altered.flatMap(suspected).map(sentence => ({ signs: valuesOf(sentence), positive: true })),
  ]);
  const named = COVERAGE_SIGNS.map((name, at) => [name, weights[at]!] as const);
  return {
    ...(Object.fromEntries(named) as Readonly<Record<CoverageSign, number>>),
    bias: weights[COVERAGE_SIGNS.length]!,
  };
}

function crossValidate(side: Side, labelled: Labelled): void {
  const documents = [...new Set(labelled.untouched.map(({ document }) => document))];
  const foldOf = (document: string | undefined): number => documents.indexOf(document ?? '') % FOLDS;
  const found: number[] = [];
  const alarms: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (document: string | undefined): boolean => foldOf(document) === fold;
    const weights = fitWeights({
      untouched: labelled.untouched.filter(({ document }) => !inFold(document)),
      altered: labelled.altered.filter(({ candidates }) => !inFold(candidates[0]?.document)),
    });
    const chance = ({ signs }: Sentence): number => uncoveredChance(signs, weights);
    alarms.push(...labelled.untouched.filter(({ document }) => inFold(document)).map(chance));
    for (const { candidates } of labelled.altered)
      if (inFold(candidates[0]?.document)) found.push(Math.max(...candidates.map(chance)));
  }
  for (const least of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const count = (chances: readonly number[]): number => chances.filter(chance => chance >= least).length;
    console.log(
      `  ${TYPES[side]} from ${least}: ${count(found)} of ${labelled.altered.length} found, ${count(alarms)} alarms on ${alarms.length} sentences`,
    );
  }
}

if (!hasShared('eval', 'challenge-dev.json.gz'))
  console.log(`SKIPPED: the development data is not at ${SHARED}`);
else {
  const challenge = readJson<Challenge>(sharedPath('eval', 'challenge-dev.json.gz'));
  const tools = await openLanguageTools();
  for (const side of ['source', 'target'] as const) {
    const labelled = labelledSentences(side, challenge, tools);
    const weights = Object.entries(fitWeights(labelled)).map(
      ([name, weight]) => `${name}: ${weight.toFixed(2)}`,
    );
    console.log(`${side}: { ${weights.join(', ')} }`);
    crossValidate(side, labelled);
  }
}
