const ROUNDS = 20_000_000;

/**
 * Milliseconds this machine takes, right now, for a fixed piece of work (a 32-bit xorshift generator, Marsaglia 2003).
 * Figures of machines, or of busy and idle hours, compare as multiples of it.
 */
export function calibrate(): number {
  const start = performance.now();
  let state = 2463534242;
  for (let round = 0; round < ROUNDS; round++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  // Used, so that the loop cannot be optimised away.
  if (state === 0) throw new Error('xorshift never reaches zero');
  return performance.now() - start;
}
