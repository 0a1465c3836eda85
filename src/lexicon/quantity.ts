import type { TextRange } from '../model/text.ts';

type QuantityKind = 'count' | 'ordinal' | 'percent' | 'money' | 'year' | 'date' | 'time' | 'approximate';

/** A number as a text states it, in either language. */
export interface Quantity {
  /** The words that state it, unit included. */
  readonly range: TextRange;
  readonly text: string;
  /**
   * The number meant; percent as written (30% is 30), dates as month × 100 + day (a month alone: month × 100), times
   * of day as minutes, fractions as decimals. Vague numbers: the least they cover (数十 is 20, dozens 24).
   */
  readonly value: number;
  readonly kind: QuantityKind;
  /** USD, JPY …; year, month, day, hour … for durations; the counted noun's own unit (km, 人) as written; else null. */
  readonly unit: string | null;
  /** Vague numbers and ranges: the most they cover. */
  readonly upper?: number;
  /** Times of day: by how many minutes the zone that the text names is ahead of universal time; each that it may mean. */
  readonly zone?: readonly number[];
}
