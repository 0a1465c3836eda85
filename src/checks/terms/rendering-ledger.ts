import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import { isContentWord } from '../bilingual/english-words.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { SURE_LINK } from './rendering.ts';

/** Units of the longest article that is looked at as a whole: linking all words of a longer one takes seconds. */
const MOST_UNITS = 400;

/** A common noun of the source and the noun that surely renders it. */
interface Rendered {
  readonly lemma: string;
  readonly source: TextRange;
  readonly target: TextRange;
  readonly words: string;
}

/** How one source noun is rendered throughout an article. */
interface Renderings {
  readonly total: number;
  readonly most: string;
  readonly mostCount: number;
  readonly counts: ReadonlyMap<string, number>;
}

type Ledger = ReadonlyMap<string, Renderings>;

/** Nouns of one unit with their renderings; kept as long as its texts stand. */
const renderedIn = perView((unit: UnitView): readonly Rendered[] => {
  if (!isComparable(unit)) return [];
  const starts = new Set(unit.source.sentences.map(({ start }) => start));
  return unit.links.words.flatMap(({ source, target, score }): readonly Rendered[] => {
    if (score < SURE_LINK) return [];
    const [token, ...others] = unit.source.tokens.filter(({ range }) => overlaps(range, source));
    if (token === undefined || others.length > 0 || !isCommonNoun(token, starts)) return [];
    const tokens = unit.target.tokens.filter(({ range }) => overlaps(range, target));
    const words = slice(unit.target.text, target);
    // A single character is a part of some compound, Latin letters are no translation.
    if (
      !tokens.every(({ pos }) => pos === '名詞') ||
      !/^[\p{Script=Han}\p{Script=Katakana}ー々]{2,}$/u.test(words)
    )
      return [];
    return [{ lemma: token.lemma, source, target, words }];
  });
});

const isCommonNoun = (
  { pos, stop, text, lemma, range }: EnglishToken,
  starts: ReadonlySet<number>,
): boolean =>
  pos === 'NOUN' && !stop && isContentWord(lemma) && (/^\p{Ll}/u.test(text) || starts.has(range.start));

const LEDGER = Symbol('rendering ledger');

/** The renderings of all nouns of an article. */
function ledgerOf(document: DocumentView): Ledger {
  return document.fact(LEDGER, units => {
    const byLemma = Map.groupBy(units.flatMap(renderedIn), ({ lemma }) => lemma);
    return new Map(
      [...byLemma].map(([lemma, rendered]): [string, Renderings] => {
        const groups = [...Map.groupBy(rendered, ({ words }) => words)];
        const counts = new Map(groups.map(([words, { length }]) => [words, length]));
        const [most, mostCount] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
        return [lemma, { total: rendered.length, most, mostCount, counts }];
      }),
    );
  });
}

/** A rendering that the article has once, beside another it has in most places. */
export interface OddRendering {
  readonly source: TextRange;
  readonly target: TextRange;
  readonly usual: string;
  readonly usualCount: number;
  /** Places with neither, or with this one. */
  readonly otherCount: number;
}

/** The usual rendering stands so often at least. */
const LEAST_USUAL = 3;
/** And in so many of all places: a word rendered now so, now otherwise has no usual rendering. */
const LEAST_SHARE = 0.6;

/** Renderings of a unit that the article has only here, where it has another in most places. */
export function oddRenderings(unit: UnitView, document: DocumentView): readonly OddRendering[] {
  if (document.units.length > MOST_UNITS) return [];
  const own = renderedIn(unit);
  if (own.length === 0) return [];
  const ledger = ledgerOf(document);
  return own.flatMap(({ lemma, source, target, words }): readonly OddRendering[] => {
    const { most, mostCount, total, counts } = ledger.get(lemma)!;
    if (mostCount < LEAST_USUAL || mostCount < LEAST_SHARE * total || counts.get(words) !== 1) return [];
    if (words === most || !isOther(words, most) || !standsAlone(unit, target, most)) return [];
    return [{ source, target, usual: most, usualCount: mostCount, otherCount: total - mostCount }];
  });
}

/** No part of a compound, which renders several words at once, and not beside the usual rendering in its sentence. */
function standsAlone(
  { target: { tokens, sentences, text } }: UnitView,
  range: TextRange,
  usual: string,
): boolean {
  const joined = tokens.some(
    ({ pos, range: next }) =>
      (pos === '名詞' || pos === '接頭詞') && (next.end === range.start || next.start === range.end),
  );
  const sentence = sentences.find(each => overlaps(each, range));
  return !joined && sentence !== undefined && !slice(text, sentence).includes(usual);
}

/** Words that share a character are forms of one rendering: 首脳会談 and 会談, サミット and サミット会合. */
const isOther = (a: string, b: string): boolean => ![...a].some(character => b.includes(character));

/** Reads the links of a unit ahead, so that the first look at the whole article finds them. */
export function readRenderings(unit: UnitView, { units }: DocumentView): void {
  if (units.length <= MOST_UNITS) renderedIn(unit);
}
