import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';
import {
  DENYING,
  FAINT,
  GRAMMATICAL,
  NEGATIVE_PREFIX,
  NEGATIVE_SUFFIX,
  OWN_WORD,
  RATHER_NEGATIVE,
} from './english-negative-words.ts';

/** A word that denies, or that Japanese may render by a negative predicate. */
export interface EnglishNegative {
  readonly range: TextRange;
  /** Index among the tokens of the unit. */
  readonly index: number;
  /**
   * `grammatical`: not, no, never; `denying`: few, unless, fail; `weak`: what only borders on it, such as alien, unclear;
   * `faint`: weak, and so common that it says nothing from afar.
   */
  readonly kind: 'grammatical' | 'denying' | 'weak' | 'faint';
  /** Has a Japanese word of its own as a rule: avoid, difficult; not so unclear and useless. */
  readonly lexical: boolean;
}

/** Negatives of the English text, in order. */
export const englishNegatives = perView((source: SourceView): readonly EnglishNegative[] =>
  source.tokens.flatMap((token, index) => {
    const kind = kindOf(token, source.tokens[index - 1], source.tokens[index + 1]);
    if (kind === null) return [];
    return [{ range: token.range, index, kind, lexical: isLexical(kind, token) }];
  }),
);

const isLexical = (kind: EnglishNegative['kind'], { lemma }: EnglishToken): boolean =>
  kind === 'faint' || (kind !== 'grammatical' && RATHER_NEGATIVE.has(lemma)) || OWN_WORD.has(lemma);

const isName = (token: EnglishToken | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

function kindOf(
  token: EnglishToken,
  before: EnglishToken | undefined,
  next: EnglishToken | undefined,
): EnglishNegative['kind'] | null {
  if (isNoNegative(token, before, next)) return null;
  return isYetTo(token, before, next) ? 'grammatical' : listedKind(token);
}

/** No. 1, the No of a name, and the Japanese particle in one. */
function isNoNegative(
  { text }: EnglishToken,
  before: EnglishToken | undefined,
  next: EnglishToken | undefined,
): boolean {
  if (text === 'no') return isName(before) && isName(next);
  return text === 'No' && next !== undefined && (next.text === '.' || next.pos === 'PROPN');
}

/** Has yet to be confirmed: まだ確認されていない. */
const isYetTo = (
  { text }: EnglishToken,
  before: EnglishToken | undefined,
  next: EnglishToken | undefined,
): boolean => text === 'yet' && next?.text === 'to' && /^(?:have|be|as)$/.test(before?.lemma ?? '');

function listedKind({ lemma, text }: EnglishToken): EnglishNegative['kind'] | null {
  const lower = text.toLowerCase();
  if (GRAMMATICAL.has(lemma) || GRAMMATICAL.has(lower)) return 'grammatical';
  if (DENYING.has(lemma) || DENYING.has(lower)) return 'denying';
  if (FAINT.has(lemma) || FAINT.has(lower)) return 'faint';
  if (RATHER_NEGATIVE.has(lemma) || RATHER_NEGATIVE.has(lower)) return 'weak';
  return NEGATIVE_PREFIX.test(lower) || NEGATIVE_SUFFIX.test(lower) ? 'weak' : null;
}
