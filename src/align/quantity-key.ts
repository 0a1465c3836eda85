import type { Quantity } from '../lexicon/quantity.ts';

/** Equal for quantities that may render one another; `#` keeps them apart from words. */
export function quantityKey({ value, kind }: Quantity): string {
  return kind === 'date' || kind === 'time' ? `#${kind} ${value}` : `#${value}`;
}
