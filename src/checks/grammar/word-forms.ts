import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { Fault } from '../fault.ts';

/** な before these is the copula of any noun: 事実なのに, 学生なわけだ. */
const AFTER_COPULA = /^(?:の|ん|わけ|訳|もの|ら|ので|のに|くせ|こと|はず|だけ|ほど|くらい|ぐらい)$/u;

/** EDICT's marks of words that may stand before な, and of those that are no plain nouns. */
const MAY_INFLECT = /^(?:adj|adv|suf|exp)/u;

/**
 * 「憲法な権利」: な after a noun that is no adjective. Only nouns in Chinese characters: new adjectives are made of
 * loanwords every day.
 */
export function nounsAsAdjectives(
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly Fault<'noun-as-adjective'>[] {
  return tokens.flatMap((token, index) => {
    const [noun, before, head] = [tokens[index - 1], tokens[index - 2], tokens[index + 1]];
    if (token.surface !== 'な' || token.pos !== '助動詞' || noun === undefined || head === undefined)
      return [];
    if (head.pos !== '名詞' || head.range.start !== token.range.end || AFTER_COPULA.test(head.surface))
      return [];
    if (noun.detail !== '一般' || !/^\p{Script=Han}{2,}$/u.test(noun.surface)) return [];
    const compound = before?.range.end === noun.range.start && /^(?:名詞|接頭詞)$/u.test(before.pos);
    const entries = lexicon.entries(noun.surface);
    if (
      compound ||
      entries.length === 0 ||
      entries.some(({ pos }) => pos.some(mark => MAY_INFLECT.test(mark)))
    )
      return [];
    return [
      {
        kind: 'noun-as-adjective',
        range: { start: noun.range.start, end: head.range.end },
        fix: 'の',
        replace: token.range,
        strength: 0.8,
      },
    ];
  });
}

/** 「…ますです」, 「…のせいだんだ」: a copula after an ending that is closed. */
export function doubledCopulas(tokens: readonly JapaneseToken[]): readonly Fault<'doubled-copula'>[] {
  return tokens.flatMap((token, index) => {
    const [before, noun] = [tokens[index - 1], tokens[index - 2]];
    if (before === undefined || noun === undefined || before.range.end !== token.range.start) return [];
    if (before.pos !== '助動詞' || before.form !== '基本形') return [];
    const closed =
      (token.base === 'です' && token.pos === '助動詞' && /^(?:ます|です|だ)$/u.test(before.surface)) ||
      (token.surface === 'ん' && before.surface === 'だ' && noun.pos === '名詞');
    if (!closed) return [];
    const range = { start: before.range.start, end: token.range.end };
    const fix = token.surface === 'ん' ? 'なん' : null;
    return [{ kind: 'doubled-copula', range, fix, strength: 0.8 }];
  });
}

/** Particles of which one cannot follow another; とを, からが and までを can, and に before は; を and が before は may begin a verb (をはせる). */
const NEVER_BEFORE: Readonly<Record<string, RegExp>> = {
  を: /^[をがにへで]$/u,
  が: /^[をがにへで]$/u,
  に: /^[をがへ]$/u,
  へ: /^[をがに]$/u,
  は: /^[をがはへ]$/u,
};

/** 「月曜日にを」: two particles of case in a row. */
export function doubledParticles(tokens: readonly JapaneseToken[]): readonly Fault<'doubled-particle'>[] {
  return tokens.flatMap((token, index) => {
    const [before, noun] = [tokens[index - 1], tokens[index - 2]];
    if (before === undefined || noun === undefined || before.range.end !== token.range.start) return [];
    if (!isCase(before) || !isCase(token) || noun.pos !== '名詞' || noun.range.end !== before.range.start)
      return [];
    if (NEVER_BEFORE[before.surface]?.test(token.surface) !== true) return [];
    const range = { start: before.range.start, end: token.range.end };
    return [{ kind: 'doubled-particle', range, fix: null, strength: 0.8 }];
  });
}

const isCase = ({ pos, detail, surface }: JapaneseToken): boolean =>
  pos === '助詞' && (detail === '格助詞' || surface === 'は');
