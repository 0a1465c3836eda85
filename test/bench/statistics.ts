/** The smallest value that at least `percent` per cent of the values do not exceed (nearest rank). NaN for none. */
export function percentileOf(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const medianOf = (values: readonly number[]): number => percentileOf(values, 50);
