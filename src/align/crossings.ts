import { rarePostings } from './anchors.ts';
import type { ArticleIndex } from './article-index.ts';
import type { BeadDescriber, FeatureVector, Ordinals } from './bead-features.ts';
import type { FoundBead } from './bead-search.ts';

/** What `findCrossings` works on. */
export interface CrossingSearch {
  readonly index: ArticleIndex;
  readonly describer: BeadDescriber;
  /** Log-odds of a link, and of leaving one paragraph alone at this article's own costs. */
  readonly weighLink: (vector: FeatureVector) => number;
  readonly weighLoose: (vector: FeatureVector) => number;
}

interface Candidate extends Ordinals {
  /** How much likelier the link is than leaving its paragraphs alone, before it is asked how many links there might be. */
  readonly gain: number;
}

/** Partners that are compared in full for each paragraph. */
const PARTNERS = 5;
/**
 * Log-odds against any crossing among paragraphs that a path in order left over. On the development documents every
 * value from 0.7 to 2 finds the same ten, none of them wrong; at 0 four wrong ones join them.
 */
const CAUTION = 1;
/** Neighbours that may belong to the same bead, by distance: next to it, or beyond one inserted paragraph. */
const NEIGHBOURS = [-2, -1, 1, 2];

/** The loose target paragraphs that share the most rarity with a source paragraph. */
function partnersOf(
  { index }: CrossingSearch,
  source: number,
  postings: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const term of index.source[source]!.ids) {
    const rarity = Math.log((index.target.length + 1) / Math.max(1, index.termSpread[term]!));
    for (const target of postings.get(term) ?? []) shared.set(target, (shared.get(target) ?? 0) + rarity);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PARTNERS)
    .map(([target]) => target);
}

/** Null where the paragraphs cannot be linked. */
function candidateOf(
  search: CrossingSearch,
  source: readonly number[],
  target: readonly number[],
): Candidate | null {
  const { describer, weighLink, weighLoose } = search;
  const matches = source.map(from => target.map(to => describer.matchRow(from, to, to + 1)[0]!));
  const link = describer.link(source, target, matches);
  if (link === null) return null;
  let gain = weighLink(link);
  for (const ordinal of source) gain -= weighLoose(describer.loose({ source: [ordinal], target: [] }));
  for (const ordinal of target) gain -= weighLoose(describer.loose({ source: [], target: [ordinal] }));
  return { source, target, gain };
}

/** The candidate itself, or the better one that takes in a free neighbour. */
function withNeighbour(search: CrossingSearch, pair: Candidate, free: FreeParagraphs): Candidate {
  const {
    source: [source],
    target: [target],
  } = pair;
  const sorted = (a: number, b: number): readonly number[] => (a < b ? [a, b] : [b, a]);
  return NEIGHBOURS.flatMap(distance => [
    free.source.has(source! + distance)
      ? candidateOf(search, sorted(source!, source! + distance), pair.target)
      : null,
    free.target.has(target! + distance)
      ? candidateOf(search, pair.source, sorted(target!, target! + distance))
      : null,
  ]).reduce<Candidate>((best, wider) => (wider !== null && wider.gain > best.gain ? wider : best), pair);
}

interface FreeParagraphs {
  readonly source: Set<number>;
  readonly target: Set<number>;
}

const isLoose = ({ source, target }: FoundBead): boolean => source.length === 0 || target.length === 0;

/**
 * Links among the paragraphs that a path in order left alone: paragraphs that changed places. A pair is linked if its
 * evidence outweighs that of leaving both alone by more than the number of pairs there are to choose from (by chance
 * one of so many would look right), the best pair first. Near-linear in the text, through an inverted index.
 * Returns all beads, the new ones last.
 */
export function linkCrossings(beads: readonly FoundBead[], search: CrossingSearch): readonly FoundBead[] {
  const loose = beads.filter(isLoose);
  const free: FreeParagraphs = {
    source: new Set(loose.flatMap(({ source }) => source)),
    target: new Set(loose.flatMap(({ target }) => target)),
  };
  const postings = rarePostings(search.index, free.target);
  const threshold = Math.log(Math.max(1, free.source.size * free.target.size)) + CAUTION;
  const candidates = [...free.source]
    .flatMap(source =>
      partnersOf(search, source, postings).map(target => candidateOf(search, [source], [target])),
    )
    .filter(candidate => candidate !== null)
    .filter(({ gain }) => gain > threshold)
    .sort((a, b) => b.gain - a.gain);
  const crossings: FoundBead[] = [];
  for (const candidate of candidates) {
    if (!free.source.has(candidate.source[0]!) || !free.target.has(candidate.target[0]!)) continue;
    const { source, target, gain } = withNeighbour(search, candidate, free);
    for (const ordinal of source) free.source.delete(ordinal);
    for (const ordinal of target) free.target.delete(ordinal);
    crossings.push({ source, target, posterior: 1 / (1 + Math.exp(threshold - gain)) });
  }
  const isFree = ({ source, target }: FoundBead): boolean =>
    source.every(ordinal => free.source.has(ordinal)) && target.every(ordinal => free.target.has(ordinal));
  return [...beads.filter(bead => !isLoose(bead) || isFree(bead)), ...crossings];
}
