import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { explanationsOf } from '../bilingual/explanations.ts';
import { glossFamilies } from '../bilingual/gloss-match.ts';
import type { JapaneseWord } from '../bilingual/japanese-words.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { capitalWords } from './capital-words.ts';
import { type EnglishName, englishNamesOf } from './english-names.ts';
import { isHeadline } from './english-phrases.ts';
import { nameLedger } from './name-ledger.ts';
import { unitNames } from './name-pairs.ts';

/** A name of one word that the unit renders as the common noun it also is: 大枝 for Mr. Bough. */
export interface CommonNounName {
  readonly english: EnglishName;
  readonly target: TextRange;
  /** How the article or the names list writes the name, best first. */
  readonly known: readonly string[];
  readonly grounds: Grounds;
}

/**
 * What says that the word is a name: the Japanese treats its noun as one (石・氏), a given name stands before it, other
 * paragraphs write it by sound, or only the names list has it.
 */
type Grounds = 'marked' | 'given-name' | 'article' | 'list';

const KATAKANA = /[ァ-ヺ]/u;
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'each',
  'every',
  'no',
  'any',
  'its',
  'our',
  'his',
  'her',
  'their',
  'my',
  'your',
]);
/** What follows names, of people and of papers, and no common noun that renders a thing. */
const MARKS = new Set(['氏', 'さん', '紙', '容疑者', '被告', '選手']);
/** Capitalised in English as regions and offices, and then translated. */
const TRANSLATED = new Set(
  'north south east west center centre middle king queen prince pope bishop judge'.split(' '),
);

/** Names of one word for which the unit has a common noun, and nowhere their sound. */
export function findCommonNounNames(
  unit: UnitView,
  document: DocumentView,
  lexicon: Lexicon,
): readonly CommonNounName[] {
  if (isHeadline(unit.source)) return [];
  const distinct = [...new Map(englishNamesOf(unit.source).map(name => [name.key, name])).values()];
  return distinct.flatMap(english => {
    const known = knownForms(english, document, lexicon);
    if (known.length === 0 || isSaidSmall(english, unit)) return [];
    const scene: Scene = { unit, document, lexicon, isRendered: isRendered(english, known, unit, lexicon) };
    for (const noun of nounsFor(english, unit, lexicon)) {
      const grounds = groundsOf(english, noun, scene);
      if (grounds !== null) return [{ english, target: noun.word.range, known, grounds }];
    }
    return [];
  });
}

const isRendered = (
  english: EnglishName,
  known: readonly string[],
  unit: UnitView,
  lexicon: Lexicon,
): boolean =>
  known.some(form => unit.target.text.includes(form)) ||
  !unitNames(unit, lexicon).unrendered.some(name => name.key === english.key);

/** Names of offices and services are translated: Navy is 海軍, though ネイヴィー is listed. */
function knownForms(english: EnglishName, document: DocumentView, lexicon: Lexicon): readonly string[] {
  const forms = nameLedger(document, lexicon).byEnglish.get(english.key)?.forms.keys() ?? [];
  const listed = lexicon
    .namesFromLatin(english.text)
    .filter(({ surface, kinds }) => KATAKANA.test(surface) && !kinds.includes('organisation'));
  return [...new Set([...forms, ...listed.map(({ surface }) => surface)])].slice(0, 3);
}

interface Scene {
  readonly unit: UnitView;
  readonly document: DocumentView;
  readonly lexicon: Lexicon;
  readonly isRendered: boolean;
}

function groundsOf(english: EnglishName, { word, fit }: Noun, scene: Scene): Grounds | null {
  const { unit, document, lexicon, isRendered } = scene;
  if (isMarked(word, unit)) return 'marked';
  // Where the name stands rendered, too, only a word that can mean nothing else is a second rendering.
  if (isRendered && fit !== 'only') return null;
  if (isAfterGivenName(english, unit, lexicon)) return 'given-name';
  if (english.inPhrase || followsArticle(english, unit) || !isSurelyName(english, scene)) return null;
  const forms = nameLedger(document, lexicon).byEnglish.get(english.key)?.forms.size ?? 0;
  if (forms > 0) return 'article';
  return fit === 'loose' || TRANSLATED.has(english.text.toLowerCase()) ? null : 'list';
}

/** A word that opens a sentence is a name only if it is one inside others, or owns something. */
function isSurelyName(english: EnglishName, { unit: { source }, document }: Scene): boolean {
  const opens = source.sentences.some(({ start }) => start === english.range.start);
  const { inside, small } = capitalWords(document);
  if (small.has(wordFamily(english.text.toLowerCase()))) return false;
  return !opens || inside.has(english.key) || /^['’]s/.test(source.text.slice(english.range.end));
}

/** 石氏, オスカー・石: what stands round the noun belongs to names. */
function isMarked(noun: JapaneseWord, { target }: UnitView): boolean {
  const next = target.tokens[noun.end];
  if (next !== undefined && next.range.start === noun.range.end && MARKS.has(next.surface)) return true;
  return /[ァ-ヺー][・＝]$/u.test(target.text.slice(0, noun.range.start));
}

/** Chris Johnson, Kirsty Young: a listed given name, rendered in the unit, right before. */
function isAfterGivenName(english: EnglishName, unit: UnitView, lexicon: Lexicon): boolean {
  const before = englishNamesOf(unit.source).find(({ range }) => range.end === english.range.start - 1);
  if (before === undefined) return false;
  const isGiven = lexicon.namesFromLatin(before.text).some(({ kinds }) => kinds.includes('given'));
  return isGiven && unitNames(unit, lexicon).pairs.some(pair => pair.english.key === before.key);
}

function followsArticle(english: EnglishName, { source }: UnitView): boolean {
  const index = source.tokens.findIndex(({ range }) => range.start === english.range.start);
  return ARTICLES.has(source.tokens[index - 1]?.text.toLowerCase() ?? '');
}

/** The paragraph has the word as a common noun too, and the Japanese may render that. */
function isSaidSmall(english: EnglishName, { source }: UnitView): boolean {
  const family = wordFamily(english.text.toLowerCase());
  return source.tokens.some(
    ({ text, lemma }) => /^\p{Ll}/u.test(text) && wordFamily(lemma.toLowerCase()) === family,
  );
}

/** A noun that may render the word: it means only that, that among others, or something with it (west side). */
interface Noun {
  readonly word: JapaneseWord;
  readonly fit: 'only' | 'among' | 'loose';
}

function nounsFor(english: EnglishName, unit: UnitView, lexicon: Lexicon): readonly Noun[] {
  const family = wordFamily(english.text.toLowerCase());
  return explanationsOf(unit, lexicon).japanese.flatMap((word): readonly Noun[] => {
    const { glosses, surface } = word;
    const isSmall = !glosses.some(gloss => /^\p{Lu}/u.test(gloss));
    if (glosses.length === 0 || KATAKANA.test(surface) || !isSmall) return [];
    const families = glosses.map(glossFamilies);
    const exact = families.filter(words => words.length === 1 && words[0] === family);
    const isOnly = exact.length === glosses.length;
    if (!standsAlone(word, unit, isOnly)) return [];
    if (exact.length > 0) return [{ word, fit: isOnly ? 'only' : 'among' }];
    return families.every(words => words.length === 2 && words.includes(family))
      ? [{ word, fit: 'loose' }]
      : [];
  });
}

/** A noun that is no part of a longer one; another may follow a noun of one meaning, as 政府 does a country. */
function standsAlone(word: JapaneseWord, { target }: UnitView, mayGoOn: boolean): boolean {
  const tokens = target.tokens.slice(word.first, word.end);
  if (!tokens.every(({ pos }) => pos === '名詞' || pos === '接頭詞')) return false;
  const before = target.tokens[word.first - 1];
  const after = target.tokens[word.end];
  const continues =
    before?.range.end === word.range.start && isNounPart(before) && !/[・＝]$/u.test(before.surface);
  const goesOn = after?.range.start === word.range.end && isNounPart(after) && !MARKS.has(after.surface);
  return !continues && (mayGoOn || !goesOn);
}

const isNounPart = ({ pos }: JapaneseToken): boolean => pos === '名詞' || pos === '接頭詞';
