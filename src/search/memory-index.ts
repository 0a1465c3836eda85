import type { UnitId } from '../model/article.ts';
import type { TextRange } from '../model/text.ts';
import { IntList } from './int-list.ts';
import { foldedWords, roughSentences } from './passages.ts';
import { wordDistance } from './word-distance.ts';

/** Least share of words two texts must have in common, in place, to be offered: the usual threshold of translators' tools. */
export const LEAST_SHARE = 0.7;

/** A stored source, whole or one of its sentences, that is like the one asked for. */
export interface SimilarPassage {
  readonly unitId: UnitId;
  /** Of the unit's source; null for all of it. */
  readonly sentence: TextRange | null;
  /** 1 − word edit distance ÷ words of the longer text. */
  readonly share: number;
  /** Greater for what was put in later. */
  readonly order: number;
}

export interface MemoryIndex {
  /** Puts a source in, whole and by its sentences; nothing where it is there already, for a unit's source never changes. */
  add(id: UnitId, source: string): void;
  /** Everything at least 70% alike, in no order. */
  find(text: string): readonly SimilarPassage[];
  readonly size: number;
}

/** Longest source that is offered as a whole or asked for, in words: three pages. */
const MOST_WORDS = 1_000;

/**
 * An index of sources for translation memory. The share is the usual one of translators' tools, as in OmegaT: the edit
 * distance over words (Levenshtein 1966), divided by the words of the longer text. Candidates come from the words
 * (1-grams) by prefix filtering (Chaudhuri, Ganti and Kaushik 2006): a text at least 70% like one of n words lacks at
 * most ⌊0.3 n⌋ of them, so that it has at least one of any ⌊0.3 n⌋ + 1; the rarest are looked up, and nothing is missed.
 */
export function createMemoryIndex(): MemoryIndex {
  const vocabulary = new Map<string, number>();
  /** For each word the passages that have it. */
  const postings: IntList[] = [];
  const units: UnitId[] = [];
  const known = new Set<UnitId>();
  /** Of each passage: its unit, its range (−1 for all), and where its words begin. */
  const unitOf = new IntList();
  const starts = new IntList();
  const ends = new IntList();
  const wordsAt = new IntList();
  const words = new IntList();

  const idOf = (word: string): number => {
    const id = vocabulary.get(word);
    if (id !== undefined) return id;
    vocabulary.set(word, postings.length);
    return postings.push(new IntList()) - 1;
  };
  const addPassage = (unit: number, text: string, range: TextRange | null): void => {
    const ids = foldedWords(text).map(idOf);
    if (ids.length === 0 || ids.length > MOST_WORDS) return;
    const passage = unitOf.length;
    unitOf.push(unit);
    starts.push(range?.start ?? -1);
    ends.push(range?.end ?? -1);
    wordsAt.push(words.length);
    for (const id of ids) words.push(id);
    for (const id of new Set(ids)) postings[id]!.push(passage);
  };
  const wordsOf = (passage: number): Int32Array =>
    words.view(wordsAt.at(passage), passage + 1 < wordsAt.length ? wordsAt.at(passage + 1) : words.length);

  const candidates = (query: readonly number[]): ReadonlySet<number> => {
    const count = (word: number): number => postings[word]?.length ?? 0;
    const rarest = query.toSorted((a, b) => count(a) - count(b)).slice(0, mostLost(query.length) + 1);
    const found = new Set<number>();
    for (const word of new Set(rarest)) {
      for (const passage of postings[word]?.view() ?? []) found.add(passage);
    }
    return found;
  };

  return {
    add(id, source) {
      if (known.has(id)) return;
      known.add(id);
      const unit = units.push(id) - 1;
      addPassage(unit, source, null);
      const sentences = roughSentences(source);
      if (sentences.length < 2) return;
      for (const range of sentences) addPassage(unit, source.slice(range.start, range.end), range);
    },
    find(text) {
      // A word that no source has is like no other, not even like another of its kind.
      const query = foldedWords(text).map((word, at) => vocabulary.get(word) ?? -1 - at);
      if (query.length === 0 || query.length > MOST_WORDS) return [];
      const asked = new Set(query);
      const similar: SimilarPassage[] = [];
      for (const passage of candidates(query)) {
        const share = shareOf(query, asked, wordsOf(passage));
        if (share < LEAST_SHARE) continue;
        const [start, end] = [starts.at(passage), ends.at(passage)];
        similar.push({
          unitId: units[unitOf.at(passage)]!,
          sentence: start < 0 ? null : { start, end },
          share,
          order: passage,
        });
      }
      return similar;
    },
    get size() {
      return units.length;
    },
  };
}

/** How many words of a text another may lack and still be alike. */
const mostLost = (words: number): number => Math.floor(words * (1 - LEAST_SHARE) + 1e-9);

/** How much alike two texts are; 0 where it is too little to be told. */
function shareOf(query: readonly number[], asked: ReadonlySet<number>, words: Int32Array): number {
  const longer = Math.max(query.length, words.length);
  const limit = mostLost(longer);
  if (Math.abs(query.length - words.length) > limit) return 0;
  // Words that the other text does not have at all are cheaper to count than to align.
  let foreign = 0;
  for (const word of words) if (!asked.has(word) && ++foreign > limit) return 0;
  const distance = wordDistance(query, words, limit);
  return distance > limit ? 0 : 1 - distance / longer;
}
