/** A claim and whether it came true. */
export interface Judged {
  /** Claimed chance, 0…1. */
  readonly score: number;
  readonly right: boolean;
}

/** Claims of one range of scores: how many there are, what they claim and what came true, as shares. */
export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly claimed: number;
  readonly observed: number;
}

/** Finer where scores crowd: most claims are nearly certain. */
const EDGES = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The bins that hold anything. */
export function reliability(claims: readonly Judged[]): readonly ReliabilityBin[] {
  return EDGES.map((from, at) => {
    const to = EDGES[at + 1] ?? Infinity;
    const inside = claims.filter(({ score }) => score >= from && score < to);
    return {
      from,
      count: inside.length,
      claimed: mean(inside.map(({ score }) => score)),
      observed: mean(inside.map(({ right }) => Number(right))),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: how far claims are from what came true, by bin, weighed by their number. */
export function expectedError(claims: readonly Judged[]): number {
  const apart = reliability(claims).map(
    ({ count, claimed, observed }) => count * Math.abs(claimed - observed),
  );
  return apart.reduce((sum, value) => sum + value, 0) / Math.max(1, claims.length);
}
