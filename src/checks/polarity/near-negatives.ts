import type { EnglishToken } from '../../segment/token.ts';

/** An English word that nearly denies, and what renders it in Japanese besides a negated predicate. */
export interface NearNegative {
  /** Whether the word at an index is meant, and not its homonym. */
  matches(tokens: readonly EnglishToken[], index: number): boolean;
  readonly renderings: RegExp;
}

const QUANTIFIED =
  /^(?:a|an|the|no|quite|past|last|next|these|those|this|that|how|as|every|select|first|his|her|its|their|our|my|only)$/;
/** What there is little of; little before other nouns is small. */
const AMOUNTS =
  /^(?:attention|chance|change|comfort|confidence|danger|detail|difference|effect|effort|evidence|experience|good|hope|impact|incentive|information|interest|known|money|need|notice|progress|prospect|reason|resistance|room|sense|sign|support|sympathy|time|use)$/;
const SMALL =
  '少な|少し|少ない|わずか|僅か|ごく|ほとんど(?=い?な)|一握り|ひと握り|まれ|稀|数え|限ら|限り|限定|あまり|乏し|薄|低';
const HARD =
  'わずか|僅か|かろうじ|辛うじ|やっと|ぎりぎり|ギリギリ|なんとか|何とか|到底|とても|困難|難し|まず|まだ|ばかり|だけ|寸前|直後|間際|か月|すら|さえ';
const FAILED =
  '失敗|断念|でき[ずな]|至ら|届か|及ば|敗|怠|外れ|逃|落|損ね|損な|そびれ|そこな|見送|頓挫|挫折|未|不|無|難|破綻|かな[わう]';
const DOUBTED = '低|薄|難|考えにく|疑|まず|見込み薄|以降|まだ|遅|先|後';

const word = (token: EnglishToken | undefined): string => token?.lemma ?? '';

/** Own collection; each row was run over human translations and finds nothing there but what is said beside its list. */
export const NEAR_NEGATIVES: readonly NearNegative[] = [
  {
    matches: (tokens, at) =>
      tokens[at]!.text.toLowerCase() === 'few' &&
      !QUANTIFIED.test(word(tokens[at - 1])) &&
      /^(?:NOUN|ADJ|PROPN|VERB)$/.test(tokens[at + 1]?.pos ?? ''),
    renderings: new RegExp(`${SMALL}|少数(?:派|だ|で|に(?!よ))`, 'u'),
  },
  {
    matches: (tokens, at) =>
      tokens[at]!.text.toLowerCase() === 'little' &&
      !QUANTIFIED.test(word(tokens[at - 1])) &&
      AMOUNTS.test(word(tokens[at + 1])),
    renderings: new RegExp(`${SMALL}|小さ`, 'u'),
  },
  {
    matches: (tokens, at) => /^(?:hardly|barely|scarcely|rarely|seldom)$/.test(word(tokens[at])),
    renderings: new RegExp(`${SMALL}|${HARD}|滅多|めった|珍し|たま|時折`, 'u'),
  },
  {
    matches: (tokens, at) => word(tokens[at]) === 'fail' && word(tokens[at + 1]) === 'to',
    renderings: new RegExp(FAILED, 'u'),
  },
  {
    matches: (tokens, at) => /^(?:refuse|decline)$/.test(word(tokens[at])) && word(tokens[at + 1]) === 'to',
    renderings: new RegExp(`${FAILED}|拒|断|否|控え|避け|辞退|応じ|固辞|退け|ノーコメント`, 'u'),
  },
  {
    matches: (tokens, at) => word(tokens[at]) === 'unable' && word(tokens[at + 1]) === 'to',
    renderings: new RegExp(`${FAILED}|困`, 'u'),
  },
  {
    matches: (tokens, at) => word(tokens[at]) === 'unlikely' && word(tokens[at + 1]) === 'to',
    renderings: new RegExp(DOUBTED, 'u'),
  },
  {
    // An unknown person is 匿名 or 無名 as often; what is unknown is not known.
    matches: (tokens, at) =>
      /^(?:unknown|unclear)$/.test(word(tokens[at])) && /^(?:be|remain)$/.test(word(tokens[at - 1])),
    renderings: /不明|未|謎|はっきり|疑問|定か|曖昧|あいまい|か(?:は|が|も)?、/u,
  },
  {
    matches: (tokens, at) =>
      word(tokens[at]) === 'without' && /^(?:VERB|NOUN|ADJ|DET)$/.test(tokens[at + 1]?.pos ?? ''),
    renderings: /な[しき]|抜き|無|不|未|まま|以外|のみ|だけ|単独|独自/u,
  },
];
