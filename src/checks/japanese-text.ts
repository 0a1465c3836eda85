import type { TextRange } from '../model/text.ts';
import type { JapaneseToken } from '../segment/token.ts';
import { insideAny } from '../text/ranges.ts';
import type { TargetView } from './context.ts';
import { perView } from './memo.ts';

/** One letter of Japanese script: kana, kanji, iteration and long-vowel marks. */
export const JAPANESE = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々〆ヶ]';

const JAPANESE_CHARACTER = new RegExp(JAPANESE, 'u');

/** Whether a text has a letter of Japanese script. */
export function hasJapanese(text: string): boolean {
  return JAPANESE_CHARACTER.test(text);
}

/** Whether the text, or one code point of it, is written in hiragana throughout. */
export function isHiragana(text: string): boolean {
  return /^[\p{Script=Hiragana}ー]+$/u.test(text);
}

/** A sentence of the target with the tokens inside it. */
export interface Sentence {
  readonly range: TextRange;
  readonly tokens: readonly JapaneseToken[];
  /** Its last token outside punctuation and brackets lies in a quotation: 「行きます。」 */
  readonly endsInQuotation: boolean;
}

/** The sentences of a target text, each with its tokens. */
export const sentencesOf = perView((target: TargetView): readonly Sentence[] => {
  const { tokens, quotations } = target;
  let next = 0;
  return target.sentences.map(range => {
    while (next < tokens.length && tokens[next]!.range.end <= range.start) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.range.start < range.end) next++;
    const inside = tokens.slice(first, next);
    const last = lastWord(inside);
    return {
      range,
      tokens: inside,
      endsInQuotation: last !== undefined && insideAny(quotations, last.range.start),
    };
  });
});

/** Punctuation, brackets and symbols. */
export function isSymbol(token: JapaneseToken): boolean {
  return token.pos === '記号' || !/[\p{L}\p{N}]/u.test(token.surface);
}

/** The last token that is a word, or undefined. */
export function lastWord(tokens: readonly JapaneseToken[]): JapaneseToken | undefined {
  return tokens.findLast(token => !isSymbol(token));
}
