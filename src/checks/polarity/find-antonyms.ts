import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SentenceBead } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { overlaps, overlapsAny, slice } from '../../text/ranges.ts';
import { beadAt } from '../bilingual/bead-at.ts';
import { englishWordsOf } from '../bilingual/english-words.ts';
import { explanationsOf } from '../bilingual/explanations.ts';
import { bestGlossMatch } from '../bilingual/gloss-match.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { type Antonym, antonymsOf } from './antonyms.ts';
import { englishNegatives } from './english-negatives.ts';
import { type Place, placesOf, relatedPlaces } from './english-places.ts';
import { japaneseNegations } from './japanese-negations.ts';
import { besideLinks, renderedBeside } from './neighbourhood.ts';

/** A Japanese word where the English has a word for its opposite. */
export interface AntonymFlip {
  readonly target: TextRange;
  readonly source: TextRange;
  /** Japanese words that would render the English one. */
  readonly opposites: readonly string[];
  /** What to put in its place, where the form is the same. */
  readonly opposite: string | null;
  readonly strength: number;
}

interface Occurrence {
  readonly range: TextRange;
  readonly antonyms: readonly Antonym[];
}

/** Tokens joined into one form at most: 引き + 上げる. */
const LONGEST_FORM = 3;
/** A gloss that is found to this share renders the word. */
const RENDERED = 0.75;
/** Tokens before an English word in which a negative turns it into its opposite. */
const NEGATED = 2;
/** Words so general that they clear a Japanese word, but accuse none. */
const CLEARING_ONLY = new Set(
  (
    'order take more over under as get give minute up down he his him she her hit back would will go follow next off on in call use ' +
    'part just one make hold for no pro let pay work work with out through at it must should follow run lead case fine stop from post ' +
    'light live like may can could able home here year right left found pass carry clear charge cover table chart state ' +
    'report bear draw fall wear people house mr dr actor past time day things many few lot certain any each kid ' +
    'much top least enough former land well-known fire land ground port race root way out mean tell'
  ).split(' '),
);

/** The words beside it are linked to the words beside the English opposite. */
const SAME_PLACE = 0.75;
const SAME_PLACE_ON_BOTH_SIDES = 0.82;
/** The opposite stands somewhere in the sentence, and nothing renders it. */
const SAME_SENTENCE = 0.55;
const RENDERED_ELSEWHERE = 0.3;

/** Words whose opposite the English has, while nothing in it means the word and nothing renders the opposite. */
export function findAntonyms(unit: UnitView, lexicon: Lexicon): readonly AntonymFlip[] {
  if (!isComparable(unit)) return [];
  return occurrencesIn(unit.target.tokens, unit.target.text).flatMap(found => {
    const bead = beadAt(unit, found.range);
    if (bead === undefined) return [];
    const flips = found.antonyms.map(antonym => judge(unit, found.range, antonym, bead, lexicon));
    // A word of several pairs is wrong only if none of them clears it.
    const accused = flips.filter(flip => flip !== 'cleared' && flip !== null);
    if (flips.includes('cleared') || accused.length === 0) return [];
    return accused.reduce((a, b) => (a.strength >= b.strength ? a : b));
  });
}

function occurrencesIn(tokens: readonly JapaneseToken[], text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let end = Math.min(first + LONGEST_FORM, tokens.length); end > first; end--) {
      const last = tokens[end - 1]!;
      const range = { start: tokens[first]!.range.start, end: last.range.end };
      const own = antonymsOf(slice(text, range));
      const antonyms =
        own.length > 0 ? own : antonymsOf(text.slice(range.start, last.range.start) + last.base);
      if (antonyms.length === 0 || isBound(tokens, first, end)) continue;
      found.push({ range, antonyms });
      first = end - 1;
      break;
    }
  }
  return found;
}

/** Parts of names, prefixes and suffixes (制度上), and of words of another meaning: 訪+南, 負け+犬. */
function isBound(tokens: readonly JapaneseToken[], first: number, end: number): boolean {
  const [token, last] = [tokens[first]!, tokens[end - 1]!];
  const next = tokens[end];
  const joinsNext = next !== undefined && next.range.start === last.range.end && next.pos === '名詞';
  if (last.pos === '動詞' && last.form === '連用形' && joinsNext && next.detail !== '非自立') return true;
  if (last.range.end - token.range.start > 1) return end === first + 1 && isName(token);
  const before = tokens[first - 1];
  const joinsBefore =
    before !== undefined &&
    before.range.end === token.range.start &&
    (before.pos === '名詞' || before.pos === '接頭詞' || before.pos === '記号');
  return isName(token) || token.detail === '接尾' || token.detail === '非自立' || joinsBefore || joinsNext;
}

const isName = ({ detail, pos }: JapaneseToken): boolean => detail === '固有名詞' || pos === '接頭詞';

function judge(
  unit: UnitView,
  range: TextRange,
  antonym: Antonym,
  bead: SentenceBead,
  lexicon: Lexicon,
): AntonymFlip | 'cleared' | null {
  const { own, opposite } = antonym;
  const { source, target } = unit;
  const inBead = (index: number): boolean => overlapsAny(bead.source, source.tokens[index]!.range);
  if (relatedPlaces(source, own.english).some(inBead)) return 'cleared';
  const places = placesOf(source, opposite.english).filter(
    ({ index, length }) => inBead(index) && (length > 1 || !CLEARING_ONLY.has(source.tokens[index]!.lemma)),
  );
  if (places.length === 0) return null;
  if (isNegated(unit, range, places) || isGlossed(unit, range, inBead, lexicon)) return 'cleared';
  const japanese = bead.target.map(sentence => slice(target.text, sentence)).join('');
  const rendered = Math.max(...opposite.japanese.map(word => japanese.split(stem(word)).length - 1));
  if (rendered >= new Set(places.map(({ index }) => index)).size) return 'cleared';
  return strongest(unit, range, places, antonym, lexicon);
}

/** What every form of an inflected word begins with. */
const stem = (word: string): string =>
  word.length > 2 && /[\p{Script=Hiragana}]$/u.test(word) ? word.slice(0, -1) : word;

/** Whether a negative turns one of the words into its opposite: not safe, needs no; or the Japanese word is negated. */
function isNegated(unit: UnitView, range: TextRange, places: readonly Place[]): boolean {
  if (japaneseNegations(unit.target).some(negation => overlaps(negation.range, range))) return true;
  const { tokens } = unit.source;
  return englishNegatives(unit.source)
    .filter(({ kind }) => kind === 'grammatical' || kind === 'denying')
    .some(({ index }) =>
      places.some(
        place =>
          (index < place.index && place.index - index <= NEGATED) ||
          (index === place.index + place.length && tokens[index]!.lemma === 'no'),
      ),
    );
}

function isGlossed(
  unit: UnitView,
  range: TextRange,
  inBead: (index: number) => boolean,
  lexicon: Lexicon,
): boolean {
  const glosses = lexicon.entries(slice(unit.target.text, range)).flatMap(entry => entry.glosses);
  const match = bestGlossMatch(glosses, englishWordsOf(unit.source), lexicon);
  return match !== null && match.coverage >= RENDERED && match.words.some(({ index }) => inBead(index));
}

function strongest(
  unit: UnitView,
  target: TextRange,
  places: readonly Place[],
  { own, opposite }: Antonym,
  lexicon: Lexicon,
): AntonymFlip | null {
  const opposites = opposite.japanese;
  const inPlace = counterpartIn(slice(unit.target.text, target), own.japanese, opposites);
  const flips = places.flatMap(place => {
    const beside = besideLinks(unit, target, place);
    if (renderedBeside(unit, target, place, lexicon)) return [];
    const first = unit.source.tokens[place.index]!.range;
    const last = unit.source.tokens[place.index + place.length - 1]!.range;
    const source = { start: first.start, end: last.end };
    const strength = beside >= 2 ? SAME_PLACE_ON_BOTH_SIDES : beside === 1 ? SAME_PLACE : SAME_SENTENCE;
    return [{ target, source, opposites, opposite: inPlace, strength, place }];
  });
  if (flips.length === 0) return null;
  const best = flips.reduce((a, b) => (a.strength >= b.strength ? a : b));
  const { words, byFamily } = englishWordsOf(unit.source);
  const word = words.find(({ index }) => index === best.place.index);
  if (word === undefined) return best;
  const occurrences = byFamily.get(word.family)?.length ?? 0;
  if (explanationsOf(unit, lexicon).explainers(word, target) < occurrences) return best;
  return { ...best, strength: Math.min(best.strength, RENDERED_ELSEWHERE) };
}

/** The word that takes the place of another in the same form: nouns and attributes, no inflected words. */
function counterpartIn(surface: string, own: readonly string[], opposites: readonly string[]): string | null {
  const at = own.indexOf(surface);
  if (at === -1 || /[るすむぶつくぐうきちりい]$/u.test(surface)) return null;
  const sameForm = (word: string): boolean =>
    /[な]$/u.test(word) === /[な]$/u.test(surface) && /^[\p{Script=Han}な]+$/u.test(word);
  return [opposites[at], ...opposites].find(word => word !== undefined && sameForm(word)) ?? null;
}
