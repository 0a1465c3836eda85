import type { Lexicon } from '../lexicon/lexicon.ts';
import { japaneseQuantities } from '../lexicon/quantities.ts';
import type { JapaneseToken, JapaneseTokenizer } from '../segment/token.ts';
import { quantityKey, symbolsKey } from './keys.ts';

const CONTENT = new Set(['名詞', '動詞', '形容詞', '副詞', '連体詞', '感動詞']);
const EMPTY_DETAIL = new Set(['数', '非自立', '代名詞', '接尾', '特殊']);
/** Words that carry grammar: every other sentence holds them. */
const EMPTY_BASE = new Set([
  'する',
  'ある',
  'いる',
  'なる',
  'れる',
  'られる',
  'こと',
  'もの',
  'これ',
  'それ',
  'この',
  'その',
  '的',
]);
const LONGEST_COMPOUND = 4;
const LATIN_RUN = /[A-Za-z\u00c0-\u024f]{2,}/g;

const isContent = (token: JapaneseToken): boolean =>
  CONTENT.has(token.pos) &&
  /[\p{L}\p{N}]/u.test(token.surface) &&
  !EMPTY_DETAIL.has(token.detail) &&
  !EMPTY_BASE.has(token.base);

/** Nouns in a row that the dictionary knows as one word: 安全+保障+理事+会. */
function* compounds(tokens: readonly JapaneseToken[], lexicon: Lexicon): Generator<string> {
  for (let start = 0; start < tokens.length; start++) {
    let surface = '';
    for (let end = start; end < Math.min(tokens.length, start + LONGEST_COMPOUND); end++) {
      const token = tokens[end]!;
      if (token.pos !== '名詞' || (end > start && token.range.start !== tokens[end - 1]!.range.end)) break;
      surface += token.surface;
      if (end > start && lexicon.knows(surface)) yield surface;
    }
  }
}

/** Katakana words as written, also those that the tokenizer cut up. */
const KATAKANA_RUN = /[\u30a1-\u30fa\u30fc]{2,}/g;

/** The distinct things one paragraph speaks of: dictionary words and compounds, katakana and Latin runs, numbers. */
export function japaneseItems(
  text: string,
  japanese: JapaneseTokenizer,
  lexicon: Lexicon,
): readonly string[] {
  const tokens = japanese.tokenize(text);
  const items = new Set<string>();
  for (const token of tokens) if (isContent(token)) items.add(token.base);
  for (const compound of compounds(tokens, lexicon)) items.add(compound);
  for (const run of text.match(KATAKANA_RUN) ?? []) items.add(run);
  for (const run of text.normalize('NFKC').match(LATIN_RUN) ?? []) items.add(run.toLowerCase());
  for (const quantity of japaneseQuantities(text)) items.add(quantityKey(quantity));
  const symbols = items.size > 0 ? null : symbolsKey(text);
  return symbols === null ? [...items] : [symbols];
}
