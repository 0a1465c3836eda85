import type { ReportPlace, SeverityTally } from '../../src/model/scorecard.ts';
import { GRAVEST_FIRST, sum } from './figures.ts';

/** Issues of one or more rows that follow one another; rows are counted from 1, as people do. */
export interface PlaceBin {
  readonly from: number;
  readonly to: number;
  readonly corrected: SeverityTally;
  readonly remaining: SeverityTally;
  readonly suspected: SeverityTally;
}

const added = (a: SeverityTally, b: SeverityTally): SeverityTally => ({
  neutral: a.neutral + b.neutral,
  minor: a.minor + b.minor,
  major: a.major + b.major,
  critical: a.critical + b.critical,
});
const NONE: SeverityTally = { neutral: 0, minor: 0, major: 0, critical: 0 };

/** How many issues there are in a bin, whatever became of them. */
export const countIn = ({ corrected, remaining, suspected }: Omit<PlaceBin, 'from' | 'to'>): number =>
  sum(corrected) + sum(remaining) + sum(suspected);

/** The rows of an article in at most `most` bins of as many rows each; the last may have fewer. */
export function binPlaces(places: readonly ReportPlace[], rows: number, most: number): readonly PlaceBin[] {
  const size = Math.max(1, Math.ceil(rows / most));
  const bins = Array.from(
    { length: Math.ceil(rows / size) },
    (_, at): PlaceBin => ({
      from: at * size + 1,
      to: Math.min(rows, (at + 1) * size),
      corrected: NONE,
      remaining: NONE,
      suspected: NONE,
    }),
  );
  for (const place of places) {
    const at = Math.floor(place.position / size);
    const bin = bins[at];
    if (bin === undefined) continue;
    bins[at] = {
      ...bin,
      corrected: added(bin.corrected, place.corrected),
      remaining: added(bin.remaining, place.remaining),
      suspected: added(bin.suspected, place.suspected),
    };
  }
  return bins;
}

/** One block of a column: issues of one severity and one fate. */
export interface Block {
  readonly fate: 'remaining' | 'suspected' | 'corrected';
  readonly severity: keyof SeverityTally;
  readonly count: number;
}

/** The blocks of a column from its foot: what is left to do first, the gravest first. */
export const blocksOf = (bin: PlaceBin): readonly Block[] =>
  (['remaining', 'suspected', 'corrected'] as const).flatMap(fate =>
    GRAVEST_FIRST.map(severity => ({ fate, severity, count: bin[fate][severity] })).filter(
      ({ count }) => count > 0,
    ),
  );
