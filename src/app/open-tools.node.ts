import type { LanguageTools } from '../lexicon/language-tools.ts';
import { openLexicon } from '../lexicon/open-lexicon.node.ts';
import { openJapaneseTokenizer } from '../segment/kuromoji.node.ts';
import { openEnglishAnalyzer } from '../segment/wink.node.ts';

/** Loads what it takes to read both languages: about a second and 200 MB, so once a process. */
export async function openLanguageTools(): Promise<LanguageTools> {
  const japanese = await openJapaneseTokenizer();
  return { japanese, english: openEnglishAnalyzer(), lexicon: openLexicon() };
}
