import { katakanaOf } from '../../lexicon/hangul-katakana.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { koreanTermsMeaning } from '../../lexicon/tables/korean-terms.ts';
import { katakanaLikeness, katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { TextRange } from '../../model/text.ts';
import { type EnglishWord, englishWordsOf } from '../bilingual/english-words.ts';
import { explanationsOf } from '../bilingual/explanations.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { type KatakanaName, katakanaWordsOf } from '../names/katakana-names.ts';

/** A Korean word whose sound was written down in katakana instead of being translated: アンボリ for 안보리. */
export interface SpelledWord {
  readonly range: TextRange;
  readonly surface: string;
  readonly hangul: string;
  readonly rendering: string;
  readonly source: TextRange;
  readonly strength: number;
}

interface Reading {
  readonly hangul: string;
  readonly rendering: string;
  readonly source: TextRange;
  readonly listed: boolean;
}

/** Fewer syllables than this sound like too much. */
const SHORTEST = 3;
/** A katakana word this like one of the English, by sound, is that word. */
const SAME_NAME = 0.5;
/** Likeness to what the Korean word sounds like; written vowels and voicing differ, consonants hardly do. */
const SPELLED = 0.88;
/** Korean words of the newsroom are likelier than any word of the dictionary. */
const LISTED = 0.9;
const ANY = 0.65;
/** Translations of one English word that are looked at. */
const MOST_TRANSLATIONS = 12;

/** Katakana that no dictionary has, unlike every English word, and that spells how Korean reads what the English says. */
export function findSpelledWords(unit: UnitView, lexicon: Lexicon): readonly SpelledWord[] {
  if (!isComparable(unit)) return [];
  const strange = katakanaWordsOf(unit.target).filter(word => isStrange(word, unit, lexicon));
  if (strange.length === 0) return [];
  const readings = readingsOf(unit, lexicon);
  return strange.flatMap(({ surface, range }) => {
    const best = readings
      .map(reading => ({ reading, likeness: likenessOf(reading.hangul, surface) }))
      .filter(({ likeness }) => likeness >= SPELLED)
      .toSorted((a, b) => Number(b.reading.listed) - Number(a.reading.listed) || b.likeness - a.likeness)[0];
    if (best === undefined) return [];
    const { hangul, rendering, source, listed } = best.reading;
    return [{ range, surface, hangul, rendering, source, strength: listed ? LISTED : ANY }];
  });
}

function isStrange(
  { surface, range }: KatakanaName,
  { source, target }: UnitView,
  lexicon: Lexicon,
): boolean {
  if (surface.length < SHORTEST || lexicon.knows(surface)) return false;
  // Parts of a name are names.
  if (/[・＝]/u.test((target.text[range.start - 1] ?? '') + (target.text[range.end] ?? ''))) return false;
  return source.tokens.every(
    ({ kind, text }) => kind !== 'word' || katakanaSimilarity(text, surface) < SAME_NAME,
  );
}

const likenessOf = (hangul: string, surface: string): number =>
  Math.max(0, ...katakanaOf(hangul).map(spelling => katakanaLikeness(spelling, surface)));

/** How Korean reads what the English says and nothing in the Japanese renders. */
function readingsOf(unit: UnitView, lexicon: Lexicon): readonly Reading[] {
  const { text } = unit.target;
  const nowhere = { start: 0, end: 0 };
  const explanations = explanationsOf(unit, lexicon);
  const { words } = englishWordsOf(unit.source);
  const open = words.filter(word => explanations.explainers(word, nowhere) === 0);
  const listed = koreanTermsMeaning(words.map(({ lemma }) => lemma)).flatMap(({ term, first }) => {
    const word = words[first]!;
    const rendering = term.japanese[0]!;
    return term.japanese.some(written => text.includes(written))
      ? []
      : [{ hangul: term.hangul, rendering, source: word.token.range, listed: true }];
  });
  return [...listed, ...open.flatMap(word => dictionaryReadings(word, lexicon))];
}

const dictionaryReadings = ({ lemma, token }: EnglishWord, lexicon: Lexicon): readonly Reading[] =>
  lexicon
    .translations(lemma)
    .filter(rendering => /^\p{Script=Han}{2,4}$/u.test(rendering))
    .slice(0, MOST_TRANSLATIONS)
    .flatMap(rendering =>
      lexicon
        .hangulReadings(rendering)
        .filter(hangul => lexicon.wordsWithHangul(hangul).includes(rendering))
        .map(hangul => ({ hangul, rendering, source: token.range, listed: false })),
    );
