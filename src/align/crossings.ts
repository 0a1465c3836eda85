import { rarePostings } from './anchors.ts';
import type { ArticleIndex } from './article-index.ts';
import type { BeadDescriber, FeatureVector, Ordinals } from './bead-features.ts';
import type { Pause } from './bead-lattice.ts';
import type { FoundBead } from './bead-search.ts';

/** What `linkCrossings` works on. */
export interface CrossingSearch {
  readonly index: ArticleIndex;
  readonly describer: BeadDescriber;
  /** Log-odds of a link, and of leaving one paragraph alone at this article's own costs. */
  readonly weighLink: (vector: FeatureVector) => number;
  readonly weighLoose: (vector: FeatureVector) => number;
}

/** A link that might be made. */
interface Candidate extends Ordinals {
  /** How much likelier it is than leaving its paragraphs where they are, not asking how many links might be made. */
  readonly gain: number;
}

/** The bead of a paragraph that may be taken out of it, and how much of the bead's log-odds that costs. */
interface Place {
  readonly bead: FoundBead;
  readonly cost: number;
}
interface Places {
  readonly source: Map<number, Place>;
  readonly target: Map<number, Place>;
}

/** Partners that are compared in full for each paragraph. */
const PARTNERS = 5;
/**
 * Log-odds against any link that crosses the path. The value hardly matters: on the development documents every one
 * from 0 to 3 finds the same right links, 0 two wrong ones more.
 */
const CAUTION = 2;
/** Neighbours that may belong to the same bead, by distance: next to it, or beyond one inserted paragraph. */
const NEIGHBOURS = [-2, -1, 1, 2];

const isLoose = ({ source, target }: Ordinals): boolean => source.length === 0 || target.length === 0;
const without = ({ source, target, posterior }: FoundBead, taken: Ordinals): FoundBead => ({
  source: source.filter(ordinal => !taken.source.includes(ordinal)),
  target: target.filter(ordinal => !taken.target.includes(ordinal)),
  posterior,
});

function linkWorth({ describer, weighLink }: CrossingSearch, { source, target }: Ordinals): number {
  const matches = source.map(from => target.map(to => describer.matchRow(from, to, to + 1)[0]!));
  const vector = describer.link(source, target, matches);
  return vector === null ? -Infinity : weighLink(vector);
}

/** Paragraphs left alone, and those merged with others: the path may have pressed them in where they do not belong. */
function placesOf(beads: readonly FoundBead[], search: CrossingSearch): Places {
  const places: Places = { source: new Map(), target: new Map() };
  const costOf = (bead: FoundBead, alone: Ordinals): number =>
    isLoose(bead)
      ? search.weighLoose(search.describer.loose(alone))
      : linkWorth(search, bead) - linkWorth(search, without(bead, alone));
  for (const bead of beads) {
    const loose = isLoose(bead);
    if (loose || bead.source.length > 1)
      for (const ordinal of bead.source)
        places.source.set(ordinal, { bead, cost: costOf(bead, { source: [ordinal], target: [] }) });
    if (loose || bead.target.length > 1)
      for (const ordinal of bead.target)
        places.target.set(ordinal, { bead, cost: costOf(bead, { source: [], target: [ordinal] }) });
  }
  return places;
}

/** The target paragraphs among the postings that share the most rarity with a source paragraph. */
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

function candidateOf(search: CrossingSearch, link: Ordinals, places: Places): Candidate {
  let gain = linkWorth(search, link);
  for (const ordinal of link.source) gain -= places.source.get(ordinal)!.cost;
  for (const ordinal of link.target) gain -= places.target.get(ordinal)!.cost;
  return { ...link, gain };
}

/** The candidate itself, or the better one that takes in a neighbour that is left alone. */
function withNeighbour(search: CrossingSearch, pair: Candidate, places: Places): Candidate {
  const source = pair.source[0]!;
  const target = pair.target[0]!;
  const free = (side: Map<number, Place>, ordinal: number): boolean => {
    const place = side.get(ordinal);
    return place !== undefined && isLoose(place.bead);
  };
  const joined = (a: number, b: number): readonly number[] => (a < b ? [a, b] : [b, a]);
  let best = pair;
  const consider = (link: Ordinals): void => {
    const wider = candidateOf(search, link, places);
    if (wider.gain > best.gain) best = wider;
  };
  for (const distance of NEIGHBOURS) {
    if (free(places.source, source + distance))
      consider({ source: joined(source, source + distance), target: [target] });
    if (free(places.target, target + distance))
      consider({ source: [source], target: joined(target, target + distance) });
  }
  return best;
}

/** Makes the links, best first, each paragraph in one at most; a merge is taken from no more than once. */
function acceptLinks(
  candidates: readonly Candidate[],
  threshold: number,
  places: Places,
  search: CrossingSearch,
): { readonly links: readonly FoundBead[]; readonly taken: ReadonlyMap<FoundBead, Ordinals> } {
  const links: FoundBead[] = [];
  const taken = new Map<FoundBead, Ordinals>();
  const isFree = ({ source, target }: Ordinals): boolean => {
    const from = places.source.get(source[0]!);
    const to = places.target.get(target[0]!);
    return from !== undefined && to !== undefined && from.bead !== to.bead;
  };
  for (const candidate of candidates) {
    if (!isFree(candidate)) continue;
    const { source, target, gain } = withNeighbour(search, candidate, places);
    links.push({ source, target, posterior: 1 / (1 + Math.exp(threshold - gain)) });
    const left = [
      ...source.map(ordinal => places.source.get(ordinal)!.bead),
      ...target.map(ordinal => places.target.get(ordinal)!.bead),
    ];
    for (const bead of left) {
      taken.set(bead, { source, target });
      for (const ordinal of bead.source) places.source.delete(ordinal);
      for (const ordinal of bead.target) places.target.delete(ordinal);
    }
  }
  return { links, taken };
}

/**
 * Links paragraphs that changed places: those that a path in order left alone, or merged with what they do not belong
 * to. A pair is linked if its evidence outweighs that of leaving both where they are by more than the number of pairs
 * there are to choose from (by chance one of so many would look right). Near-linear in the text, through an inverted
 * index. Returns all beads, the new ones last. `pause` is awaited after every source paragraph.
 */
export async function linkCrossings(
  beads: readonly FoundBead[],
  search: CrossingSearch,
  pause: Pause,
): Promise<readonly FoundBead[]> {
  const places = placesOf(beads, search);
  const postings = rarePostings(search.index, places.target.keys());
  const threshold = Math.log(Math.max(1, places.source.size * places.target.size)) + CAUTION;
  const candidates: Candidate[] = [];
  for (const source of places.source.keys()) {
    for (const target of partnersOf(search, source, postings)) {
      const candidate = candidateOf(search, { source: [source], target: [target] }, places);
      if (candidate.gain > threshold) candidates.push(candidate);
    }
    await pause(source);
  }
  candidates.sort((a, b) => b.gain - a.gain);
  const { links, taken } = acceptLinks(candidates, threshold, places, search);
  const rest = beads
    .map(bead => (taken.has(bead) ? without(bead, taken.get(bead)!) : bead))
    .filter(({ source, target }) => source.length + target.length > 0);
  return [...rest, ...links];
}
