import type { TextRange } from '../../model/text.ts';
import type { EnglishToken, JapaneseToken } from '../../segment/token.ts';

/** What linking needs of the source side of a unit. */
export interface LinkableSource {
  readonly text: string;
  readonly tokens: readonly EnglishToken[];
  readonly sentences: readonly TextRange[];
}

/** What linking needs of the target side of a unit. */
export interface LinkableTarget {
  readonly text: string;
  readonly tokens: readonly JapaneseToken[];
  readonly sentences: readonly TextRange[];
}
