// `node test/eval/fit-calibration.ts [--write]`: fits src/scoring/calibration-table.ts to the development data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { allChecks, stableChecks } from '../../src/app/analyze-article.ts';
import { openLanguageTools } from '../../src/app/open-tools.node.ts';
import { CONFIDENCE_TIERS, tierOf } from '../../src/model/issue.ts';
import { calibrate } from '../../src/scoring/calibrate.ts';
import type { CalibrationBand, CalibrationTable } from '../../src/scoring/calibration-table.ts';
import { BAND_EDGES, poolFalling } from '../../src/scoring/pool-falling.ts';
import { type LabelledFinding, labelledFindings } from './labelled-findings.ts';
import { hasShared, SHARED } from './shared-data.ts';

const FOLDS = 5;
/** A check whose shown marks are right less often than this does not ship as stable. */
const STABLE = 0.6;
const TABLE = join(import.meta.dirname, '../../src/scoring/calibration-table.ts');

function fitTable(findings: readonly LabelledFinding[]): CalibrationTable {
  const byCheck = Map.groupBy(findings, ({ check }) => check);
  return Object.fromEntries(
    [...byCheck].sort(([a], [b]) => (a < b ? -1 : 1)).map(([check, own]) => [check, bandsOf(own)]),
  );
}

function bandsOf(findings: readonly LabelledFinding[]): readonly CalibrationBand[] {
  const bands = BAND_EDGES.map((from, index) => {
    const inside = findings.filter(
      ({ strength }) => strength >= from && strength < (BAND_EDGES[index + 1] ?? Infinity),
    );
    return { from, right: inside.filter(({ right }) => right).length, marks: inside.length };
  }).filter(({ marks }) => marks > 0);
  return poolFalling(bands);
}

/** Confidence of each finding by a table fitted without the documents of its fold. */
function crossValidated(
  findings: readonly LabelledFinding[],
): readonly (LabelledFinding & { readonly confidence: number })[] {
  const documents = [...new Set(findings.map(({ document }) => document))];
  const foldOf = (document: string): number => documents.indexOf(document) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const table = fitTable(findings.filter(({ document }) => foldOf(document) !== fold));
    return findings
      .filter(({ document }) => foldOf(document) === fold)
      .map(finding => ({ ...finding, confidence: calibrate(finding.check, finding.strength, table) }));
  }).flat();
}

const STABLE_IDS: ReadonlySet<string> = new Set(stableChecks.map(({ meta }) => meta.id));

function report(findings: readonly LabelledFinding[]): void {
  const judged = crossValidated(findings);
  console.log('Precision by check and tier, cross-validated by document:');
  for (const check of [...new Set(judged.map(finding => finding.check))].sort()) {
    const tiers = CONFIDENCE_TIERS.map(tier => {
      const own = judged.filter(finding => finding.check === check && tierOf(finding.confidence) === tier);
      const right = own.filter(finding => finding.right).length;
      return `${tier} ${right}/${own.length}${own.length === 0 ? '' : ` ${Math.round((100 * right) / own.length)}%`}`;
    });
    const shown = judged.filter(finding => finding.check === check && tierOf(finding.confidence) !== 'low');
    const right = shown.filter(finding => finding.right).length;
    const unstable = right < STABLE * shown.length ? `  under ${100 * STABLE}%` : '';
    const trial = STABLE_IDS.has(check) ? '' : '  on trial';
    console.log(`  ${check.padEnd(20)} ${tiers.map(tier => tier.padEnd(20)).join('')}${unstable}${trial}`);
  }
  const running = judged.filter(({ check }) => STABLE_IDS.has(check));
  const alarms = running.filter(({ control, confidence }) => control && tierOf(confidence) !== 'low');
  console.log(
    `Alarms of the stable checks on untouched controls at medium or high confidence: ${alarms.length}`,
  );
  const error = running.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0);
  console.log(
    `Brier score ${(error / Math.max(1, running.length)).toFixed(4)} over their ${running.length} findings`,
  );
}

function printed(table: CalibrationTable): string {
  const rows = Object.entries(table).map(([check, bands]) => {
    const cells = bands.map(
      ({ from, right, marks }) => `    { from: ${from}, right: ${right}, marks: ${marks} },`,
    );
    return `  '${check}': [\n${cells.join('\n')}\n  ],`;
  });
  return `/** Labelled findings of one check whose strength is at least \`from\`, up to the next band. */
export interface CalibrationBand {
  readonly from: number;
  readonly right: number;
  readonly marks: number;
}

export type CalibrationTable = Readonly<Record<string, readonly CalibrationBand[]>>;

/**
 * Fitted by test/eval/fit-calibration.ts on the development data: injected errors against untouched professional
 * translations of 131 news documents, human translations of 66 texts of WMT24, and two whole machine-translated articles
 * marked by an editor. A slip that a human translator left counts as a wrong mark there, so that the figures are a little
 * too low.
 */
export const CALIBRATION: CalibrationTable = {
${rows.join('\n')}
};
`;
}

if (!hasShared()) console.log(`SKIPPED: the development data is not at ${SHARED}`);
else {
  // Whoever switches a check on trial on sees its measured chance as well.
  const findings = await labelledFindings(await openLanguageTools(), allChecks);
  report(findings);
  if (process.argv.includes('--write')) writeFileSync(TABLE, printed(fitTable(findings)));
}
