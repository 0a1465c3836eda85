import type { CalibrationBand } from './calibration-table.ts';

/** Bands by rising strength, neighbours joined where precision would fall with strength (pool adjacent violators). */
export const poolFalling = (bands: readonly CalibrationBand[]): readonly CalibrationBand[] =>
  bands.reduce<readonly CalibrationBand[]>(joinFalling, []);

function joinFalling(bands: readonly CalibrationBand[], next: CalibrationBand): readonly CalibrationBand[] {
  const last = bands.at(-1);
  // Compared as products, for a band may be empty.
  if (last === undefined || last.right * next.marks <= next.right * last.marks) return [...bands, next];
  const joined = { from: last.from, right: last.right + next.right, marks: last.marks + next.marks };
  return joinFalling(bands.slice(0, -1), joined);
}

/** Strengths at which bands begin. */
export const BAND_EDGES = [0, 0.35, 0.5, 0.65, 0.8] as const;
