import type { UnitId } from './article.ts';
import type { TextRange } from './text.ts';

export type NamedKind = 'person' | 'place' | 'organisation' | 'unknown';

/** One place where an article writes a name. */
export interface NamePlace {
  readonly unitId: UnitId;
  readonly source: TextRange;
  readonly target: TextRange;
  /** What follows the name: 大統領, 氏; null for nothing. */
  readonly title: string | null;
}

/** One way in which an article writes a name. */
export interface NameForm {
  readonly surface: string;
  /** In reading order. */
  readonly places: readonly NamePlace[];
  /** Where this is the odd one of two spellings: the other, which the article has more often or first. */
  readonly usual: string | null;
}

/** What stands in brackets behind a name: how it is read, or how it is written in Latin letters. */
export interface NameGloss {
  readonly kind: 'reading' | 'latin';
  readonly text: string;
  /** Behind the first mention, where it belongs. */
  readonly atFirst: boolean;
}

/** A person, place or organisation of an article, with all the ways in which the translation writes it. */
export interface ArticleName {
  readonly key: string;
  /** Its forms in English, the longest first. */
  readonly english: readonly [string, ...string[]];
  readonly kind: NamedKind;
  /** In order of their first mention; at least one. */
  readonly forms: readonly NameForm[];
  /** Titles and honorifics it carries, in order of appearance. */
  readonly titles: readonly string[];
  readonly gloss: NameGloss | null;
}
