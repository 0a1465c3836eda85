/** One sense group of the Japanese–English dictionary (EDICT). */
export interface DictionaryEntry {
  readonly surface: string;
  /** Hiragana or katakana; equals the surface for kana words. */
  readonly reading: string;
  /** English glosses, markers such as (n) or (uk) stripped. */
  readonly glosses: readonly string[];
  /** EDICT part-of-speech marks: n, vs, adj-na, v5r … */
  readonly pos: readonly string[];
  /** Marked (P): among the common words. */
  readonly common: boolean;
}

/** What a proper name may be: EDRDG's types, spelled out. */
export type NameKind =
  | 'surname'
  | 'given'
  | 'full'
  | 'place'
  | 'organisation'
  | 'company'
  | 'product'
  | 'work'
  | 'unclassified';

/** One entry of the names dictionary (ENAMDICT). */
export interface NameEntry {
  /** As written in Japanese: ブリンケン, 金正恩, 統一省. */
  readonly surface: string;
  readonly reading: string;
  /** Latin spellings or English names: "Blinken", "Kim Jong-un". */
  readonly latin: readonly string[];
  readonly kinds: readonly NameKind[];
}

/** Read-only bilingual knowledge. All lookups are exact, synchronous and cheap (microseconds). */
export interface Lexicon {
  /** Dictionary entries of one written form (kanji or kana); empty if there are none. */
  entries(surface: string): readonly DictionaryEntry[];
  /** Whether the dictionary or the names list has the written form. */
  knows(surface: string): boolean;
  /**
   * Japanese written forms whose gloss is, or begins with, the English word or phrase (lower case, lemma),
   * common words first; at most a few dozen.
   */
  translations(english: string): readonly string[];
  /**
   * Rarity of an English content word among all glosses: natural logarithm of (glosses / glosses with the word);
   * words no gloss has count as the rarest.
   */
  rarity(english: string): number;
  /** Names written so in Japanese. */
  names(surface: string): readonly NameEntry[];
  /** Names with this Latin spelling (any case): "blinken" → ブリンケン. */
  namesFromLatin(latin: string): readonly NameEntry[];
  /**
   * Korean readings (Hangul) of a word in Chinese characters, Japanese character forms taken back to traditional
   * ones, the law of initial sounds applied; empty if a character has no Korean reading. 議長 → 의장.
   */
  hangulReadings(word: string): readonly string[];
  /** Attested Korean words in Chinese characters with this reading, in Japanese character forms: 양자 → 養子, 量子, 両者 … */
  wordsWithHangul(hangul: string): readonly string[];
  /** Hangul readings of attested words that begin so, the prefix itself included; at most 200. 의장 → 의장, 의장대 … */
  hangulBeginningWith(prefix: string): readonly string[];
  /** Readings of one Chinese character in Japanese words and names, in hiragana, the most frequent first; at most 20. */
  kanjiReadings(character: string): readonly string[];
  /** Where the data comes from and under which licence, for the About page. */
  readonly sources: readonly DataSource[];
}

export interface DataSource {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
}
