import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';
import type { Place } from './english-places.ts';

/** Links below this chance do not say that two words stand in the same place. */
const SURE = 0.5;
/** English tokens on either side of a word that count as beside it. */
const REACH = 3;
/** Characters on either side of a Japanese word: a particle or two. */
const GAP = 3;
/** Articles and prepositions link to anything. */
const SHORTEST_WORD = 3;

function windowOf({ source }: UnitView, { index, length }: Place): TextRange {
  const first = source.tokens[Math.max(0, index - REACH)]!;
  const last = source.tokens[Math.min(source.tokens.length - 1, index + length - 1 + REACH)]!;
  return { start: first.range.start, end: last.range.end };
}

/** How many links there are between the words beside a Japanese word and those beside an English one. */
export function besideLinks(unit: UnitView, target: TextRange, place: Place): number {
  const window = windowOf(unit, place);
  const own = unit.source.tokens[place.index]!.range;
  return unit.links.words.filter(
    link =>
      link.score >= SURE &&
      link.source.start >= window.start &&
      link.source.end <= window.end &&
      link.source.end - link.source.start >= SHORTEST_WORD &&
      !overlaps(link.source, own) &&
      !overlaps(link.target, target) &&
      link.target.end >= target.start - GAP &&
      link.target.start <= target.end + GAP,
  ).length;
}

/** Whether a Japanese word linked beside the English one has it in a gloss: 昨年 renders the last of last year. */
export function renderedBeside(unit: UnitView, target: TextRange, place: Place, lexicon: Lexicon): boolean {
  const window = windowOf(unit, place);
  const { lemma } = unit.source.tokens[place.index]!;
  return unit.links.words.some(
    link =>
      overlaps(link.source, window) &&
      !overlaps(link.target, target) &&
      lexicon
        .entries(slice(unit.target.text, link.target))
        .some(({ glosses }) => glosses.some(gloss => gloss.split(/[^\p{L}]+/u).includes(lemma))),
  );
}
