import type { ArticleIndex, IndexedSegment } from './article-index.ts';

/**
 * Share of the words of a text that something in the other text may render, summed over both texts: over 120 right
 * pairs of the development documents it has this mean, over 476 pairs of an English text with the Japanese of another
 * document that one; the standard deviation is about the same for both.
 */
const RELATED_MEAN = 1.33;
const UNRELATED_MEAN = 0.51;
const DEVIATION = 0.14;
/** Of the pairs of files that people choose, about one in twenty is a mistake. */
const PRIOR_ODDS = 20;

/** Smoothed by one word that is rendered and one that is not: a headline alone proves little. */
function renderedShare(segments: readonly IndexedSegment[], spread: Int32Array): number {
  let [words, rendered] = [0, 0];
  for (const { ids } of segments) {
    words += ids.length;
    for (const id of ids) if (spread[id]! > 0) rendered++;
  }
  return (rendered + 1) / (words + 2);
}

/**
 * The chance that two texts are translations of one another, judged by their words alone (0…1). In long texts every
 * word finds something by chance, and the chance nears 1 whatever they say: there the links tell.
 */
export function relatedness({ source, target, termSpread, itemSpread }: ArticleIndex): number {
  const share = renderedShare(source, termSpread) + renderedShare(target, itemSpread);
  const middle = (RELATED_MEAN + UNRELATED_MEAN) / 2;
  const evidence = ((share - middle) * (RELATED_MEAN - UNRELATED_MEAN)) / DEVIATION ** 2;
  return 1 / (1 + Math.exp(-evidence) / PRIOR_ODDS);
}
