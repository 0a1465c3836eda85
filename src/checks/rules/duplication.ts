import type { JapaneseToken } from '../../segment/token.ts';
import { insideAny } from '../../text/ranges.ts';
import { counterpartOf, sourcePhrase } from '../bilingual/counterpart.ts';
import { defineCheck } from '../check.ts';
import { isHiragana } from '../japanese-text.ts';
import { quote } from '../message.ts';

/** Longest repetition looked for, in tokens: a long newspaper sentence. */
const LONGEST = 120;

/** Particles that never follow themselves. か, と, や and the like do (来るか来ないか, 物と物と). */
const SINGLE_PARTICLES = new Set(['が', 'を', 'に', 'は', 'で', 'へ', 'から', 'まで', 'も', 'の']);

/** Counting and time words that are doubled to mean "one after another": 一人一人, 日に日に, 何度も何度も; but not 1万1万. */
const DISTRIBUTIVE =
  /^(?:[一二三１1](?![百千万億兆])|何|ひと|日|年|月|時|刻|次|別|個|各|代わる|返す|重ね|少し|点|皆).{0,2}$/;

/** The English doubles a word too: “lies, lies”, “very, very”, “a friend of a friend”. */
const DOUBLED_ENGLISH =
  /\b(\w+)\b(?:[\s,.!?;:—–-]+|(?: of|['’]s) (?:(?:an?|the|my|your|his|her|its|our|their) )?)\1\b/i;

export const duplication = defineCheck(
  {
    id: 'duplication',
    version: 2,
    category: 'linguistic/grammar',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '語句の重複', en: 'Doubled words' },
    docs: {
      what: {
        ja: '同じ語・句・文が続けて二度書かれている。',
        en: 'A word, phrase or sentence is written twice in a row.',
      },
      why: {
        ja: '機械翻訳や編集の際に、同じ箇所が二度出力されることがある。',
        en: 'Machine translation and cut-and-paste both leave the same words twice.',
      },
      fix: { ja: '一方を削る。', en: 'Delete one of the two.' },
    },
    messages: {
      repeated: {
        ja: '「{words}」が続けて二度書かれています。',
        en: '“{words}” is written twice in a row.',
      },
    },
    examples: {
      bad: [
        {
          en: 'The mayor visited the ⟦school⟧.',
          ja: '市長は⟦学校を学校を⟧訪れた。',
          messageId: 'repeated',
          fixed: '市長は学校を訪れた。',
        },
        {
          en: 'Rain fell in the north.',
          ja: '北部で雨⟦がが⟧降った。',
          messageId: 'repeated',
          fixed: '北部で雨が降った。',
        },
        {
          en: 'The ⟦harbour reopened⟧. Ferries run again.',
          ja: '⟦港が再開した。港が再開した。⟧フェリーも動いている。',
          messageId: 'repeated',
          fixed: '港が再開した。フェリーも動いている。',
        },
        {
          en: 'The song woke something in him.',
          ja: '歌は彼の何か⟦がが⟧目覚めるきっかけになった。',
          messageId: 'repeated',
          fixed: '歌は彼の何かが目覚めるきっかけになった。',
        },
        {
          en: 'The reason why the boat sank is known.',
          ja: '船が沈んだ⟦のの⟧理由が分かった。',
          messageId: 'repeated',
        },
        {
          en: 'The ministry ⟦published⟧ the figures.',
          ja: '省は統計を⟦発表発表⟧した。',
          messageId: 'repeated',
          fixed: '省は統計を発表した。',
        },
      ],
      good: [
        { en: 'He thanked each and every one.', ja: '一人一人に礼を述べた。' },
        { en: 'The gap grows day by day.', ja: '差は日に日に広がり、ますます深刻だ。' },
        { en: 'The mother spoke about things of the past.', ja: '母は、昔のものの話をした。' },
        { en: 'Generals M. M. Roy and P. Sen met.', ja: 'M・M・ロイ将軍とP・セン将軍が会談した。' },
        { en: 'He met the friend of a friend.', ja: '彼は友人の友人に会った。' },
        { en: 'They tried over and over.', ja: '彼らは何度も何度も試みた。' },
        { en: 'She says so. She says it often.', ja: '彼女がそう言う。よくそう言う。よく分かる。' },
        { en: 'The score was 3-3.', ja: 'スコアは3―3だった。' },
      ],
    },
  },
  function* ({ unit }) {
    const { source, target } = unit;
    const doubledThere = DOUBLED_ENGLISH.test(source.text);
    for (const [first, second] of repetitions(target.tokens)) {
      const start = first[0]!.range.start;
      const middle = second[0]!.range.start;
      const end = second.at(-1)!.range.end;
      const counterpart = counterpartOf(unit, { start, end });
      yield {
        messageId: 'repeated',
        data: { words: quote(target.text, { start, end: first.at(-1)!.range.end }) },
        source: counterpart,
        target: { start, end },
        strength: strengthOf(doubledThere, insideAny(target.quotations, start)),
        evidence: [
          { kind: 'form', detail: target.text.slice(start, end), source: null },
          ...sourcePhrase(unit, counterpart),
        ],
        // 「沈んだのの理由」: whether one の or none is right depends on what follows.
        suggestions:
          target.text.slice(start, end) === 'のの'
            ? []
            : [{ replace: { start: middle, end }, text: '', note: '' }],
      };
    }
  },
);

/** Speech repeats itself (「早く、早く」), and a translation repeats what its source does. */
function strengthOf(doubledThere: boolean, quoted: boolean): number {
  if (doubledThere) return 0.3;
  return quoted ? 0.55 : 0.95;
}

type Repetition = readonly [readonly JapaneseToken[], readonly JapaneseToken[]];

/** Adjacent equal runs of tokens, longest first at each place, none overlapping another. */
function* repetitions(tokens: readonly JapaneseToken[]): Iterable<Repetition> {
  const words = nextWords(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const length = repeatedLength(tokens, at, words[at]! - at + 1);
    if (length === 0) continue;
    yield [tokens.slice(at, at + length), tokens.slice(at + length, at + 2 * length)];
    at += 2 * length - 1;
  }
}

/** For each token the index of the first from there on that is more than Latin letters, figures and signs. */
function nextWords(tokens: readonly JapaneseToken[]): readonly number[] {
  const next = tokens.map((_, index) => index);
  for (let index = tokens.length - 1; index >= 0; index--)
    if (NO_WORD.test(tokens[index]!.surface)) next[index] = next[index + 1] ?? tokens.length;
  return next;
}

const NO_WORD = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u;

/** Length of the longest run of at least `shortest` tokens that is repeated by mistake; 0 if there is none. */
function repeatedLength(tokens: readonly JapaneseToken[], at: number, shortest: number): number {
  for (let length = Math.min(LONGEST, Math.floor((tokens.length - at) / 2)); length >= shortest; length--) {
    if (tokens[at + length]!.surface !== tokens[at]!.surface) continue;
    if (isRepeated(tokens, at, length) && isDefect(tokens, at, length)) return length;
  }
  return 0;
}

function isRepeated(tokens: readonly JapaneseToken[], at: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    if (tokens[at + i]!.surface !== tokens[at + length + i]!.surface) return false;
  }
  return true;
}

/** Leaves out what Japanese doubles on purpose: reduplication, sounds, rows of symbols. */
function isDefect(tokens: readonly JapaneseToken[], at: number, length: number): boolean {
  const run = tokens.slice(at, at + length);
  const words = run.map(({ surface }) => surface).join('');
  const [first] = run;
  if (words === 'の' && first!.detail === '非自立') return tokens[at + 1]!.detail === '連体化';
  if (length === 1 && first!.pos === '助詞') return isStrayParticle(tokens, at);
  if (!/[\p{L}]/u.test(words) || DISTRIBUTIVE.test(words)) return false;
  // 「…と言う。そう言う。そうだ」: what begins inside one sentence and ends inside the next is no copy of either.
  if (/[。！？]./u.test(words) && /[^。！？\p{P}]/u.test(tokens[at - 1]?.surface ?? '')) return false;
  if (/^\p{P}/u.test(words)) return false;
  if (isHiragana(words)) return words.length >= 3 && first!.pos !== '副詞' && first!.pos !== '感動詞';
  if (/^[\p{Script=Katakana}ー]+$/u.test(words)) return words.length >= 3 && length === 1 && first!.known;
  return words.length >= 2;
}

function isStrayParticle(tokens: readonly JapaneseToken[], at: number): boolean {
  const before = tokens[at - 1];
  const [first, second] = [tokens[at]!, tokens[at + 1]!];
  return (
    SINGLE_PARTICLES.has(first.surface) &&
    (before?.pos === '名詞' ||
      before?.detail === '副助詞／並立助詞／終助詞' ||
      before?.detail === '副助詞') &&
    second.pos === '助詞' &&
    first.range.end === second.range.start
  );
}
