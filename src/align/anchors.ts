import type { ArticleIndex } from './article-index.ts';

/** A pair of paragraphs that share so many rare words that the search may rely on it. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** A word in more paragraphs than this does not point anywhere. */
const WIDEST_SPREAD = 12;
/** The best partner must have this many times the shared rarity of the second best, on both sides. */
const MARGIN = 2;
/** Shared rarity (in nats) below which a pair is chance: about two words of one paragraph in a hundred. */
const LEAST_EVIDENCE = 8;

interface Best {
  readonly partner: number;
  readonly score: number;
  readonly margin: number;
}

/** For each term that few paragraphs render, those of the given target paragraphs that do. */
export function rarePostings(
  index: ArticleIndex,
  targets: Iterable<number>,
): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const target of targets) {
    for (const item of index.target[target]!.ids) {
      for (const term of index.termsOfItem[item]!) {
        if (index.termSpread[term]! > WIDEST_SPREAD) continue;
        const list = postings.get(term) ?? [];
        if (list.at(-1) !== target) list.push(target);
        postings.set(term, list);
      }
    }
  }
  return postings;
}

function bestOf(scores: ReadonlyMap<number, number>): Best | null {
  let best: Best | null = null;
  let second = 0;
  for (const [partner, score] of scores) {
    if (best === null || score > best.score) {
      second = best?.score ?? 0;
      best = { partner, score, margin: 0 };
    } else second = Math.max(second, score);
  }
  return best === null ? null : { ...best, margin: best.score / Math.max(second, 1) };
}

/** Longest chain that rises on both sides (patience sorting) of pairs in source order; ties keep the earlier pair. */
export function longestChain(pairs: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ target }, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]!.target < target) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = at;
  });
  const chain: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}

/**
 * Sure anchors of a long article: pairs of paragraphs that are each other's clear best by the rare words they share,
 * as far as they do not cross. Found through an inverted index, in time linear in the text.
 */
export function findAnchors(index: ArticleIndex): readonly Anchor[] {
  const postings = rarePostings(index, index.target.keys());
  const reverse: Map<number, number>[] = index.target.map(() => new Map());
  const forward = index.source.map(({ ids }, source) => {
    const scores = new Map<number, number>();
    for (const term of ids) {
      const targets = postings.get(term) ?? [];
      const rarity = Math.log(index.target.length / Math.max(1, targets.length));
      for (const target of targets) {
        scores.set(target, (scores.get(target) ?? 0) + rarity);
        reverse[target]!.set(source, (reverse[target]!.get(source) ?? 0) + rarity);
      }
    }
    return bestOf(scores);
  });
  const backward = reverse.map(bestOf);
  const pairs = forward.flatMap((best, source): readonly Anchor[] => {
    if (best === null || best.score < LEAST_EVIDENCE || best.margin < MARGIN) return [];
    const back = backward[best.partner]!;
    return back !== null && back.partner === source && back.margin >= MARGIN
      ? [{ source, target: best.partner }]
      : [];
  });
  return longestChain(pairs);
}
