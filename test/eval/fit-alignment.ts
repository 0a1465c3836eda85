// `node test/eval/fit-alignment.ts [--write]`: fits src/align/alignment-table.ts to the development documents, and
// says how the aligner does on documents it was not fitted to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { alignIndexed } from '../../src/align/align-indexed.ts';
import type { FoundBead } from '../../src/align/bead-search.ts';
import {
  BEAD_KINDS,
  beadKind,
  type CalibrationLine,
  type CalibrationLines,
  calibratedScore,
  cappedLogit,
} from '../../src/align/score-calibration.ts';
import { type AlignmentWeights, FEATURES } from '../../src/align/weights.ts';
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import { type AlignmentDocument, alignmentDocuments, evidenceOf, foldsOf } from './alignment-documents.ts';
import { type FitDocument, fitWeights } from './fit-weights.ts';
import { keyOf, type LinkTallies, linkTallies, scoreLinks } from './links.ts';
import { scoreLine, scores, type Tally } from './measures.ts';
import { expectedError, type Judged } from './reliability.ts';
import { SHARED } from './shared-data.ts';

const FOLDS = 5;
const TABLE = join(import.meta.dirname, '../../src/align/alignment-table.ts');

type Document = AlignmentDocument & FitDocument;

/** A bead of a document that the weights were not fitted to. */
interface JudgedBead extends FoundBead {
  readonly fold: number;
  readonly right: boolean;
}

interface CrossValidation {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly beads: readonly JudgedBead[];
}

async function crossValidate(documents: readonly Document[]): Promise<CrossValidation> {
  const folds = foldsOf(documents, FOLDS);
  const tallies: { readonly keys: readonly string[]; readonly links: LinkTallies }[] = [];
  const beads: JudgedBead[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = await fitWeights(documents.filter((_, at) => folds[at] !== fold));
    for (const { evidence, links, en, ja, profile } of documents.filter((_, at) => folds[at] === fold)) {
      const found = await alignIndexed(evidence, [], async () => {}, weights);
      const gold = new Set(links.map(keyOf));
      beads.push(
        ...found.map(bead => ({ ...bead, fold, right: gold.has(keyOf([bead.source, bead.target])) })),
      );
      const document = { source: en.length, target: ja.length, links };
      const judged = scoreLinks(
        document,
        found.map(({ source, target }) => [source, target]),
      );
      tallies.push({ keys: ['all', profile], links: judged });
    }
  }
  return { tallies: linkTallies(tallies), beads };
}

/** Logistic regression of being right on the log-odds of the posterior (Platt 1999), by Newton's method. */
function fitLine(beads: readonly JudgedBead[]): CalibrationLine {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 20; round++) {
    // Gradient and curvature, with the weight of one bead that speaks for leaving scores as they are.
    let [gs, gb, ss, sb, bb] = [1 - slope, -shift, 1, 0, 1];
    for (const { posterior, right } of beads) {
      const x = cappedLogit(posterior);
      const share = 1 / (1 + Math.exp(-(slope * x + shift)));
      const curve = share * (1 - share);
      gs += (Number(right) - share) * x;
      gb += Number(right) - share;
      ss += curve * x * x;
      sb += curve * x;
      bb += curve;
    }
    const determinant = ss * bb - sb * sb;
    slope += (bb * gs - sb * gb) / determinant;
    shift += (ss * gb - sb * gs) / determinant;
  }
  return { slope, shift };
}

const fitLines = (beads: readonly JudgedBead[]): CalibrationLines => {
  const lines = BEAD_KINDS.map(kind => [kind, fitLine(beads.filter(bead => beadKind(bead) === kind))]);
  return Object.fromEntries(lines) as CalibrationLines;
};

/** Scores of beads by lines fitted to the other folds. */
const scoredApart = (beads: readonly JudgedBead[]): readonly (Judged & { readonly bead: JudgedBead })[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const lines = fitLines(beads.filter(bead => bead.fold !== fold));
    return beads
      .filter(bead => bead.fold === fold)
      .map(bead => ({ bead, score: calibratedScore(bead, lines), right: bead.right }));
  }).flat();

/** Prints the error of each kind; returns those after calibration, in words. */
function reportCalibration(beads: readonly JudgedBead[]): string {
  const scored = scoredApart(beads);
  const errors: string[] = [];
  console.log('Expected calibration error in points, before and after, cross-validated:');
  for (const kind of BEAD_KINDS) {
    const own = scored.filter(({ bead }) => beadKind(bead) === kind);
    const before = expectedError(own.map(({ bead }) => ({ score: bead.posterior, right: bead.right })));
    const after = expectedError(own);
    errors.push(`${(100 * after).toFixed(1)} (${kind})`);
    console.log(
      `  ${kind.padEnd(12)} ${(100 * before).toFixed(1)} ${(100 * after).toFixed(1)} of ${own.length}`,
    );
  }
  return errors.join(', ');
}

function printed(
  weights: AlignmentWeights,
  lines: CalibrationLines,
  figures: { readonly strict: string; readonly loose: string; readonly error: string },
): string {
  const row = (name: string, value: number): string => `  ${name}: ${value.toFixed(2)},`;
  const line = (kind: keyof CalibrationLines): string =>
    `  ${kind}: { slope: ${lines[kind].slope.toFixed(2)}, shift: ${lines[kind].shift.toFixed(2)} },`;
  return `import type { CalibrationLines } from './score-calibration.ts';
import type { AlignmentWeights } from './weights.ts';

/**
 * Fitted by test/eval/fit-alignment.ts to the 120 development documents of alignment. Fitted to four fifths of the
 * texts and measured on the rest, five times: strict link F1 ${figures.strict}, null F1 ${figures.loose}.
 */
export const WEIGHTS: AlignmentWeights = {
${[...FEATURES.map(name => row(name, weights[name])), row('resume', weights.resume)].join('\n')}
};

/**
 * Fitted likewise to beads of documents that the weights were not fitted to. Expected calibration error in points:
 * ${figures.error}.
 */
export const SCORE_CALIBRATION: CalibrationLines = {
${BEAD_KINDS.map(line).join('\n')}
};
`;
}

async function main(): Promise<void> {
  const found = alignmentDocuments();
  if (found === null) return console.log(`SKIPPED: the development data is not at ${SHARED}`);
  const tools = await openLanguageTools();
  const documents: Document[] = [];
  for (const document of found) documents.push({ ...document, evidence: await evidenceOf(document, tools) });

  const { tallies, beads } = await crossValidate(documents);
  console.log(`Cross-validated over ${FOLDS} folds of texts:`);
  for (const [name, counts] of tallies) console.log(scoreLine(name, counts));
  const error = reportCalibration(beads);
  const weights = await fitWeights(documents);
  const f1 = (name: string): string => (100 * scores(tallies.get(name)!).f1).toFixed(1);
  const table = printed(weights, fitLines(beads), {
    strict: f1('strict all'),
    loose: f1('null   all'),
    error,
  });
  if (process.argv.includes('--write')) writeFileSync(TABLE, table);
  else console.log(table);
}

await main();
