import {
  type CountryPair,
  countryPairs,
  countryPairsInKatakana,
  countryTriplesInKatakana,
} from '../../lexicon/country-pairs.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { TextRange } from '../../model/text.ts';
import { englishWordsOf } from '../bilingual/english-words.ts';
import { bestGlossMatch } from '../bilingual/gloss-match.ts';
import type { UnitView } from '../context.ts';

/** A Korean abbreviation of two or three countries that was spelled by its sound, or read character by character. */
export interface MisreadPair {
  readonly range: TextRange;
  readonly surface: string;
  readonly pair: Pick<CountryPair, 'hangul' | 'japanese'>;
  /** Where the English names them. */
  readonly source: TextRange;
}

/** A katakana word this like one of the English is that word. */
const SAME_NAME = 0.6;

/** Katakana (ゾロ, ハンミ) and pairs of characters (北米) that stand for two countries the English names together. */
export function findCountryPairs(unit: UnitView, lexicon: Lexicon): readonly MisreadPair[] {
  const text = unit.target.text;
  const katakana = [...text.matchAll(/(?<![ァ-ヺー・])[ァ-ヺー]{2,8}(?![ァ-ヺー・])/gu)].map(match => ({
    surface: match[0],
    start: match.index,
    pairs: countryPairsInKatakana(match[0]),
  }));
  const kanji = unit.target.tokens
    .filter(token => /^\p{Script=Han}{2}$/u.test(token.surface))
    .map(({ surface, range }) => ({
      surface,
      start: range.start,
      pairs: lexicon
        .hangulReadings(surface)
        .flatMap(countryPairs)
        .filter(pair => !isOrdered(surface, pair)),
    }));
  const triples = katakana.flatMap(({ surface, start }) => misreadTriple(surface, start, unit) ?? []);
  const pairs = [...katakana, ...kanji].flatMap(({ surface, start, pairs }) => {
    const range = { start, end: start + surface.length };
    const named = pairs.map(pair => ({ pair, source: firstMatch(pair.english, unit.source.text) }));
    const found = named.find(({ pair, source }) => source !== null && !mentions(text, pair));
    if (found?.source == null || meansItself(surface, unit, lexicon)) return [];
    return [{ range, surface, pair: found.pair, source: found.source }];
  });
  return [...triples, ...pairs];
}

/** Three countries are named together if no more than this many UTF-16 units lie between the first and the last. */
const TOGETHER = 80;

function misreadTriple(surface: string, start: number, { source, target }: UnitView): MisreadPair | null {
  for (const triple of countryTriplesInKatakana(surface)) {
    const named = triple.english.map(pattern => firstMatch(pattern, source.text));
    const places = named.filter(place => place !== null);
    const phrase = {
      start: Math.min(...places.map(place => place.start)),
      end: Math.max(...places.map(place => place.end)),
    };
    const together = places.length === named.length && phrase.end - phrase.start <= TOGETHER;
    if (!together || target.text.includes(triple.japanese)) continue;
    return { range: { start, end: start + surface.length }, surface, pair: triple, source: phrase };
  }
  return null;
}

/** 韓日 for 日韓 is a question of style. */
const isOrdered = (surface: string, { japanese }: CountryPair): boolean =>
  [...surface].every(character => japanese.includes(character));

/** The pair stands in the Japanese already, in either order, with ロ or 露. */
function mentions(text: string, { japanese }: CountryPair): boolean {
  const [first = '', second = ''] = [...japanese];
  return [first + second, second + first].some(
    written => text.includes(written) || text.includes(written.replace('ロ', '露')),
  );
}

function firstMatch(pattern: RegExp, text: string): TextRange | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** The English has the word's own meaning, or a name that it spells. */
function meansItself(surface: string, unit: UnitView, lexicon: Lexicon): boolean {
  const english = englishWordsOf(unit.source);
  const glosses = lexicon.entries(surface).flatMap(entry => entry.glosses);
  const own = bestGlossMatch(glosses, english, lexicon)?.coverage ?? 0;
  if (own > 0.5) return true;
  return english.words.some(({ token }) => katakanaSimilarity(token.text, surface) >= SAME_NAME);
}
