import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SplitProposal } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import { lengthEvidence, segmentLength } from '../length.ts';
import type { LinkableSource, LinkableTarget } from './linkable.ts';
import { type Evidence, unitEvidence } from './unit-evidence.ts';

/** A paragraph break is where a unit was joined, unless the words say otherwise: worth about two words. */
const PARAGRAPH_BREAK = 2;

/**
 * The sentence boundary of the translation nearest to `offset` and its counterpart in the source. Offsets are UTF-16 in
 * the unit's texts. Null where nothing can be split: one sentence, or none.
 */
export function proposeSplit(
  source: LinkableSource,
  target: LinkableTarget,
  lexicon: Lexicon,
  offset: number,
): SplitProposal | null {
  const cuts = boundaries(target);
  if (cuts.length === 0) return null;
  const cut = cuts.reduce((best, start) =>
    Math.abs(start - offset) < Math.abs(best - offset) ? start : best,
  );
  return { target: cut, source: sourceCutFor(source, target, lexicon, cut) };
}

/**
 * The source cut for a target cut at exactly `offset`: the sentence start that best parts the words rendered above from
 * those rendered below, and the lengths likewise; paragraph breaks are preferred. Null where the source has one sentence.
 */
export function sourceCutFor(
  source: LinkableSource,
  target: LinkableTarget,
  lexicon: Lexicon,
  offset: number,
): number | null {
  const cuts = boundaries(source);
  if (cuts.length === 0) return null;
  const evidence = unitEvidence(source, target, lexicon);
  const leanings = leaningsOf(evidence, offset);
  const worth = (cut: number): number =>
    wordWorth(evidence, leanings, cut) +
    lengthWorth(source.text, target.text, cut, offset) +
    (isParagraphBreak(source.text, cut) ? PARAGRAPH_BREAK : 0);
  const worths = cuts.map(worth);
  return cuts[worths.indexOf(Math.max(...worths))]!;
}

/** Starts of all sentences but the first. */
const boundaries = ({ sentences }: { readonly sentences: readonly TextRange[] }): readonly number[] =>
  sentences.slice(1).map(({ start }) => start);

const isParagraphBreak = (text: string, cut: number): boolean => /\n\s*$/.test(text.slice(0, cut).slice(-8));

/** For each source word how much surer it is rendered above the cut than below, rare words counting more. */
function leaningsOf({ words, tokens, candidates }: Evidence, offset: number): Float64Array {
  const above = new Float64Array(words.length);
  const below = new Float64Array(words.length);
  for (const { source, target, strength } of candidates) {
    const side = tokens[target.first]!.range.start < offset ? above : below;
    for (const place of source) side[place] = Math.max(side[place]!, strength);
  }
  return above.map((strength, place) => (strength - below[place]!) * words[place]!.weight);
}

function wordWorth({ words }: Evidence, leanings: Float64Array, cut: number): number {
  let sum = 0;
  words.forEach(({ range }, place) => {
    sum += range.start < cut ? leanings[place]! : -leanings[place]!;
  });
  return sum;
}

function lengthWorth(source: string, target: string, cut: number, offset: number): number {
  const part = (text: string, at: number): readonly [number, number] => [
    segmentLength(text.slice(0, at)),
    segmentLength(text.slice(at)),
  ];
  const [sourceAbove, sourceBelow] = part(source, cut);
  const [targetAbove, targetBelow] = part(target, offset);
  return lengthEvidence(sourceAbove, targetAbove) + lengthEvidence(sourceBelow, targetBelow);
}
