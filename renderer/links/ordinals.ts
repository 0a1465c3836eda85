/** Ordinals, ascending, as people count them (from 1), neighbours as a range: [2, 3, 6] is `3–4, 7`. */
export function formatOrdinals(ordinals: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const ordinal of ordinals) {
    const run = runs.at(-1);
    if (run !== undefined && ordinal === run.last + 1) run.last = ordinal;
    else runs.push({ first: ordinal, last: ordinal });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join(', ');
}

/** At most three lines to list ordinals in, from 1: of more, the first, an ellipsis and the last. */
export function listOrdinals(ordinals: readonly number[]): readonly string[] {
  const numbers = ordinals.map(ordinal => String(ordinal + 1));
  return numbers.length <= 3 ? numbers : [numbers[0]!, '⋮', numbers.at(-1)!];
}
