/** Labelled findings of one check whose strength is at least `from`, up to the next band. */
export interface CalibrationBand {
  readonly from: number;
  readonly right: number;
  readonly marks: number;
}

export type CalibrationTable = Readonly<Record<string, readonly CalibrationBand[]>>;

/**
 * Fitted by test/eval/fit-calibration.ts on the development data: injected errors against untouched professional
 * translations of 131 news documents, and two whole machine-translated articles marked by an editor. A slip that a
 * human translator left counts as a wrong mark there, so that the figures are a little too low.
 */
export const CALIBRATION: CalibrationTable = {
  addition: [
    { from: 0.5, right: 3, marks: 8 },
    { from: 0.8, right: 25, marks: 26 },
  ],
  boilerplate: [
    { from: 0.5, right: 1, marks: 1 },
    { from: 0.8, right: 50, marks: 50 },
  ],
  duplication: [
    { from: 0, right: 3, marks: 7 },
    { from: 0.8, right: 34, marks: 37 },
  ],
  fragment: [
    { from: 0, right: 2, marks: 4 },
    { from: 0.35, right: 2, marks: 3 },
    { from: 0.65, right: 8, marks: 8 },
    { from: 0.8, right: 42, marks: 42 },
  ],
  'literal-name': [
    { from: 0.35, right: 1, marks: 4 },
    { from: 0.5, right: 10, marks: 12 },
  ],
  'name-mismatch': [
    { from: 0.35, right: 3, marks: 6 },
    { from: 0.5, right: 28, marks: 35 },
    { from: 0.65, right: 11, marks: 12 },
    { from: 0.8, right: 23, marks: 24 },
  ],
  'number-mismatch': [
    { from: 0, right: 47, marks: 92 },
    { from: 0.5, right: 19, marks: 20 },
    { from: 0.8, right: 93, marks: 95 },
  ],
  omission: [
    { from: 0.35, right: 1, marks: 8 },
    { from: 0.65, right: 9, marks: 9 },
    { from: 0.8, right: 27, marks: 27 },
  ],
  'pivot-homophone': [
    { from: 0, right: 1, marks: 5 },
    { from: 0.35, right: 3, marks: 6 },
    { from: 0.5, right: 23, marks: 29 },
    { from: 0.8, right: 37, marks: 37 },
  ],
  punctuation: [
    { from: 0.5, right: 4, marks: 5 },
    { from: 0.8, right: 75, marks: 77 },
  ],
  'register-mix': [
    { from: 0, right: 4, marks: 16 },
    { from: 0.5, right: 44, marks: 54 },
    { from: 0.65, right: 11, marks: 13 },
    { from: 0.8, right: 23, marks: 23 },
  ],
  'untranslated-latin': [
    { from: 0, right: 3, marks: 22 },
    { from: 0.5, right: 2, marks: 3 },
    { from: 0.65, right: 2, marks: 2 },
    { from: 0.8, right: 33, marks: 33 },
  ],
};
