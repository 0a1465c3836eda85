import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import { contains, overlaps } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { type EnglishWord, type EnglishWords, englishWordsOf } from './english-words.ts';
import { matchGloss } from './gloss-match.ts';
import { type JapaneseWord, japaneseWords } from './japanese-words.ts';
import { isComparable } from './limits.ts';

/** Which Japanese words have a gloss that holds which English word. */
export interface Explanations {
  readonly japanese: readonly JapaneseWord[];
  /** Japanese words outside `besides` that have the English word's family in a gloss. */
  explainers(word: EnglishWord, besides: TextRange): number;
  /**
   * Whether a word standing at `place` and meaning `words` would explain one that the rest of the Japanese leaves over:
   * each Japanese word is credited with one English word, as many as can be (maximum bipartite matching). Japanese
   * outside `scope` is not looked at.
   */
  leavesOver(words: readonly EnglishWord[], place: TextRange, scope?: TextRange): boolean;
}

const NOTHING_KNOWN: Explanations = { japanese: [], explainers: () => 0, leavesOver: () => false };

/** A gloss explains its words if at least this share of it is found. */
const ENOUGH = 0.5;

interface Link {
  readonly range: TextRange;
  readonly words: readonly EnglishWord[];
}

/** Which words of the unit explain which; nothing where it is too long to tell. */
export const explanationsOf = (unit: UnitView, lexicon: Lexicon): Explanations => explain(unit)(lexicon);

const explain = perView((unit: UnitView) => {
  let known: Explanations | undefined;
  return (lexicon: Lexicon): Explanations => {
    known ??= computeExplanations(unit, lexicon);
    return known;
  };
});

function computeExplanations(unit: UnitView, lexicon: Lexicon): Explanations {
  if (!isComparable(unit)) return NOTHING_KNOWN;
  const english = englishWordsOf(unit.source);
  const japanese = japaneseWords(unit.target, lexicon);
  const links = withoutParts(
    japanese.map(word => ({ range: word.range, words: wordsExplainedBy(word, english, lexicon) })),
  );
  return {
    japanese,
    explainers: ({ family }, besides) =>
      links.filter(link => !overlaps(link.range, besides) && link.words.some(word => word.family === family))
        .length,
    leavesOver: (words, place, scope) => {
      const matching = new Map<EnglishWord, Link>();
      for (const link of links) {
        const counts = scope === undefined || overlaps(link.range, scope);
        if (counts && !overlaps(link.range, place)) augment(link, matching, new Set());
      }
      return augment({ range: place, words }, matching, new Set());
    },
  };
}

function wordsExplainedBy(
  word: JapaneseWord,
  english: EnglishWords,
  lexicon: Lexicon,
): readonly EnglishWord[] {
  const families = new Set<string>();
  for (const gloss of word.glosses) {
    const match = matchGloss(gloss, english, lexicon);
    if (match !== null && match.coverage >= ENOUGH)
      for (const found of match.words) families.add(found.family);
  }
  return [...families].flatMap(family => english.byFamily.get(family) ?? []);
}

/** A compound is credited only with what its parts do not explain; else 総選挙 would explain two elections. */
function withoutParts(links: readonly Link[]): readonly Link[] {
  return links
    .map(({ range, words }, index) => {
      const byParts = new Set(partsOf(range, index, links).flatMap(part => part.words));
      return { range, words: words.filter(word => !byParts.has(word)) };
    })
    .filter(link => link.words.length > 0);
}

/** Links inside `range`, which is that of the link at `index`; links come in order of their start. */
function partsOf(range: TextRange, index: number, links: readonly Link[]): readonly Link[] {
  let from = index;
  while (from > 0 && links[from - 1]!.range.start >= range.start) from--;
  const parts: Link[] = [];
  for (let at = from; at < links.length && links[at]!.range.start < range.end; at++)
    if (at !== index && contains(range, links[at]!.range)) parts.push(links[at]!);
  return parts;
}

/** Kuhn's step: finds a free English word for the link, moving others if that helps. Returns whether it could. */
function augment(link: Link, matching: Map<EnglishWord, Link>, seen: Set<EnglishWord>): boolean {
  for (const word of link.words) {
    if (seen.has(word)) continue;
    seen.add(word);
    const holder = matching.get(word);
    if (holder !== undefined && !augment(holder, matching, seen)) continue;
    matching.set(word, link);
    return true;
  }
  return false;
}
