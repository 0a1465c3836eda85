import { type EnglishTerm, englishTerms } from '../../align/english-terms.ts';
import { japaneseItems } from '../../align/japanese-items.ts';
import { linkTerms, type TermLinks } from '../../align/term-links.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { contains, slice } from '../../text/ranges.ts';
import type { SourceView, TargetView, UnitView } from '../context.ts';
import { type Sentence, sentencesOf } from '../japanese-text.ts';
import { perView } from '../memo.ts';

/** How much of one sentence the other side of the unit speaks of. */
interface SentenceCoverage {
  readonly range: TextRange;
  /** 0…1: the part of its terms (or words) that the dictionary, the names list or sound link to the other side. */
  readonly coverage: number;
  /** How much that figure rests on: summed rarity of the terms, or the number of words looked up. */
  readonly weight: number;
}

export interface UnitCoverage {
  readonly source: readonly SentenceCoverage[];
  readonly target: readonly SentenceCoverage[];
}

/** A name or a number says as much as the rarest word. */
const LARGEST_WEIGHT = 8;

/** Coverage of each sentence by the whole other side; computed once for each state of a unit. */
export function coverageOf(unit: UnitView, lexicon: Lexicon): UnitCoverage {
  return remembered(unit)(lexicon);
}

const remembered = perView((unit: UnitView) => {
  let known: UnitCoverage | undefined;
  return (lexicon: Lexicon): UnitCoverage => {
    known ??= compute(unit, lexicon);
    return known;
  };
});

function compute({ source, target }: UnitView, lexicon: Lexicon): UnitCoverage {
  const terms = termsIn(source, { start: 0, end: source.text.length });
  const links = linkTerms(terms, lexicon);
  const sentences = sentencesOf(target).map(sentence => {
    const items = itemsIn(target, sentence, lexicon);
    return { range: sentence.range, items, linked: items.map(item => links.termsOf(item)) };
  });
  const keys = new Set(sentences.flatMap(({ linked }) => linked.flat()).map(index => terms[index]!.key));
  return {
    source: source.sentences.map(range => ({
      range,
      ...termCoverage(termsIn(source, range), keys, lexicon),
    })),
    target: sentences.map(({ range, items }) => ({ range, ...itemCoverage(items, links, lexicon) })),
  };
}

/** Terms of a part of the source; its tokens are at hand, so nothing is analysed again. */
function termsIn({ text, tokens }: SourceView, range: TextRange): readonly EnglishTerm[] {
  const inside: readonly EnglishToken[] = tokens.filter(token => contains(range, token.range));
  return englishTerms(slice(text, range), { analyze: () => ({ tokens: inside, sentences: [] }) });
}

function itemsIn({ text }: TargetView, { range, tokens }: Sentence, lexicon: Lexicon): readonly string[] {
  return japaneseItems(slice(text, range), { tokenize: () => tokens }, lexicon);
}

function termCoverage(terms: readonly EnglishTerm[], found: ReadonlySet<string>, lexicon: Lexicon) {
  let weight = 0;
  let covered = 0;
  for (const { key, kind } of terms) {
    const rarity = kind === 'word' ? Math.min(LARGEST_WEIGHT, lexicon.rarity(key)) : LARGEST_WEIGHT;
    weight += rarity;
    if (found.has(key)) covered += rarity;
  }
  return { coverage: weight === 0 ? 1 : covered / weight, weight };
}

/** Words no dictionary has cannot speak against the sentence. */
function itemCoverage(items: readonly string[], links: TermLinks, lexicon: Lexicon) {
  const known = items.filter(
    item => lexicon.knows(item) || /^[\u30a1-\u30ff]+$/.test(item) || /\d/.test(item),
  );
  const linked = known.filter(item => links.termsOf(item).length > 0);
  return { coverage: known.length === 0 ? 1 : linked.length / known.length, weight: known.length };
}
