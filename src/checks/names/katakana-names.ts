import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** One part of a name in katakana; ・ and ＝ part names. */
export interface KatakanaName {
  readonly surface: string;
  readonly range: TextRange;
}

const RUN = /[ァ-ヺー]{2,}/gu;

/** Every word in katakana of two letters and more. */
export const katakanaWordsOf = perView((target: TargetView): readonly KatakanaName[] =>
  [...target.text.matchAll(RUN)].map(({ 0: surface, index }) => ({
    surface,
    range: { start: index, end: index + surface.length },
  })),
);

/** In the dictionary with a meaning other than a name (テレビ, ミサイル). */
export function isLoanword(surface: string, lexicon: Lexicon): boolean {
  const glosses = lexicon.entries(surface).flatMap(entry => entry.glosses);
  return glosses.length > 0 && !glosses.some(gloss => /^\p{Lu}/u.test(gloss));
}
