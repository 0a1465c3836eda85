import type { JapaneseToken } from '../../segment/token.ts';
import { type Linking, single } from './linking.ts';
import type { SourceWord } from './source-words.ts';

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"]);
const NEGATIVE = new Set(['not', "n't", 'no', 'never', 'without']);
/** How far before its verb an auxiliary stands at most: was also later called. From 2 to 5 the error rate moves by 0.2. */
const AUXILIARY_REACH = 3;

/** Whether the token goes on with the predicate before it: していた, されなかった, であって. */
function continues({ pos, detail, base, surface }: JapaneseToken): boolean {
  if (pos === '助動詞') return true;
  if (pos === '動詞') return detail === '非自立' || detail === '接尾' || base === 'する';
  return pos === '助詞' && detail === '接続助詞' && /^(?:て|で|ば|ちゃ)$/.test(surface);
}

const isPredicate = ({ pos, detail }: JapaneseToken): boolean =>
  pos === '動詞' ||
  pos === '形容詞' ||
  (pos === '名詞' && (detail === 'サ変接続' || detail === '形容動詞語幹'));

const isNegation = ({ base, surface }: JapaneseToken): boolean =>
  base === 'ない' || base === 'ぬ' || base === 'ん' || surface === 'ず';

/** How far before the noun it is said of a form of "be" stands at most: was a powerful lord of the west. */
const COPULA_REACH = 7;
const isCopula = ({ pos, base }: JapaneseToken): boolean =>
  pos === '助動詞' && /^(?:だ|です|である|ある|た)$/.test(base);

/** Links だ, である and でした after a linked noun with the form of "be" before its counterpart. */
export function linkCopulas(linking: Linking): void {
  const { tokens, words } = linking;
  for (let head = 0; head + 1 < tokens.length; head++) {
    if (
      isPredicate(tokens[head]!) ||
      tokens[head + 1]!.base !== 'だ' ||
      !/^(?:だっ?|で)$/.test(tokens[head + 1]!.surface)
    )
      continue;
    const sources = linking.sourcesOf(head);
    if (sources.length === 0) continue;
    const be = nearby(words, sources[0]!, BE, COPULA_REACH);
    if (be === null || linking.targetsOf(be).length > 0) continue;
    for (let at = head + 1; at < tokens.length && isCopula(tokens[at]!); at++)
      if (linking.sourcesOf(at).length === 0) linking.add(single(at, [be], 'ending'));
  }
}

/** Links the endings of a linked predicate with its verb, passive endings with the auxiliary, negations with "not". */
export function linkEndings(linking: Linking): void {
  const { tokens } = linking;
  for (let head = 0; head < tokens.length; head++) {
    if (!isPredicate(tokens[head]!)) continue;
    let end = head + 1;
    while (end < tokens.length && continues(tokens[end]!)) end++;
    const sources = linking.sourcesOf(head);
    if (sources.length > 0) linkChain(linking, head + 1, end, sources);
    head = end - 1;
  }
}

function linkChain(linking: Linking, first: number, end: number, sources: readonly number[]): void {
  const { tokens, words } = linking;
  const verb = sources.find(place => words[place]!.pos === 'VERB') ?? sources.at(-1)!;
  const auxiliary = auxiliaryBefore(words, verb);
  for (let at = first; at < end; at++) {
    if (linking.sourcesOf(at).length > 0) continue;
    const negation = isNegation(tokens[at]!) ? nearby(words, verb, NEGATIVE) : null;
    const source = negation ?? auxiliary;
    linking.add(single(at, source === null ? [verb] : [source], 'ending'));
  }
}

const BETWEEN_PHRASES = new Set(['ADP', 'PART', 'PUNCT', 'CCONJ', 'SCONJ']);

/** The form of "be" that goes with the verb, in the same phrase. */
function auxiliaryBefore(words: readonly SourceWord[], verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - AUXILIARY_REACH); at--) {
    const { text, pos } = words[at]!;
    if (BE.has(text)) return at;
    if (BETWEEN_PHRASES.has(pos) && !NEGATIVE.has(text)) return null;
  }
  return null;
}

function nearby(
  words: readonly SourceWord[],
  place: number,
  wanted: ReadonlySet<string>,
  reach = AUXILIARY_REACH,
): number | null {
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) if (wanted.has(words[at]!.text)) return at;
  return null;
}
