import type { Anchor, TextRange } from '../model/text.ts';

/** Characters of context kept on either side; Hypothesis and the W3C examples use the same 32. */
const CONTEXT = 32;

/** The W3C position and quote selectors of a range of the text. */
export function makeAnchor(text: string, range: TextRange): Anchor {
  return {
    range,
    exact: text.slice(range.start, range.end),
    prefix: text.slice(Math.max(0, range.start - CONTEXT), range.start),
    suffix: text.slice(range.end, range.end + CONTEXT),
  };
}

/**
 * Finds an anchor again in an edited text: where it was, else the place with the same words and most of the same
 * context (nearest to the old place among equals), else null. An anchor without words needs its context whole.
 */
export function findAnchor(text: string, anchor: Anchor): TextRange | null {
  const { range, exact } = anchor;
  if (contextAt(text, anchor, range.start) === anchor.prefix.length + anchor.suffix.length) {
    if (text.startsWith(exact, range.start)) return range;
  }
  if (exact === '') return findGap(text, anchor);
  let best: { readonly start: number; readonly context: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const context = contextAt(text, anchor, at);
    const nearer = best !== null && Math.abs(at - range.start) < Math.abs(best.start - range.start);
    if (best === null || context > best.context || (context === best.context && nearer)) {
      best = { start: at, context };
    }
  }
  return best === null ? null : { start: best.start, end: best.start + exact.length };
}

function findGap(text: string, { prefix, suffix }: Anchor): TextRange | null {
  if (prefix + suffix === '') return null;
  const at = text.indexOf(prefix + suffix);
  return at < 0 ? null : { start: at + prefix.length, end: at + prefix.length };
}

/** How many characters of the anchor's prefix and suffix stand around its words if these start at `start`. */
function contextAt(text: string, { prefix, exact, suffix }: Anchor, start: number): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  const end = start + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
