import type { Quantity } from '../lexicon/quantity.ts';

/** Equal for quantities that may render one another; `#` keeps them apart from words. */
export function quantityKey({ value, kind }: Quantity): string {
  return kind === 'date' || kind === 'time' ? `#${kind} ${value}` : `#${value}`;
}

/** The text of a paragraph that holds neither letters nor digits, `=` before it; null for any other or none. */
export function symbolsKey(text: string): string | null {
  const symbols = text.replace(/\s/g, '');
  return symbols === '' || /[\p{L}\p{N}]/u.test(symbols) ? null : `=${symbols}`;
}
