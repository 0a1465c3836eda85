import type { LinkableSource, LinkableTarget } from '../align/words/linkable.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Bead } from '../model/article.ts';
import type { UnitLinks } from '../model/links.ts';
import type { House } from '../model/term.ts';
import type { TextRange } from '../model/text.ts';

/** The English side of one unit. Everything but `text` is computed when first asked for, then kept. */
export type SourceView = LinkableSource;

/** The Japanese side of one unit, lazily likewise. */
export interface TargetView extends LinkableTarget {
  /** Insides of 「…」 and 『…』 (outermost pairs, brackets left out). */
  readonly quotations: readonly TextRange[];
}

export interface UnitView {
  readonly position: number;
  readonly bead: Bead;
  readonly source: SourceView;
  readonly target: TargetView;
  /** Which sentences and words render which, lazily likewise. */
  readonly links: UnitLinks;
}

/**
 * All that a check may look at: its unit, its neighbours, what the rest of the article does, the lexicon, and what the
 * newsroom laid down. A changed newsroom is another object: what is worked out of one may be kept as long as it lives.
 */
export interface CheckContext {
  readonly unit: UnitView;
  readonly document: DocumentView;
  readonly lexicon: Lexicon;
  readonly house: House;
}

/** The article as a whole, in reading order. Derived facts are memoised per document by the checks' own helpers. */
export interface DocumentView {
  readonly units: readonly UnitView[];
  /** A value computed once per state of the document: `fact(key, compute)`; recomputed after any unit changes. */
  fact<T>(key: symbol, compute: (units: readonly UnitView[]) => T): T;
}
