import type { CalibrationLines } from './score-calibration.ts';
import type { AlignmentWeights } from './weights.ts';

/**
 * Fitted by test/eval/fit-alignment.ts to the 120 development documents of alignment. Fitted to four fifths of the
 * texts and measured on the rest, five times: strict link F1 96.6, null F1 95.3.
 */
export const WEIGHTS: AlignmentWeights = {
  sourceWords: 0.54,
  targetWords: 0.21,
  length: 0.69,
  sentences: -2.27,
  ending: -2.25,
  quotes: -0.72,
  merge: -4.05,
  gap: -2.93,
  looseSource: -1.1,
  looseTarget: -1.72,
  looseFragment: 0.72,
  looseLength: -0.5,
  resume: -1.71,
};

/**
 * Fitted likewise to beads of documents that the weights were not fitted to. Expected calibration error in points:
 * 0.8 (link), 1.1 (looseSource), 0.8 (looseTarget).
 */
export const SCORE_CALIBRATION: CalibrationLines = {
  link: { slope: 1.05, shift: 0.27 },
  looseSource: { slope: 0.54, shift: 0.41 },
  looseTarget: { slope: 0.81, shift: 0.04 },
};
