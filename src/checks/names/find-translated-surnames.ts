import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { UnitView } from '../context.ts';
import { type EnglishName, englishNamesOf } from './english-names.ts';
import { unitNames } from './name-pairs.ts';

/** A surname that was translated as the word it happens to be: サミュエル・茶色 for Samuel Brown. */
export interface TranslatedSurname {
  readonly english: EnglishName;
  readonly target: TextRange;
  readonly known: readonly string[];
}

/** Common nouns that stand after a given name and ・, where the English has a surname. */
export function findTranslatedSurnames(unit: UnitView, lexicon: Lexicon): readonly TranslatedSurname[] {
  const names = unitNames(unit, lexicon);
  return names.pairs.flatMap((pair): readonly TranslatedSurname[] => {
    const given = englishNamesOf(unit.source).filter(name => name.key === pair.english.key);
    const english = names.unrendered.find(name =>
      given.some(({ range }) => name.range.start === range.end + 1),
    );
    const token = nounAfterDot(unit, pair.japanese.range.end);
    if (english === undefined || token === null) return [];
    return [{ english, target: token.range, known: katakanaOf(english, lexicon) }];
  });
}

/** A common noun right after ・, in Chinese characters or hiragana. */
function nounAfterDot({ target }: UnitView, offset: number): JapaneseToken | null {
  if (!'・=＝'.includes(target.text[offset] ?? ' ')) return null;
  const token = target.tokens.find(({ range }) => range.start === offset + 1);
  if (token === undefined || token.pos !== '名詞' || !token.known) return null;
  const isCommon = ['一般', 'サ変接続', '形容動詞語幹'].includes(token.detail);
  return isCommon && !/[ァ-ヺA-Za-zＡ-Ｚ]/u.test(token.surface) ? token : null;
}

const katakanaOf = (english: EnglishName, lexicon: Lexicon): readonly string[] =>
  lexicon
    .namesFromLatin(english.text)
    .map(name => name.surface)
    .filter(surface => /^[ァ-ヺー]+$/u.test(surface))
    .slice(0, 3);
