/**
 * How many words must be put in, taken out or exchanged to make one text of the other (Levenshtein 1966), within a band
 * of `limit` (Ukkonen 1985); `limit + 1` where there are more.
 */
export function wordDistance(a: ArrayLike<number>, b: ArrayLike<number>, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let row = new Int32Array(b.length + 1).fill(tooFar);
  let next = new Int32Array(b.length + 1);
  for (let j = 0; j <= Math.min(limit, b.length); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    next.fill(tooFar);
    if (i <= limit) next[0] = i;
    let least = next[0]!;
    for (let j = first; j <= last; j++) {
      const exchanged = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1, tooFar);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least >= tooFar) return tooFar;
    [row, next] = [next, row];
  }
  return row[b.length]!;
}
