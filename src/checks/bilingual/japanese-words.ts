import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { TargetView } from '../context.ts';

/** A stretch of the Japanese side that is one dictionary word, or one token that is none. */
export interface JapaneseWord {
  readonly range: TextRange;
  readonly surface: string;
  /** The form to look up: the surface, or the dictionary form of an inflected word. */
  readonly base: string;
  /** Indices of its tokens, end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly glosses: readonly string[];
}

/** Tokens joined into one dictionary word at most. */
const LONGEST_COMPOUND = 6;
const FUNCTION_CLASSES = new Set(['助詞', '助動詞', '記号', 'フィラー']);
/** Counters and suffixes say something only together with what precedes them: 人 is no human being in 3人. */
const BOUND_CLASSES = new Set(['接尾', '非自立', '数']);
/** Verbs with so many glosses that they would explain half of any text. */
const LIGHT_VERBS = new Set([
  'する',
  'なる',
  'ある',
  'いる',
  'できる',
  'れる',
  'られる',
  'せる',
  'させる',
  '行う',
  'おこなう',
]);

/**
 * Every dictionary word that begins and ends at token boundaries, compounds and their parts alike. Function words are
 * left out; words without glosses (names, non-words) are not.
 */
export function japaneseWords(target: TargetView, lexicon: Lexicon): readonly JapaneseWord[] {
  const { tokens, text } = target;
  return tokens.flatMap((_, first) => wordsFrom(tokens, first, text, lexicon));
}

function wordsFrom(
  tokens: readonly JapaneseToken[],
  first: number,
  text: string,
  lexicon: Lexicon,
): readonly JapaneseWord[] {
  const words: JapaneseWord[] = [];
  const start = tokens[first]!;
  if (FUNCTION_CLASSES.has(start.pos) || LIGHT_VERBS.has(start.base)) return words;
  for (let end = first + 1; end <= Math.min(first + LONGEST_COMPOUND, tokens.length); end++) {
    const last = tokens[end - 1]!;
    if (last.pos === '記号' || (end > first + 1 && last.range.start !== tokens[end - 2]!.range.end)) break;
    const range = { start: start.range.start, end: last.range.end };
    const surface = text.slice(range.start, range.end);
    const base = text.slice(range.start, last.range.start) + last.base;
    const glosses = glossesOf(surface, base, lexicon);
    if (end === first + 1 && isBound(start)) continue;
    if (glosses.length > 0 || end === first + 1) words.push({ range, surface, base, first, end, glosses });
  }
  return words;
}

const isBound = ({ pos, detail }: JapaneseToken): boolean => pos === '接頭詞' || BOUND_CLASSES.has(detail);

/** Glosses of the surface, or else of the dictionary form. */
function glossesOf(surface: string, base: string, lexicon: Lexicon): readonly string[] {
  const entries = lexicon.entries(surface);
  const own = entries.length > 0 ? entries : lexicon.entries(base);
  return own.flatMap(entry => entry.glosses);
}
