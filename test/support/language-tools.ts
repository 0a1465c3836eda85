import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { openLexicon } from '../../src/lexicon/open-lexicon.node.ts';
import { openJapaneseTokenizer } from '../../src/segment/kuromoji.node.ts';
import { openEnglishAnalyzer } from '../../src/segment/wink.node.ts';

/** The real tokenizer, analyser and lexicon: checks are tested on what they will run on. */
export async function openTestTools(): Promise<LanguageTools> {
  return { japanese: await openJapaneseTokenizer(), english: openEnglishAnalyzer(), lexicon: openLexicon() };
}
