import type { EnglishAnalyzer, JapaneseTokenizer } from '../segment/token.ts';
import type { Lexicon } from './lexicon.ts';

/** What it takes to read both languages. Loaded once a process (about a second), then shared and read-only. */
export interface LanguageTools {
  readonly japanese: JapaneseTokenizer;
  readonly english: EnglishAnalyzer;
  readonly lexicon: Lexicon;
}
