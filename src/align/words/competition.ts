import type { Candidate } from './candidate.ts';

/** How far, in source words, a link may lie from where its neighbours point before its evidence is halved. */
const REACH = 8;

/**
 * Competitive linking (Melamed 2000): the strongest candidate is linked, candidates that want its words are dropped, and
 * so on. What neighbouring links say about the place weighs in, for Japanese order is not English order, but
 * phrases stay together.
 */
export function compete(
  candidates: readonly Candidate[],
  sourceLength: number,
  targetLength: number,
): readonly Candidate[] {
  const takenSource = new Set<number>();
  const takenTarget = new Set<number>();
  const accepted: Candidate[] = [];
  const open = new Set(candidates);
  const weight = (candidate: Candidate): number => {
    const size =
      Math.min(3, candidate.source.length) + Math.min(4, candidate.target.end - candidate.target.first);
    return candidate.strength * (0.6 + 0.2 * size) * placing(candidate, accepted, sourceLength, targetLength);
  };
  for (let best = strongest(open, weight); best !== null; best = strongest(open, weight)) {
    accepted.push(best);
    for (const place of best.source) takenSource.add(place);
    for (let at = best.target.first; at < best.target.end; at++) takenTarget.add(at);
    for (const candidate of open) {
      if (candidate.source.some(place => takenSource.has(place)) || overlapsTaken(candidate, takenTarget))
        open.delete(candidate);
    }
  }
  return accepted;
}

function strongest(open: Iterable<Candidate>, weight: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let bestWeight = 0;
  for (const candidate of open) {
    const value = weight(candidate);
    if (value > bestWeight) {
      best = candidate;
      bestWeight = value;
    }
  }
  return best;
}

function overlapsTaken({ target }: Candidate, taken: ReadonlySet<number>): boolean {
  for (let at = target.first; at < target.end; at++) if (taken.has(at)) return true;
  return false;
}

function placing(
  { target, source }: Candidate,
  accepted: readonly Candidate[],
  sourceLength: number,
  targetLength: number,
): number {
  const place = source[0]!;
  const diagonal = Math.abs(place / sourceLength - target.first / targetLength);
  let near = 1;
  for (const other of accepted) {
    const gap = Math.abs(other.target.first - target.first);
    const away = Math.abs(other.source[0]! - place);
    near = Math.max(near, 1 + 0.5 / (1 + (gap + away) / REACH));
  }
  return near * (1 - 0.4 * diagonal);
}
