import { CALIBRATION, type CalibrationBand, type CalibrationTable } from './calibration-table.ts';

/** Labelled findings that the strength itself is worth: so few say little, many outweigh it. */
const PRIOR_WEIGHT = 6;

/**
 * The measured chance (0…1) that a reviewer agrees with a finding of this check at this strength (0…1): the precision
 * of its band on labelled data, shrunk to the strength itself while the data are few. It never falls as the strength
 * rises. A check without labels is taken at its word.
 */
export function calibrate(checkId: string, strength: number, table: CalibrationTable = CALIBRATION): number {
  const bands = table[checkId] ?? [];
  const [first] = bands;
  if (first === undefined) return strength;
  if (strength < first.from) return Math.min(strength, shrunk(first, first.from));
  const reached = bands.filter(({ from }) => from <= strength);
  const upTo = (index: number): number => Math.min(strength, bands[index + 1]?.from ?? 1);
  return Math.max(...reached.map((band, index) => shrunk(band, upTo(index))));
}

const shrunk = ({ right, marks }: CalibrationBand, strength: number): number =>
  (right + PRIOR_WEIGHT * strength) / (marks + PRIOR_WEIGHT);
