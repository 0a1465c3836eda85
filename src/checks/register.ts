import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TextRange } from '../model/text.ts';
import type { JapaneseToken } from '../segment/token.ts';
import { masuStem, negativeOf, pastOf, type Verb, verbFromDictionary, verbFromStem } from './conjugation.ts';
import { isSymbol, type Sentence } from './japanese-text.ts';

/** です・ます or だ・である. */
export type Register = 'polite' | 'plain';

/** The predicate that closes a sentence. */
export interface Ending {
  readonly register: Register;
  /** From the word that would inflect to the last word. */
  readonly range: TextRange;
  /** The same tokens, without what follows (か, ね, brackets). */
  readonly tokens: readonly JapaneseToken[];
}

const ENDING_POS = new Set(['動詞', '形容詞', '助動詞']);
const POLITE_BASES = new Set(['ます', 'です']);

/** How a sentence ends, or null for noun endings, questions, requests and quotations. */
export function endingOf({ tokens, endsInQuotation }: Sentence): Ending | null {
  if (endsInQuotation) return null;
  const words = tokens.filter(token => !isSymbol(token));
  const last = words.at(-1);
  if (last === undefined || !ENDING_POS.has(last.pos)) return null;
  const chain = predicate(words);
  const head = chain[0]!;
  const register = chain.some(({ base, pos }) => pos === '助動詞' && POLITE_BASES.has(base))
    ? 'polite'
    : 'plain';
  if (register === 'plain' && !closesPlainly(last)) return null;
  return { register, range: { start: head.range.start, end: last.range.end }, tokens: chain };
}

/** 基本形 closes a sentence; a stem, an imperative (ください) or a conditional does not. */
const closesPlainly = ({ form, surface }: JapaneseToken): boolean =>
  form === '基本形' || surface === 'た' || surface === 'だ';

/** The run of adjacent inflecting words that closes the sentence, from its last full word on. */
function predicate(words: readonly JapaneseToken[]): readonly JapaneseToken[] {
  let first = words.length - 1;
  while (first > 0 && words[first]!.pos === '助動詞') {
    if (words[first - 1]!.range.end !== words[first]!.range.start) break;
    if (!ENDING_POS.has(words[first - 1]!.pos)) break;
    first--;
  }
  return words.slice(first);
}

/** The ending in the other register (しました → した, である → です), or null where no rule is sure. */
export function convertEnding(ending: Ending, to: Register, lexicon: Lexicon): string | null {
  return to === 'plain' ? toPlain(ending.tokens) : toPolite(ending.tokens, lexicon);
}

const surfaces = (tokens: readonly JapaneseToken[]): string => tokens.map(({ surface }) => surface).join('');

function toPlain(tokens: readonly JapaneseToken[]): string | null {
  const polite = tokens.findIndex(({ base, pos }) => pos === '助動詞' && POLITE_BASES.has(base));
  const head = tokens.slice(0, polite);
  const tail = surfaces(tokens.slice(polite));
  const stem = head.at(-1);
  if (tokens[polite]!.base === 'です') return plainCopula(surfaces(head), stem, tail);
  if (stem === undefined) return null;
  const before = surfaces(head.slice(0, -1));
  if (stem.base === 'ある' && stem.pos === '助動詞')
    return plainVerb({ base: 'ある', verbClass: 'godan' }, before, tail);
  const verb = stem.pos === '動詞' ? verbFromStem(stem) : auxiliaryVerb(stem);
  return verb === null ? null : plainVerb(verb, before, tail);
}

/** れる, られる, せる, させる inflect like ichidan verbs. */
const auxiliaryVerb = ({ base }: JapaneseToken): Verb | null =>
  /(?:れ|せ)る$/u.test(base) ? { base, verbClass: 'ichidan' } : null;

function plainVerb(verb: Verb, before: string, tail: string): string | null {
  switch (tail) {
    case 'ます':
      return before + verb.base;
    case 'ました':
      return before + pastOf(verb);
    case 'ません':
      return before + negativeOf(verb);
    case 'ませんでした':
      return `${before + negativeOf(verb).slice(0, -1)}かった`;
    default:
      return null;
  }
}

function plainCopula(head: string, stem: JapaneseToken | undefined, tail: string): string | null {
  // 「高いです」 and 「ないです」 are whole without です; 「高かったです」 likewise.
  const inflects =
    stem !== undefined && (stem.pos === '形容詞' || stem.base === 'ない' || stem.surface === 'た');
  if (tail === 'です') return inflects ? head : `${head}だ`;
  if (tail === 'でした') return inflects ? null : `${head}だった`;
  return tail === 'でしょう' ? `${head}だろう` : null;
}

function toPolite(tokens: readonly JapaneseToken[], lexicon: Lexicon): string | null {
  const text = surfaces(tokens);
  const last = tokens.at(-1)!;
  const copula = politeCopula(text, tokens);
  if (copula !== null) return copula;
  if (/^で(?:は|も)?ない$/u.test(text)) return `${text.slice(0, -2)}ありません`;
  if (last.pos === '形容詞') return `${text}です`;
  if (last.base === 'ない') return politeNegative(tokens);
  const verbs = tokens.filter(({ surface }) => surface !== 'た' && surface !== 'だ');
  const stem = verbs.at(-1);
  if (stem === undefined) return null;
  if (stem.base === 'ない' || stem.pos === '形容詞') return `${text}です`;
  const verb =
    stem.pos === '動詞'
      ? (verbFromDictionary(stem.base, lexicon) ?? verbFromStem(stem))
      : auxiliaryVerb(stem);
  if (verb === null) return null;
  const before = surfaces(verbs.slice(0, -1));
  return before + masuStem(verb) + (verbs.length < tokens.length ? 'ました' : 'ます');
}

/** 決まりだ → 決まりです, 深刻だった → 深刻でした; the だ of 読んだ is no copula. */
function politeCopula(text: string, tokens: readonly JapaneseToken[]): string | null {
  const [, head = '', tail = ''] = /^(.*?)(であろう|だろう|であった|だった|である|だ)$/u.exec(text) ?? [];
  if (tail === '') return null;
  const before = tokens.findLast(({ range }) => range.end <= tokens[0]!.range.start + head.length);
  if (before?.form === '連用タ接続') return null;
  const past = tail.endsWith('った');
  return head + (tail.endsWith('ろう') ? 'でしょう' : past ? 'でした' : 'です');
}

/** 書かない → 書きません: the dictionary form is known, so the stem is found from it. */
function politeNegative(tokens: readonly JapaneseToken[]): string | null {
  const stem = tokens.at(-2);
  if (stem === undefined) return 'ありません';
  if (stem.pos !== '動詞' && stem.pos !== '助動詞') return null;
  const ichidan = stem.base === `${stem.surface}る`;
  const verb: Verb | null = ichidan ? { base: stem.base, verbClass: 'ichidan' } : verbFromStem(stem);
  return verb === null ? null : `${surfaces(tokens.slice(0, -2)) + masuStem(verb)}ません`;
}
