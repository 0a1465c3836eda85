import type { Candidate } from './candidate.ts';
import { createHeap } from './heap.ts';

/*
 * Round values. Over the 200 development sentences (KFTT, AER 33.6), halving or doubling any of them moves the error rate
 * by 0.3 points at most, and choosing each on three quarters of the passages changes the held-out quarter by no more than
 * 0.2: nothing here is worth tuning further. The same holds for the constants of the evidence in this folder.
 */
/** How far, in tokens and words together, a link makes its neighbours likelier; by half at this distance. */
const REACH = 8;
/** Beyond this distance a link says nothing any more. */
const HORIZON = 40;
/** How much a link next to it strengthens a candidate at most. */
const ATTRACTION = 0.5;
/** How much a candidate loses whose place differs by a whole text. */
const DISPLACEMENT = 0.2;

/** A candidate in the competition; what its neighbours add grows as they are linked. */
interface Contender {
  readonly candidate: Candidate;
  /** Strength by evidence, size and place in proportion. */
  readonly base: number;
  attraction: number;
}

/**
 * Competitive linking (Melamed 2000): the strongest candidate is linked, candidates that want its words are dropped, and
 * so on. What neighbouring links say about the place weighs in, for Japanese order is not English order, but
 * phrases stay together. Time is n log n in the candidates.
 */
export function compete(
  candidates: readonly Candidate[],
  sourceLength: number,
  targetLength: number,
): readonly Candidate[] {
  const contenders = candidates.map(
    (candidate): Contender => ({
      candidate,
      base: candidate.strength * size(candidate) * placing(candidate, sourceLength, targetLength),
      attraction: 0,
    }),
  );
  const byToken = Map.groupBy(contenders, ({ candidate }) => candidate.target.first);
  const heap = createHeap<Contender>();
  const enter = (contender: Contender): void =>
    heap.push(contender, contender.base * (1 + contender.attraction));
  contenders.forEach(enter);
  const takenSource = new Set<number>();
  const takenTarget = new Set<number>();
  const accepted: Candidate[] = [];
  for (let best = heap.pop(); best !== null; best = heap.pop()) {
    const { candidate } = best;
    if (isTaken(candidate, takenSource, takenTarget)) continue;
    accepted.push(candidate);
    for (const place of candidate.source) takenSource.add(place);
    for (let at = candidate.target.first; at < candidate.target.end; at++) takenTarget.add(at);
    for (const other of around(candidate, byToken)) {
      const attraction = attractionOf(candidate, other.candidate);
      if (attraction <= other.attraction || isTaken(other.candidate, takenSource, takenTarget)) continue;
      other.attraction = attraction;
      // The weaker entry stays in the heap; when it comes up, its words are taken.
      enter(other);
    }
  }
  return accepted;
}

/** Longer matches are surer: the weights are round values, as above. */
const size = ({ source, target }: Candidate): number =>
  0.6 + 0.2 * (Math.min(3, source.length) + Math.min(4, target.end - target.first));

const placing = ({ source, target }: Candidate, sourceLength: number, targetLength: number): number =>
  1 - DISPLACEMENT * Math.abs(source[0]! / sourceLength - target.first / targetLength);

function attractionOf(linked: Candidate, open: Candidate): number {
  const gap = Math.abs(linked.target.first - open.target.first);
  const away = Math.abs(linked.source[0]! - open.source[0]!);
  return gap + away > HORIZON ? 0 : ATTRACTION / (1 + (gap + away) / REACH);
}

function* around(
  { target }: Candidate,
  byToken: ReadonlyMap<number, readonly Contender[]>,
): Generator<Contender> {
  for (let token = target.first - HORIZON; token <= target.first + HORIZON; token++)
    yield* byToken.get(token) ?? [];
}

function isTaken(
  { source, target }: Candidate,
  takenSource: ReadonlySet<number>,
  takenTarget: ReadonlySet<number>,
): boolean {
  for (let at = target.first; at < target.end; at++) if (takenTarget.has(at)) return true;
  return source.some(place => takenSource.has(place));
}
