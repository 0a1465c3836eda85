import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';

/**
 * Below this, linked paragraphs share too few words for a text and its translation: of 377 right pairs of three or
 * more development paragraphs none lies below 0.4, of 377 of an English text with another document's Japanese two lie
 * above 0.3, and those hardly link anything.
 */
export const FEW_SHARED_WORDS = 0.35;

/** Links that are looked at, spread over the text: more change the share by less than a few hundredths. */
const MOST_LINKS = 40;

type Ordinals = readonly number[];

const isLink = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0;

function sample(links: readonly Bead[]): readonly Bead[] {
  if (links.length <= MOST_LINKS) return links;
  return Array.from({ length: MOST_LINKS }, (_, n) => links[Math.floor((n * links.length) / MOST_LINKS)]!);
}

/** The paragraphs of a few beads as an article of its own, and where each bead stands in it. */
function excerpt(pair: SegmentedPair, beads: readonly Bead[]) {
  const source: Segment[] = [];
  const target: Segment[] = [];
  const take = (from: readonly Segment[], ordinals: Ordinals, into: Segment[]): Ordinals =>
    ordinals.map(ordinal => into.push({ ...from[ordinal]!, ordinal: into.length }) - 1);
  const places = beads.map(bead => ({
    source: take(pair.source, bead.source, source),
    target: take(pair.target, bead.target, target),
  }));
  return { texts: { source, target }, places };
}

const idsOf = (segments: ArticleIndex['source'], ordinals: Ordinals): ReadonlySet<number> =>
  new Set(ordinals.flatMap(ordinal => [...segments[ordinal]!.ids]));

/**
 * The share of the words of linked paragraphs, on both sides, that have a counterpart in their own link: about 0.6 in
 * translations. 0 where nothing is linked. Looks at a few dozen links, so that the time does not grow with the text.
 */
export async function sharedWords(
  beads: readonly Bead[],
  pair: SegmentedPair,
  tools: LanguageTools,
): Promise<number> {
  const { texts, places } = excerpt(pair, sample(beads.filter(isLink)));
  const index = await indexArticle(texts, tools);
  let words = 0;
  let shared = 0;
  const count = (
    ids: ReadonlySet<number>,
    links: readonly Int32Array[],
    others: ReadonlySet<number>,
  ): void => {
    words += ids.size;
    for (const id of ids) if (links[id]!.some(other => others.has(other))) shared++;
  };
  for (const { source, target } of places) {
    const terms = idsOf(index.source, source);
    const items = idsOf(index.target, target);
    count(terms, index.itemsOfTerm, items);
    count(items, index.termsOfItem, terms);
  }
  return words === 0 ? 0 : shared / words;
}
