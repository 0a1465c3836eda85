import type { Unit } from '../../src/model/review.ts';
import { changeBetween } from '../review/text-change.ts';

/** Text typed in a unit that has left the grid meanwhile: what was stored of it, and what stood on the screen. */
export interface Leftover {
  readonly written: string;
  readonly text: string;
}

/** A unit of those that came instead, and its text with what was typed in it. */
export interface Placed<U> {
  readonly unit: U;
  readonly text: string;
}

/** Characters on either side of a change that tell where it belongs, tried one after the other. */
const CONTEXTS = [40, 16, 6] as const;

/**
 * Finds the words around what was typed in the units that took the place of the one it was typed in (longest context
 * first) and makes the same change there. Null where these words stand nowhere.
 */
export function placeText<U extends Pick<Unit, 'target'>>(
  { written, text }: Leftover,
  units: readonly U[],
): Placed<U> | null {
  const { start, end, inserted } = changeBetween(written, text);
  const typed = text.slice(start, start + inserted);
  for (const reach of CONTEXTS) {
    const before = written.slice(Math.max(0, start - reach), start);
    const context = written.slice(start - before.length, end + reach);
    if (context === '') continue;
    for (const unit of units) {
      const at = unit.target.indexOf(context);
      if (at < 0) continue;
      const from = at + before.length;
      return { unit, text: unit.target.slice(0, from) + typed + unit.target.slice(from + end - start) };
    }
  }
  return besideCut({ written, text }, units, { start, end, typed });
}

/** Where the unit was cut just here its context fell apart: what stands before, or behind, is enough. */
function besideCut<U extends Pick<Unit, 'target'>>(
  { written }: Leftover,
  units: readonly U[],
  { start, end, typed }: { readonly start: number; readonly end: number; readonly typed: string },
): Placed<U> | null {
  const head = written.slice(0, start).trimEnd();
  const upper = head === '' || start !== end ? undefined : units.find(({ target }) => target.endsWith(head));
  if (upper) return { unit: upper, text: upper.target + typed };
  const tail = written.slice(end).trimStart();
  const lower =
    tail === '' || start !== end ? undefined : units.find(({ target }) => target.startsWith(tail));
  return lower ? { unit: lower, text: typed + lower.target } : null;
}
