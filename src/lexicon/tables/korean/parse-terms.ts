/** A word of Korean news that Japanese writes otherwise, or not in Chinese characters at all. */
export interface KoreanTerm {
  readonly hangul: string;
  /** What it is rendered by in Japanese news, best first. */
  readonly japanese: readonly string[];
  /** English words and phrases it stands for. */
  readonly english: readonly string[];
}

/** Terms of a table with one row `hangul | Japanese renderings, best first | English` each. */
export const parseKoreanTerms = (table: string): readonly KoreanTerm[] =>
  table
    .trim()
    .split('\n')
    .map(row => {
      const [hangul = '', japanese = '', english = ''] = row.split('|');
      return { hangul, japanese: japanese.split('/'), english: english.split('/') };
    });
