import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate } from './candidate.ts';
import { readGloss } from './gloss.ts';
import { lowerBound } from './indices.ts';
import { expectedPlace, nearest } from './reach.ts';
import type { SourceWord } from './source-words.ts';
import { type DictionarySpan, dictionarySpans } from './target-words.ts';

/** Words of a gloss further apart than this in the source belong to different phrases. */
const WINDOW = 5;
/** Share of a gloss, by rarity, that must be found; from 0.3 to 0.6 the error rate moves by 0.6 points (see competition.ts). */
const ENOUGH = 0.45;

/** Later senses are rarer ones: the gloss at this place counts half; 3 and 12 do as well. */
const HALF_RANK = 6;

/** Where each family and each word stands. */
interface SourceIndex {
  readonly words: readonly SourceWord[];
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

function indexSource(words: readonly SourceWord[]): SourceIndex {
  const places = words.map((_, place) => place);
  return {
    words,
    byFamily: Map.groupBy(
      places.filter(place => words[place]!.role === 'content' || words[place]!.pos === 'AUX'),
      place => words[place]!.family,
    ),
    byText: Map.groupBy(places, place => words[place]!.text),
  };
}

const itself = (place: number): number => place;

/** Candidates that the dictionary speaks for, one for each word of the target and each place a gloss of it stands. */
export function dictionaryCandidates(
  words: readonly SourceWord[],
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const index = indexSource(words);
  return dictionarySpans(tokens, lexicon).flatMap(span => {
    const start = tokens[span.first]!;
    const length = span.end - span.first;
    if (length === 1 && /^助/.test(start.pos) && start.surface.length === 1) return [];
    return spanCandidates(span, index, expectedPlace(span.first, tokens.length, words.length), lexicon);
  });
}

function spanCandidates(
  span: DictionarySpan,
  index: SourceIndex,
  expected: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  span.glosses.forEach((gloss, rank) => {
    for (const { source, coverage } of places(gloss, index, expected, lexicon)) {
      const strength = coverage / (1 + rank / HALF_RANK);
      const key = source.join(' ');
      const known = best.get(key);
      if (known !== undefined && known.strength >= strength) continue;
      const { first, end } = span;
      best.set(key, { target: { first, end }, source, strength, evidence: 'dictionary' });
    }
  });
  return [...best.values()];
}

interface Place {
  readonly source: readonly number[];
  readonly coverage: number;
}

/** Where the gloss, or enough of it, stands in the source. */
function places(gloss: string, index: SourceIndex, expected: number, lexicon: Lexicon): readonly Place[] {
  const { families, phrase } = readGloss(gloss);
  if (families.length === 0) return phrasePlaces(phrase, index, expected);
  const found = families.map(family => index.byFamily.get(family) ?? []);
  if (found.every(list => list.length === 0)) return [];
  const rarity = families.map((family, at) =>
    lexicon.rarity(found[at]!.length > 0 ? index.words[found[at]![0]!]!.lemma : family),
  );
  const total = rarity.reduce((sum, value) => sum + value, 0);
  const lead = rarestFound(found, rarity);
  return nearest(found[lead]!, expected, itself).flatMap((anchor): readonly Place[] => {
    const source: number[] = [];
    let covered = 0;
    found.forEach((list, at) => {
      const place = at === lead ? anchor : closest(list, anchor);
      if (place === null) return;
      source.push(place);
      covered += rarity[at]!;
    });
    const coverage = covered / total;
    return coverage < ENOUGH ? [] : [{ source: [...new Set(source)].sort((a, b) => a - b), coverage }];
  });
}

/** Which word of the gloss is the rarest of those that the source has. */
function rarestFound(found: readonly (readonly number[])[], rarity: readonly number[]): number {
  const worth = found.map((list, at) => (list.length > 0 ? rarity[at]! : -1));
  return worth.indexOf(Math.max(...worth));
}

/** The place nearest to the anchor, if it is near enough. */
function closest(list: readonly number[], anchor: number): number | null {
  const after = lowerBound(list, anchor, itself);
  const found = [list[after - 1], list[after]].filter(place => place !== undefined);
  const best = found.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
  return best !== undefined && Math.abs(best - anchor) <= WINDOW ? best : null;
}

function phrasePlaces(phrase: readonly string[], index: SourceIndex, expected: number): readonly Place[] {
  const starts = nearest(index.byText.get(phrase[0] ?? '') ?? [], expected, itself);
  return starts
    .filter(start => phrase.every((word, at) => index.words[start + at]?.text === word))
    .map(start => ({ source: phrase.map((_, at) => start + at), coverage: 1 }));
}
