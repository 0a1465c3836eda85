import type { CalibrationBand, CalibrationTable } from './calibration-table.ts';
import type { Judgement } from './judgements.ts';
import { BAND_EDGES, poolFalling } from './pool-falling.ts';

type Counts = Pick<Judgement, 'agreed' | 'weight'>;

const sum = (judgements: readonly Counts[]): Counts => ({
  agreed: judgements.reduce((total, { agreed }) => total + agreed, 0),
  weight: judgements.reduce((total, { weight }) => total + weight, 0),
});

/**
 * The judgements of all sittings but the heaviest: a tier moves only on what has been said at another time or by
 * somebody else as well, however often one person says it on one day.
 */
function corroborated(judgements: readonly Judgement[]): Counts {
  const sittings = [...Map.groupBy(judgements, ({ sitting }) => sitting).values()].map(sum);
  return sum(sittings.toSorted((a, b) => b.weight - a.weight).slice(1));
}

function learnBands(
  measured: readonly CalibrationBand[],
  judgements: readonly Judgement[],
): readonly CalibrationBand[] {
  const known = measured.map(({ from }) => from);
  const missing = BAND_EDGES.filter(edge => edge < (known[0] ?? Number.POSITIVE_INFINITY));
  const edges = [...missing, ...known];
  const bandOf = (strength: number): number => edges.findLast(edge => edge <= strength) ?? 0;
  const byBand = Map.groupBy(judgements, ({ strength }) => bandOf(strength ?? 0));
  const bands = edges.map(from => {
    const { right, marks } = measured.find(band => band.from === from) ?? { right: 0, marks: 0 };
    const { agreed, weight } = corroborated(byBand.get(from) ?? []);
    return { from, right: right + agreed, marks: marks + weight };
  });
  return poolFalling(bands.filter(({ marks }) => marks > 0));
}

/**
 * The table of confidence as reviewers' judgements change it: the counts of a band are the parameters of a Beta
 * distribution, to which each judgement adds its weight. Checks nobody judged keep what was measured.
 */
export function learnCalibration(
  measured: CalibrationTable,
  judgements: readonly Judgement[],
): CalibrationTable {
  const telling = judgements.filter(({ strength, weight }) => strength !== null && weight > 0);
  const byCheck = Map.groupBy(telling, ({ checkId }) => checkId);
  const learnt = [...byCheck].map(
    ([checkId, own]) => [checkId, learnBands(measured[checkId] ?? [], own)] as const,
  );
  return { ...measured, ...Object.fromEntries(learnt.filter(([, bands]) => bands.length > 0)) };
}
