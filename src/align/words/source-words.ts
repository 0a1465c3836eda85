import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';

/** What a token can be linked by: its meaning, its value, its place in the grammar, its shape. */
type WordRole = 'content' | 'number' | 'function' | 'mark';

/** One token of the source as linking sees it. */
export interface SourceWord {
  readonly range: TextRange;
  /** Lower case. */
  readonly text: string;
  readonly lemma: string;
  readonly family: string;
  readonly pos: string;
  readonly role: WordRole;
  /** How much it says: its rarity among glosses, an everyday word being 1. */
  readonly weight: number;
}

/** Rarity of an everyday content word, in nats: one gloss in a thousand. */
const EVERYDAY = 7;
const ABBREVIATION = /^(?:\p{L}\.){2,}\p{L}?$/u;
const CLOSED_CLASSES = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** What is left of demonyms and of short words in -ment by the general rules: Korea(n), Japan(ese), agree(ment). */
const REMAINDER = /(?<=.{4})(?:an|es|em|a)$/;

/** The key of a word's derivational family, countries and their people in one. */
export const familyOf = memoize((word: string): string => wordFamily(word).replace(REMAINDER, ''));

function roleOf({ kind, pos, text }: EnglishToken): WordRole {
  if (kind === 'number' || /^\d/.test(text)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark';
  return CLOSED_CLASSES.has(pos) ? 'function' : 'content';
}

/** U.N. is UN in the dictionary. */
const withoutStops = (lemma: string): string =>
  ABBREVIATION.test(lemma) ? lemma.replaceAll('.', '') : lemma;

/** The tokens of the source with what they are looked up by. */
export function sourceWords(tokens: readonly EnglishToken[], lexicon: Lexicon): readonly SourceWord[] {
  return tokens.map(token => ({
    range: token.range,
    text: token.text.toLowerCase(),
    lemma: withoutStops(token.lemma),
    family: familyOf(withoutStops(token.lemma)),
    pos: token.pos,
    role: roleOf(token),
    weight: lexicon.rarity(token.lemma) / EVERYDAY,
  }));
}
