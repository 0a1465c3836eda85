import type { TextRange } from '../model/text.ts';

/** One morpheme as the Japanese tokenizer (IPADIC features) sees it. */
export interface JapaneseToken {
  readonly range: TextRange;
  readonly surface: string;
  /** Dictionary form; the surface itself for words the tokenizer does not know. */
  readonly base: string;
  /** Katakana reading, or empty if unknown. */
  readonly reading: string;
  /** IPADIC part of speech: 名詞, 動詞, 助詞, 助動詞, 記号 … */
  readonly pos: string;
  /** First IPADIC subdivision: 固有名詞, サ変接続, 格助詞, 句点 … */
  readonly detail: string;
  /** Second IPADIC subdivision: 人名, 地域, 組織 … or `*`. */
  readonly detail2: string;
  /** Conjugated form: 基本形, 連用形, 未然形 … or `*`. */
  readonly form: string;
  /** In the tokenizer's dictionary. */
  readonly known: boolean;
}

/** Pure once loaded. Ranges are UTF-16 offsets of `text` and cover it in order, white space left out. */
export interface JapaneseTokenizer {
  tokenize(text: string): readonly JapaneseToken[];
}

export type EnglishTokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

export interface EnglishToken {
  readonly range: TextRange;
  readonly text: string;
  /** Lower-case lemma; the lower-case text for names and numbers. */
  readonly lemma: string;
  /** Universal POS tag: NOUN, PROPN, VERB, ADJ, NUM, ADP … */
  readonly pos: string;
  readonly kind: EnglishTokenKind;
  /** A function word (the, of, would …). */
  readonly stop: boolean;
}

export interface EnglishAnalysis {
  readonly tokens: readonly EnglishToken[];
  readonly sentences: readonly TextRange[];
}

/** Pure once loaded. Ranges are UTF-16 offsets of `text`. */
export interface EnglishAnalyzer {
  analyze(text: string): EnglishAnalysis;
}
