/** Labelled findings of one check whose strength is at least `from`, up to the next band. */
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
  addition: [
    { from: 0.35, right: 5, marks: 8 },
    { from: 0.5, right: 1, marks: 1 },
    { from: 0.65, right: 4, marks: 4 },
    { from: 0.8, right: 27, marks: 27 },
  ],
  boilerplate: [
    { from: 0.5, right: 1, marks: 1 },
    { from: 0.8, right: 50, marks: 50 },
  ],
  dateline: [{ from: 0.8, right: 1, marks: 1 }],
  duplication: [
    { from: 0, right: 1, marks: 5 },
    { from: 0.5, right: 2, marks: 6 },
    { from: 0.8, right: 34, marks: 39 },
  ],
  'entity-swap': [
    { from: 0.35, right: 1, marks: 1 },
    { from: 0.5, right: 5, marks: 5 },
    { from: 0.65, right: 2, marks: 2 },
    { from: 0.8, right: 28, marks: 28 },
  ],
  fragment: [
    { from: 0, right: 2, marks: 27 },
    { from: 0.35, right: 1, marks: 2 },
    { from: 0.5, right: 1, marks: 2 },
    { from: 0.65, right: 8, marks: 8 },
    { from: 0.8, right: 45, marks: 45 },
  ],
  grammar: [{ from: 0.5, right: 14, marks: 18 }],
  'inconsistent-term': [{ from: 0, right: 1, marks: 4 }],
  'literal-name': [
    { from: 0.35, right: 1, marks: 3 },
    { from: 0.5, right: 4, marks: 4 },
    { from: 0.8, right: 20, marks: 20 },
  ],
  'missing-courtesy': [{ from: 0.8, right: 4, marks: 4 }],
  modality: [
    { from: 0, right: 0, marks: 4 },
    { from: 0.5, right: 5, marks: 6 },
    { from: 0.65, right: 21, marks: 22 },
  ],
  'name-form': [{ from: 0.5, right: 5, marks: 6 }],
  'name-mismatch': [
    { from: 0, right: 2, marks: 5 },
    { from: 0.35, right: 2, marks: 5 },
    { from: 0.5, right: 32, marks: 39 },
    { from: 0.65, right: 11, marks: 12 },
    { from: 0.8, right: 23, marks: 25 },
  ],
  'name-reading': [{ from: 0.5, right: 0, marks: 2 }],
  'number-mismatch': [
    { from: 0, right: 16, marks: 49 },
    { from: 0.35, right: 23, marks: 24 },
    { from: 0.5, right: 133, marks: 136 },
  ],
  'numeral-style': [
    { from: 0.35, right: 0, marks: 1 },
    { from: 0.8, right: 2, marks: 2 },
  ],
  omission: [
    { from: 0.35, right: 7, marks: 8 },
    { from: 0.8, right: 29, marks: 29 },
  ],
  'pivot-homophone': [
    { from: 0, right: 2, marks: 8 },
    { from: 0.35, right: 3, marks: 7 },
    { from: 0.5, right: 12, marks: 15 },
    { from: 0.65, right: 13, marks: 15 },
    { from: 0.8, right: 35, marks: 35 },
  ],
  polarity: [
    { from: 0, right: 1, marks: 8 },
    { from: 0.5, right: 11, marks: 16 },
    { from: 0.65, right: 11, marks: 12 },
    { from: 0.8, right: 14, marks: 14 },
  ],
  punctuation: [
    { from: 0, right: 0, marks: 6 },
    { from: 0.35, right: 5, marks: 9 },
    { from: 0.8, right: 81, marks: 83 },
  ],
  quotation: [
    { from: 0.35, right: 0, marks: 1 },
    { from: 0.65, right: 2, marks: 5 },
  ],
  'register-mix': [
    { from: 0, right: 4, marks: 20 },
    { from: 0.5, right: 53, marks: 62 },
    { from: 0.8, right: 23, marks: 23 },
  ],
  'system-note': [{ from: 0.8, right: 1, marks: 1 }],
  'translation-trap': [
    { from: 0, right: 12, marks: 35 },
    { from: 0.5, right: 40, marks: 44 },
    { from: 0.8, right: 67, marks: 68 },
  ],
  'untranslated-latin': [
    { from: 0, right: 3, marks: 31 },
    { from: 0.5, right: 2, marks: 3 },
    { from: 0.65, right: 35, marks: 39 },
  ],
};
