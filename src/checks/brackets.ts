import type { TextRange } from '../model/text.ts';

/** Brackets that come in pairs in Japanese text; half-width round brackets pair with full-width ones. */
const PAIRS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '〔': '〕',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));

export interface LoneBracket {
  readonly at: number;
  /** The bracket in full width. */
  readonly bracket: string;
  readonly opens: boolean;
}

export interface Brackets {
  /** Insides of complete pairs, in the order in which they close. */
  readonly pairs: readonly (TextRange & { readonly bracket: string })[];
  /** Brackets without a partner in their paragraph, in order. */
  readonly lone: readonly LoneBracket[];
}

/** The closing form of an opening bracket, or undefined. */
export function closerOf(bracket: string): string | undefined {
  return PAIRS[bracket];
}

/**
 * Pairs the brackets of each paragraph, innermost first. A closing bracket takes the nearest open one of its kind;
 * what was opened in between stays alone, so that one lost bracket costs one lone bracket.
 */
export function matchBrackets(text: string): Brackets {
  const pairs: (TextRange & { bracket: string })[] = [];
  const lone: LoneBracket[] = [];
  let open: LoneBracket[] = [];
  for (const { 0: character, index } of text.matchAll(/[「」『』（）()【】〈〉《》〔〕\n]/g)) {
    if (character === '\n') {
      lone.push(...open);
      open = [];
      continue;
    }
    const bracket = character === '(' ? '（' : character === ')' ? '）' : character;
    if (!CLOSERS.has(bracket)) {
      open.push({ at: index, bracket, opens: true });
      continue;
    }
    const partner = open.findLastIndex(candidate => PAIRS[candidate.bracket] === bracket);
    if (partner < 0) {
      lone.push({ at: index, bracket, opens: false });
      continue;
    }
    lone.push(...open.slice(partner + 1));
    pairs.push({ start: open[partner]!.at + 1, end: index, bracket: open[partner]!.bracket });
    open = open.slice(0, partner);
  }
  return { pairs, lone: [...lone, ...open].toSorted((a, b) => a.at - b.at) };
}
