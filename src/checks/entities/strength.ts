import type { EntityKind } from '../../lexicon/entities.ts';
import type { Swap } from './find-swaps.ts';

const CLOSED: ReadonlySet<EntityKind> = new Set([
  'country',
  'state',
  'city',
  'region',
  'organisation',
  'agency',
  'party',
  'media',
]);
export function strengthOf({ kind, features: f }: Swap): number {
  let s = CLOSED.has(kind) ? 0.95 : 0.85;
  if (f.hinted) s *= 0.75;
  if (f.rendered) s *= 0.75;
  if (f.repeated) s *= 0.95;
  if (!f.sameSentence) s *= 0.4;
  if (f.elsewhere) s *= CLOSED.has(kind) ? 0.7 : 0.3;
  if (f.explained) s *= 0.3;
  if (f.surplus) s *= 0.7;
  if (f.distance > 40) s *= 0.85;
  if (f.rivals > 1) s *= 0.95;
  if (f.inNeighbour) s *= 0.9;
  return s;
}
