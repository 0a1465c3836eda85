/** Counts from which precision, recall and F1 follow. */
export interface Tally {
  /** Predictions that are right. */
  readonly correct: number;
  readonly predicted: number;
  /** Gold items that were found; differs from `correct` where several predictions may hit one item. */
  readonly found: number;
  readonly gold: number;
}

export interface Scores extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Tally = { correct: 0, predicted: 0, found: 0, gold: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  correct: a.correct + b.correct,
  predicted: a.predicted + b.predicted,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Shares in 0…1; 0 where there is nothing to divide by. */
export function scores(tally: Tally): Scores {
  const precision = tally.predicted > 0 ? tally.correct / tally.predicted : 0;
  const recall = tally.gold > 0 ? tally.found / tally.gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...tally, precision, recall, f1 };
}

/** Sums tallies under the names each item belongs to. */
export function group<T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly string[],
  tallyOf: (item: T) => Tally,
): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, add(groups.get(key) ?? NOTHING, tallyOf(item)));
  }
  return groups;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** One line of a table. */
export function scoreLine(name: string, tally: Tally): string {
  const { precision, recall, f1, correct, predicted, found, gold } = scores(tally);
  return `  ${name.padEnd(24)} P${percent(precision)}  R${percent(recall)}  F1${percent(f1)}   ${correct}/${predicted} right, ${found}/${gold} found`;
}
