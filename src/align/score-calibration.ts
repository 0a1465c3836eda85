import type { FoundBead } from './bead-search.ts';

/** What calibration tells apart: links of two paragraphs, of more, and paragraphs of either side left alone. */
export const BEAD_KINDS = ['pair', 'merge', 'looseSource', 'looseTarget'] as const;
export type BeadKind = (typeof BEAD_KINDS)[number];

/** A line in log-odds (Platt 1999): what the model says, times `slope`, plus `shift`, is what was observed. */
export interface CalibrationLine {
  readonly slope: number;
  readonly shift: number;
}
export type CalibrationLines = Readonly<Record<BeadKind, CalibrationLine>>;

/** The model is surer of itself than any number of documents could show beyond these odds. */
const SUREST = 0.9995;

/** Log-odds of a posterior, within what can be measured. */
export function cappedLogit(posterior: number): number {
  const share = Math.min(SUREST, Math.max(1 - SUREST, posterior));
  return Math.log(share / (1 - share));
}

/** The kind of a bead, by what it holds. */
export const beadKind = ({ source, target }: Pick<FoundBead, 'source' | 'target'>): BeadKind => {
  if (target.length === 0) return 'looseSource';
  if (source.length === 0) return 'looseTarget';
  return source.length + target.length > 2 ? 'merge' : 'pair';
};

/** The measured chance that a bead of two texts that render one another is right. */
export function calibratedScore(bead: FoundBead, lines: CalibrationLines): number {
  const { slope, shift } = lines[beadKind(bead)];
  return 1 / (1 + Math.exp(-(slope * cappedLogit(bead.posterior) + shift)));
}
