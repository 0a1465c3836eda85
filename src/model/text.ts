/** Half-open range [start, end) in UTF-16 code units of one stored text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** W3C TextPosition and TextQuote selectors: the position is the fast path, the quote re-anchors after edits. */
export interface Anchor {
  readonly range: TextRange;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type Side = 'source' | 'target';

/** Interface languages; also the languages of every message that a reviewer reads. */
export type Locale = 'ja' | 'en';

/** One text in each interface language. */
export interface Localized {
  readonly ja: string;
  readonly en: string;
}

declare const brand: unique symbol;
/** A string that is the identity of one kind of thing and of no other. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };
