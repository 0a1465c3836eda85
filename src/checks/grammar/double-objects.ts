import type { JapaneseToken } from '../../segment/token.ts';
import type { Fault } from '../fault.ts';

/** を通じて, をもって and the like are particles of their own; an object may stand before them. */
const COMPOUND_PARTICLE =
  /^(?:もって|もっ|以て|通じ|通し|経|めぐ|巡|介し|超え|含め|除|はじめ|始め|問わ|挙げ|頼|よそ|境|機|相手|対象)/u;

/** Longest stretch between the two objects, in tokens. */
const LONGEST = 9;

/** 「湖を再び水を満たす」: a second を before any verb has taken the first. */
export function doubleObjects(tokens: readonly JapaneseToken[]): readonly Fault<'double-object'>[] {
  return tokens.flatMap((token, index) => {
    const noun = tokens[index - 1];
    if (!isObject(token) || noun === undefined) return [];
    let next = index + 1;
    while (next < tokens.length && next - index <= LONGEST && goesOn(tokens[next]!)) next++;
    const second = tokens[next];
    const verb = tokens[next + 1];
    if (next === index + 1 || second === undefined || verb === undefined || !isObject(second)) return [];
    if (
      COMPOUND_PARTICLE.test(verb.surface) ||
      isNested(tokens, next + 1) ||
      tokens[next - 1]!.range.end !== second.range.start
    )
      return [];
    const range = { start: noun.range.start, end: second.range.end };
    return [{ kind: 'double-object', range, fix: null, strength: 0.8 }];
  });
}

/**
 * 「命を守ることに生涯を」, 「全体を貫く主題」, 「手を尽くして調べる」: the second object belongs to a clause inside, and the first
 * to the verb after it.
 */
function isNested(tokens: readonly JapaneseToken[], verb: number): boolean {
  let after = verb + 1;
  while (tokens[after]?.pos === '助動詞' || tokens[after]?.detail === '接尾') after++;
  const follows = tokens[after];
  if (follows === undefined) return false;
  const purpose = /^(?:ため|為|よう)$/u.test(follows.surface);
  return (follows.pos === '名詞' && !purpose) || /^(?:て|で|ながら|つつ|の)$/u.test(follows.surface);
}

const isObject = ({ surface, detail }: JapaneseToken): boolean => surface === 'を' && detail === '格助詞';

/** Nouns and what joins them. A verbal noun may have taken the object, and so may a noun that is the stem of a verb (組み). */
function goesOn({ pos, detail, surface, known }: JapaneseToken): boolean {
  if (pos === '名詞')
    return (
      detail !== 'サ変接続' && known && !/\p{Script=Han}[いきぎしちにびみりえけせてねべめれ]$/u.test(surface)
    );
  return pos === '副詞' || pos === '接頭詞' || (pos === '助詞' && /^[のとや]$/u.test(surface));
}

/** 「報告を報告した」: a verbal noun that has itself for its object. */
export function sameObjects(tokens: readonly JapaneseToken[]): readonly Fault<'same-object'>[] {
  return tokens.flatMap((token, index) => {
    const [noun, verbal, ending] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (!isObject(token) || noun === undefined || verbal?.surface !== noun.surface) return [];
    if (noun.pos !== '名詞' || ending?.base !== 'する' || ending.range.start !== verbal.range.end) return [];
    const range = { start: noun.range.start, end: ending.range.end };
    return [
      {
        kind: 'same-object',
        range,
        fix: '',
        replace: { start: noun.range.start, end: verbal.range.start },
        strength: 0.75,
      },
    ];
  });
}
