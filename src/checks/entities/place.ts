import type { TextRange } from '../../model/text.ts';
import { overlaps } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';

/** Words further from the Japanese one than this, in characters, say nothing of its place. */
const REACH = 16;
/** Weaker links are as often wrong as right. */
const SURE = 0.5;
/** No word beside the Japanese one is linked. */
const NOWHERE = 999;

/**
 * How far an English phrase stands from where the neighbours of a Japanese word say that its counterpart should be:
 * characters on both sides up to the nearest words that are linked to each other.
 */
export function distanceBetween(unit: UnitView, target: TextRange, source: TextRange): number {
  const near = unit.links.words.filter(
    link => link.score >= SURE && !overlaps(link.target, target) && gap(link.target, target) <= REACH,
  );
  return Math.min(...near.map(link => gap(link.source, source) + gap(link.target, target)), NOWHERE);
}

const gap = (a: TextRange, b: TextRange): number => Math.max(0, a.start - b.end, b.start - a.end);
