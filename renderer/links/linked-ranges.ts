import type { SentenceBead, UnitLinks, WordLink } from '../../src/model/links.ts';
import type { Side, TextRange } from '../../src/model/text.ts';

/** Ranges of both texts of a unit. */
export type RangesBySide = Readonly<Record<Side, readonly TextRange[]>>;

/** What is shown of a unit's links: words on both sides, sentences on the side opposite to the pointer only. */
export interface LinkedRanges {
  readonly words: RangesBySide;
  readonly sentences: RangesBySide;
}

const other = (side: Side): Side => (side === 'source' ? 'target' : 'source');
const length = ({ start, end }: TextRange): number => end - start;
const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** One range of several that are the same. */
const distinct = (ranges: readonly TextRange[]): readonly TextRange[] => [
  ...new Map(ranges.map(range => [`${range.start} ${range.end}`, range])).values(),
];

/** Of the words that hold one place, those that link the shortest: it is the one that is meant. */
function wordsHolding(words: readonly WordLink[], side: Side, place: TextRange): readonly WordLink[] {
  const holding = words.filter(word => overlaps(word[side], place));
  const shortest = Math.min(...holding.map(word => length(word[side])));
  return holding.filter(word => length(word[side]) === shortest);
}

/** A caret means the word it stands in or before, else the one it stands behind. */
function wordsAt(words: readonly WordLink[], side: Side, at: TextRange): readonly WordLink[] {
  if (length(at) > 1) return words.filter(word => overlaps(word[side], at));
  const before = wordsHolding(words, side, { start: at.start, end: at.start + 1 });
  if (before.length > 0 || length(at) > 0) return before;
  return wordsHolding(words, side, { start: at.start - 1, end: at.start });
}

function sentencesAt(sentences: readonly SentenceBead[], side: Side, at: TextRange): readonly SentenceBead[] {
  // Of a single sentence everybody sees the counterpart.
  if (sentences.length < 2) return [];
  const place = { start: at.start, end: Math.max(at.end, at.start + 1) };
  return sentences.filter(sentence => sentence[side].some(range => overlaps(range, place)));
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** A comma that renders a comma is a link like any other, but nothing to look for. */
const isSpoken = (word: WordLink, texts: Readonly<Record<Side, string>>): boolean =>
  (['source', 'target'] as const).every(side =>
    HAS_WORD.test(texts[side].slice(word[side].start, word[side].end)),
  );

/**
 * What corresponds to a place in one text of a unit: a character under the pointer, an empty range for a caret, or a
 * selection, which means all words it touches.
 */
export function linkedRanges(
  links: UnitLinks,
  texts: Readonly<Record<Side, string>>,
  side: Side,
  at: TextRange,
): LinkedRanges {
  const words = wordsAt(links.words, side, at).filter(word => isSpoken(word, texts));
  const counterpart = other(side);
  const sentences = sentencesAt(links.sentences, side, at).flatMap(sentence => sentence[counterpart]);
  return {
    words: {
      source: distinct(words.map(word => word.source)),
      target: distinct(words.map(word => word.target)),
    },
    sentences: side === 'source' ? { source: [], target: sentences } : { source: sentences, target: [] },
  };
}
