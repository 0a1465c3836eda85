import type { LinkableSource, LinkableTarget } from '../../../src/align/words/linkable.ts';
import type { LanguageTools } from '../../../src/lexicon/language-tools.ts';
import { japaneseSentences } from '../../../src/segment/sentences.ts';

/** Both sides of a unit, analysed as the application does. */
export function viewsOf(
  english: string,
  japanese: string,
  tools: LanguageTools,
): { readonly source: LinkableSource; readonly target: LinkableTarget } {
  return {
    source: { text: english, ...tools.english.analyze(english) },
    target: {
      text: japanese,
      tokens: tools.japanese.tokenize(japanese),
      sentences: japaneseSentences(japanese),
    },
  };
}
