import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import { katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate } from './candidate.ts';
import { expectedPlace, nearest, reachOf } from './reach.ts';
import { likeness, plainRomaji, romajiOf } from './romaji.ts';
import type { SourceWord } from './source-words.ts';
import { isGrammar, isMark } from './target-words.ts';

/** Tokens that one Latin word may romanise: 中+之+島 is three. */
const LONGEST_NAME = 6;
/** Least likeness of a romanised reading; unrelated names of equal length are below 0.5 nearly always. 0.6 and 0.8 do as well. */
const ALIKE = 0.7;
/** Least katakanaSimilarity; nine in ten true renderings reach it, one random pair in a hundred does. */
const SOUNDS_ALIKE = 0.62;
/** Words with more glosses than about one in three thousand are no names. */
const RARE = 8;
const KATAKANA = /^[\u30a1-\u30ffー・]{2,}$/;
const READABLE = /[\u3400-\u9fff々ァ-ヺ]/;

/** A Latin word, or one written with hyphens, and the source words it is made of. */
interface Spelled {
  readonly source: readonly number[];
  readonly text: string;
  readonly romaji: string;
}

/** Words, and words joined by hyphens (Minami-Aso), that may be romanised or transliterated. */
function spelledWords(words: readonly SourceWord[], lexicon: Lexicon): readonly Spelled[] {
  const spelled: Spelled[] = [];
  const add = (source: readonly number[]): void => {
    const text = source.map(place => words[place]!.text).join('');
    spelled.push({ source, text, romaji: plainRomaji(text) });
  };
  words.forEach((word, place) => {
    if (!/^\p{L}[\p{L}'’]*$/u.test(word.text)) return;
    if (isNameLike(word, lexicon)) add([place]);
    const run = hyphened(words, place);
    if (run.length > 1) add(run);
    else if (word.pos === 'PROPN' && isNoun(words[place + 1])) add([place, place + 1]);
  });
  return spelled;
}

const isNoun = (word: SourceWord | undefined): boolean => word?.pos === 'PROPN' || word?.pos === 'NOUN';

const isNameLike = ({ role, pos, lemma, text }: SourceWord, lexicon: Lexicon): boolean =>
  role === 'content' &&
  text.length > 1 &&
  (pos === 'PROPN' || lexicon.rarity(lemma) > RARE || lexicon.translations(lemma).length === 0);

/** Words that no space parts, from the one at `first`, which begins them: Minami-Aso; letters the tagger cut off. */
function hyphened(words: readonly SourceWord[], first: number): readonly number[] {
  const run = [first];
  if (first > 0 && adjoin(words, first - 1) && isTie(words[first - 1]!)) return run;
  for (let at = first; adjoin(words, at) && isTie(words[at + 1]!) && run.length < LONGEST_RUN; at++)
    run.push(at + 1);
  return run;
}

/** Words and hyphens that one spelling may be made of. */
const LONGEST_RUN = 9;
const isTie = ({ text }: SourceWord): boolean => /^(?:\p{L}+|[-‐‑])$/u.test(text);
const adjoin = (words: readonly SourceWord[], at: number): boolean =>
  words[at + 1] !== undefined && words[at]!.range.end === words[at + 1]!.range.start;

/** Candidates that sound alike: romanised readings, and Latin names in katakana. */
export function soundCandidates(
  words: readonly SourceWord[],
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const byText = [...Map.groupBy(spelledWords(words, lexicon), ({ text }) => text).values()];
  return tokens.flatMap((start, first) => {
    if (isMark(start) || !READABLE.test(start.surface)) return [];
    const [from, to] = reachOf(first, tokens.length, words.length);
    const expected = expectedPlace(first, tokens.length, words.length);
    const near = byText
      .flatMap(same => nearest(same, expected, placeOf))
      .filter(word => placeOf(word) >= from && placeOf(word) < to);
    if (near.length === 0) return [];
    return [
      ...readingCandidates(tokens, first, near),
      ...characterReadingCandidates(tokens, first, near, lexicon),
      ...(KATAKANA.test(start.surface) ? katakanaCandidates(tokens, first, near) : []),
    ];
  });
}
const placeOf = ({ source }: Spelled): number => source[0]!;

const INITIALS: Readonly<Record<string, string>> = {
  g: 'k',
  c: 'k',
  z: 's',
  j: 's',
  d: 't',
  b: 'h',
  p: 'h',
  f: 'h',
};
const initialClass = (romaji: string): string => INITIALS[romaji[0] ?? ''] ?? romaji[0] ?? '';

/** Words like the reading of one token or more, as the tokenizer reads them. */
function readingCandidates(
  tokens: readonly JapaneseToken[],
  first: number,
  spelled: readonly Spelled[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  let reading = '';
  for (let end = first + 1; end <= Math.min(first + LONGEST_NAME, tokens.length); end++) {
    const token = tokens[end - 1]!;
    if (token.reading === '' || isMark(token)) break;
    reading += token.reading;
    if (isGrammar(token)) continue;
    for (const { source, strength } of wordsLike(romajiOf(reading), spelled))
      found.push({ target: { first, end }, source, strength, evidence: 'sound' });
  }
  return found;
}

function wordsLike(
  romaji: string,
  spelled: readonly Spelled[],
): readonly { readonly source: readonly number[]; readonly strength: number }[] {
  return spelled
    .filter(
      word =>
        initialClass(word.romaji) === initialClass(romaji) &&
        Math.abs(romaji.length - word.romaji.length) <= 0.3 * word.romaji.length + 1,
    )
    .map(word => ({ source: word.source, strength: likeness(romaji, word.romaji) }))
    .filter(({ strength }) => strength >= ALIKE);
}

/** Names come again and again in an article. */
const similarity = memoize((pair: string): number => {
  const [latin = '', katakana = ''] = pair.split(' ');
  return katakanaSimilarity(latin, katakana);
});

function katakanaCandidates(
  tokens: readonly JapaneseToken[],
  first: number,
  spelled: readonly Spelled[],
): readonly Candidate[] {
  const { surface } = tokens[first]!;
  return spelled.flatMap(({ source, text }): readonly Candidate[] => {
    // A kana has one letter to four.
    if (text.length < 3 || text.length < surface.length || text.length > 4 * surface.length) return [];
    const strength = similarity(`${text} ${surface}`);
    if (strength < SOUNDS_ALIKE) return [];
    return [{ target: { first, end: first + 1 }, source, strength, evidence: 'sound' }];
  });
}

/** Shorter words are the sound of too much. */
const LEAST_LETTERS = 3;

/** A word and how many of its letters the characters so far may have used up. */
interface Spelling {
  readonly word: Spelled;
  readonly used: ReadonlySet<number>;
}

/**
 * Words that are spelled by readings of the characters one after the other, whatever reading the tokenizer chose: names
 * above all.
 */
function characterReadingCandidates(
  tokens: readonly JapaneseToken[],
  first: number,
  spelled: readonly Spelled[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let open: readonly Spelling[] = spelled
    .filter(({ romaji }) => romaji.length >= LEAST_LETTERS)
    .map(word => ({ word, used: new Set([0]) }));
  for (let end = first + 1; end <= Math.min(first + LONGEST_NAME, tokens.length); end++) {
    const token = tokens[end - 1]!;
    if (isMark(token)) break;
    for (const character of token.surface) open = spellOn(open, readingsOf(character, lexicon));
    if (open.length === 0) break;
    if (isGrammar(token)) continue;
    for (const { word } of open.filter(({ word, used }) => used.has(word.romaji.length))) {
      const strength = word.romaji.length === LEAST_LETTERS ? 0.7 : 0.95;
      found.push({ target: { first, end }, source: word.source, strength, evidence: 'sound' });
    }
  }
  return found;
}

const spellOn = (open: readonly Spelling[], readings: readonly string[]): readonly Spelling[] =>
  open
    .map(({ word, used }) => ({ word, used: advance(word.romaji, used, readings) }))
    .filter(({ used }) => used.size > 0);

const readingsOf = (character: string, lexicon: Lexicon): readonly string[] =>
  /[ぁ-んァ-ヺ]/.test(character) ? [romajiOf(character)] : lexicon.kanjiReadings(character).map(romajiOf);

function advance(word: string, used: ReadonlySet<number>, readings: readonly string[]): ReadonlySet<number> {
  const next = new Set<number>();
  for (const from of used)
    for (const reading of readings)
      if (reading !== '' && word.startsWith(reading, from)) next.add(from + reading.length);
  return next;
}
