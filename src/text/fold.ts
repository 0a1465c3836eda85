import type { TextRange } from '../model/text.ts';

/** A text in one width, with the way back to the offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** The range of the original that the given range of the folded text came from. */
  original(range: TextRange): TextRange;
}

/**
 * Folds full-width Latin and digits to half width and half-width katakana to full width (Unicode NFKC, cluster by
 * cluster), keeping an offset map: one character may become several (㌔ → キロ) and two may become one (ｶﾞ → ガ).
 */
export function foldWidth(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const match of text.matchAll(/[ｦ-ﾝ][ﾞﾟ]|\P{M}\p{M}+|[\s\S]/gu)) {
    const cluster = match[0].normalize('NFKC');
    for (let i = 0; i < cluster.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    folded += cluster;
  }
  return {
    text: folded,
    original: ({ start, end }) => {
      const from = starts[start] ?? text.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from };
    },
  };
}
