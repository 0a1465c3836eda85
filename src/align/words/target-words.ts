import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';

/** A run of target tokens, end exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** A stretch of the translation that the dictionary has as one word. */
export interface DictionarySpan extends TokenSpan {
  /** As looked up: the surface, or the dictionary form of an inflected word. */
  readonly form: string;
  readonly glosses: readonly string[];
}

/** Tokens that one dictionary word may have: 安全+保障+理事+会 and longer names of institutions. */
const LONGEST_WORD = 6;
/** The same with particles or endings in it: に対して, 手を貸す. */
const LONGEST_PHRASE = 4;
/** Verbs that carry grammar: their glosses (do, be, become) would match any sentence. */
const LIGHT_VERBS = new Set(['する', 'ある', 'いる', 'れる', 'られる', 'せる', 'させる', 'です', 'だ']);
const MARKERS = new Set(['助詞', '助動詞', '記号', 'フィラー']);

export const isMark = (token: JapaneseToken): boolean => !/[\p{L}\p{N}]/u.test(token.surface);

/** Particles and endings: no name begins or ends with one. */
export const isGrammar = ({ pos }: JapaneseToken): boolean => pos === '助詞' || pos === '助動詞';

/** Whether the token carries meaning by itself: no particle, ending, auxiliary, mark or number. */
export const isContent = (token: JapaneseToken): boolean =>
  !MARKERS.has(token.pos) &&
  !isMark(token) &&
  !LIGHT_VERBS.has(token.base) &&
  !(token.pos === '名詞' && (token.detail === '非自立' || token.detail === '数')) &&
  !(token.pos === '動詞' && token.detail !== '自立');

const adjoin = (before: JapaneseToken, after: JapaneseToken): boolean =>
  before.range.end === after.range.start;

export const spanRange = (tokens: readonly JapaneseToken[], { first, end }: TokenSpan): TextRange => ({
  start: tokens[first]!.range.start,
  end: tokens[end - 1]!.range.end,
});

/** Every dictionary word that begins and ends at token boundaries, compounds and their parts alike. */
export function dictionarySpans(
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly DictionarySpan[] {
  return tokens.flatMap((start, first) =>
    isMark(start) || LIGHT_VERBS.has(start.base) ? [] : spansFrom(tokens, first, lexicon),
  );
}

function spansFrom(
  tokens: readonly JapaneseToken[],
  first: number,
  lexicon: Lexicon,
): readonly DictionarySpan[] {
  const spans: DictionarySpan[] = [];
  let before = '';
  let nominal = true;
  for (let end = first + 1; end <= Math.min(first + LONGEST_WORD, tokens.length); end++) {
    const last = tokens[end - 1]!;
    if (isMark(last) || (end > first + 1 && !adjoin(tokens[end - 2]!, last))) break;
    nominal = nominal && !isGrammar(last);
    if (!nominal && end > first + LONGEST_PHRASE) break;
    const found = lookUp(before + last.surface, before + last.base, nominal, lexicon);
    // には is "in", but only its に renders it.
    const own = end > first + 1 && isTopic(last) ? end - 1 : end;
    if (found !== null) spans.push({ first, end: own, ...found });
    before += last.surface;
  }
  return spans;
}

const isTopic = ({ pos, surface }: JapaneseToken): boolean => pos === '助詞' && /^[はがを]$/.test(surface);

/** Glosses of the dictionary form or else of the surface; names have no particles in them. */
function lookUp(
  surface: string,
  base: string,
  nominal: boolean,
  lexicon: Lexicon,
): { readonly form: string; readonly glosses: readonly string[] } | null {
  for (const form of surface === base ? [surface] : [base, surface]) {
    const entries = lexicon.entries(form).flatMap(entry => entry.glosses);
    const names = nominal ? lexicon.names(form).flatMap(name => name.latin) : [];
    const glosses = names.length === 0 ? entries : [...entries, ...names];
    if (glosses.length > 0) return { form, glosses };
  }
  return null;
}

/** Several marks, or a foreign name of several words, as one token. */
const COMPOSITE = /^(?:[ァ-ヺー]+[・＝])+[ァ-ヺー]+$/;
const PARTS = /[ァ-ヺー]+|./gsu;

/** A compound that the tokenizer has as one word: 副大臣, 環状線. */
const COMPOUND = /^[\u3400-\u9fff]{3,5}$/;

/**
 * The tokens with runs of marks, foreign names and compounds of dictionary words taken apart: each bracket, each word of a
 * name or a compound is linked by itself.
 */
export function atomicTokens(tokens: readonly JapaneseToken[], lexicon: Lexicon): readonly JapaneseToken[] {
  return tokens.flatMap(token => {
    if ((token.surface.length > 1 && isMark(token)) || COMPOSITE.test(token.surface))
      return [...token.surface.matchAll(PARTS)].map(({ 0: surface, index }) => partOf(token, surface, index));
    const seam = seamOf(token, lexicon);
    return seam === null
      ? [token]
      : [partOf(token, token.surface.slice(0, seam), 0), partOf(token, token.surface.slice(seam), seam)];
  });
}

/** Where a compound falls into two dictionary words, the first of two characters if it can; null where it does not. */
function seamOf({ surface, pos }: JapaneseToken, lexicon: Lexicon): number | null {
  if (pos !== '名詞' || !COMPOUND.test(surface)) return null;
  const isWord = (part: string): boolean => lexicon.entries(part).length > 0;
  const seams = [2, surface.length - 2];
  return seams.find(seam => isWord(surface.slice(0, seam)) && isWord(surface.slice(seam))) ?? null;
}

function partOf(token: JapaneseToken, surface: string, offset: number): JapaneseToken {
  const start = token.range.start + offset;
  const range = { start, end: start + surface.length };
  const part = { ...token, range, surface, base: surface };
  if (isMark(part)) return { ...part, reading: '', pos: '記号' };
  // How the tokenizer's reading divides is not known.
  return { ...part, reading: COMPOSITE.test(token.surface) ? surface : '' };
}
