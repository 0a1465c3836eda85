/** One observation: the signs in a fixed order, and whether it is what is looked for. */
export interface Observation {
  readonly signs: readonly number[];
  readonly positive: boolean;
}

/** Weights of the signs in their order, and the bias last. */
export type LogisticWeights = readonly number[];

/** Weight of the penalty on large weights, signs scaled to unit variance. */
const RIDGE = 1;
const STEPS = 40;

/** Ridge logistic regression by Newton's method on standardised signs; the bias is not penalised. */
export function fitLogistic(observations: readonly Observation[]): LogisticWeights {
  const count = observations[0]?.signs.length ?? 0;
  const moments = Array.from({ length: count }, (_, at) =>
    momentsOf(observations.map(({ signs }) => signs[at]!)),
  );
  const rows = observations.map(({ signs, positive }) => ({
    x: [...signs.map((sign, at) => (sign - moments[at]!.mean) / moments[at]!.deviation), 1],
    y: Number(positive),
  }));
  let weights: number[] = new Array(count + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at < count ? RIDGE * weight : 0));
    const hessian = weights.map((_, at) => weights.map((_, other) => (at === other ? RIDGE : 0)));
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)));
      for (let at = 0; at <= count; at++) {
        gradient[at]! += (p - y) * x[at]!;
        for (let other = 0; other <= count; other++) hessian[at]![other]! += p * (1 - p) * x[at]! * x[other]!;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - change[at]!);
  }
  const scaled = weights.slice(0, count).map((weight, at) => weight / moments[at]!.deviation);
  const shift = scaled.reduce((sum, weight, at) => sum + weight * moments[at]!.mean, 0);
  return [...scaled, weights[count]! - shift];
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.max(1e-6, Math.sqrt(variance)) };
}

/** Solves a small symmetric system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows.reduce(
      (best, row, at) =>
        at >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? at : best,
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = row[column]! / rows[column]![column]!;
      for (let place = column; place <= rows.length; place++) row[place]! -= factor * rows[column]![place]!;
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
