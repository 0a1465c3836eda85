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

/** Characters on either side of a change that tell where it belongs; more tell no more. */
const REACH = 40;

/** Fewer shared characters than this may be chance: a full stop, an ending. */
const LEAST = 6;

/** How many characters two texts share at their ends, up to `REACH`. */
function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (count < REACH && count < one.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < REACH && count < one.length && one[count] === other[count]) count++;
  return count;
}

/** A place in a text and how many characters round it are those that stood round the change. */
interface Match {
  readonly at: number;
  readonly score: number;
  /** Nothing else stands there: the text begins and ends with what stood round the change. */
  readonly whole: boolean;
}

const better = (one: Match, other: Match): boolean =>
  one.score > other.score || (one.score === other.score && one.whole && !other.whole);

const isChance = ({ score, whole }: Match): boolean => score < LEAST && !whole;

type Change = Readonly<Record<'before' | 'deleted' | 'typed' | 'after', string>>;

/** The place in a text round which most of what stood round the change stands. */
function bestPlace(text: string, { before, deleted, after }: Change): Match {
  let best: Match = { at: 0, score: 0, whole: false };
  for (let at = 0; at <= text.length - deleted.length; at++) {
    if (!text.startsWith(deleted, at)) continue;
    const above = text.slice(Math.max(0, at - REACH), at);
    const below = text.slice(at + deleted.length, at + deleted.length + REACH);
    const score = sharedEnd(before, above) + sharedStart(after, below);
    const match = { at, score, whole: score === above.length + below.length };
    if (!isChance(match) && better(match, best)) best = match;
  }
  return best;
}

function placeChange<U extends Pick<Unit, 'target'>>(change: Change, units: readonly U[]): Placed<U> | null {
  const [first, ...rest] = units.map(unit => ({ unit, ...bestPlace(unit.target, change) }));
  if (first === undefined) return null;
  const best = rest.reduce((one, other) => (better(other, one) ? other : one), first);
  const { unit, at, score } = best;
  if (score === 0) return null;
  const text = unit.target.slice(0, at) + change.typed + unit.target.slice(at + change.deleted.length);
  return { unit, text };
}

/**
 * Finds the words around what was typed in the units that took the place of the one it was typed in, and makes the same
 * change there. Where the words it replaced were torn apart it is put in beside them. Null where what stood around it
 * is not there.
 */
export function placeText<U extends Pick<Unit, 'target'>>(
  { written, text }: Leftover,
  units: readonly U[],
): Placed<U> | null {
  const empty = written === '' ? units.find(({ target }) => target === '') : undefined;
  if (empty) return { unit: empty, text };
  const { start, end, inserted } = changeBetween(written, text);
  const change = {
    before: written.slice(0, start),
    deleted: written.slice(start, end),
    typed: text.slice(start, start + inserted),
    after: written.slice(end),
  };
  return placeChange(change, units) ?? placeChange({ ...change, deleted: '' }, units);
}
