import type { UnitView } from '../context.ts';
import type { Fault } from '../fault.ts';
import { sentencesOf } from '../japanese-text.ts';

/** What is quoted in news as a short phrase may be verb and all (「完全に破壊」する); a whole clause is cut off its verb. */
const SHORT_PHRASE = 16;

/** 「…を違法に移送」する: a long quotation that ends before the ending of its verb. 「…します」を叫ぶ: を for と. */
export function quotationJoints({ target }: UnitView): readonly Fault<'cut-verb' | 'quoted-object'>[] {
  const { text } = target;
  return target.quotations.flatMap(({ start, end }): readonly Fault<'cut-verb' | 'quoted-object'>[] => {
    const inside = text.slice(start, end);
    const after = text.slice(end + 1, end + 12);
    const [ending = ''] = /^(?:する|した|して|され|させ|しよ|しな|しま)/u.exec(after) ?? [];
    const verb = /\p{Script=Han}{2,4}$/u.exec(inside)?.[0] ?? '';
    if (ending !== '' && verb !== '' && inside.length >= SHORT_PHRASE && inside.includes('を')) {
      const range = { start: end - verb.length, end: end + 1 + ending.length };
      return [{ kind: 'cut-verb', range, fix: null, strength: 0.6 }];
    }
    const [object = ''] = /^を(?:叫|言|述|話|語|繰り返|唱|訴)\p{Script=Hiragana}?/u.exec(after) ?? [];
    if (object === '' || !/(?:ます|です|ました|でした|ません|ください)[。！!]?$/u.test(inside)) return [];
    const particle = { start: end + 1, end: end + 2 };
    return [
      {
        kind: 'quoted-object',
        range: { start: end, end: end + 1 + object.length },
        fix: 'と',
        replace: particle,
        strength: 0.7,
      },
    ];
  });
}

/** 「この法案、議会で可決された。」: the topic lost its は. Time and manner stand so (この日、その結果、). */
export function lostTopics({ source, target }: UnitView): readonly Fault<'lost-topic'>[] {
  if (!/(?:^|[.!?]["”’)]* )(?:The|This|That|These|Those)\b/u.test(source.text)) return [];
  return sentencesOf(target).flatMap(({ tokens }): readonly Fault<'lost-topic'>[] => {
    const [pointer, noun, comma] = tokens;
    if (pointer === undefined || noun === undefined || comma?.surface !== '、') return [];
    if (!/^(?:この|その|同)$/u.test(pointer.surface) || noun.pos !== '名詞' || noun.surface.length < 2)
      return [];
    if (/^(?:副詞可能|接尾|数|非自立|代名詞)$/u.test(noun.detail)) return [];
    return [
      {
        kind: 'lost-topic',
        range: { start: pointer.range.start, end: comma.range.end },
        fix: 'は、',
        replace: comma.range,
        strength: 0.65,
      },
    ];
  });
}

/** 「そこから船から降りて」 for “where he stepped off”: both words of one “from”. */
export function doubledOrigins({ source, target }: UnitView): readonly Fault<'doubled-origin'>[] {
  if (!/\bwhere\b/iu.test(source.text)) return [];
  return [...target.text.matchAll(/(そこから)[^、。「」\n]{1,8}から(?!は|の)/gu)].map(
    ({ 0: words, index }) => ({
      kind: 'doubled-origin',
      range: { start: index, end: index + words.length },
      fix: 'そこで',
      replace: { start: index, end: index + 'そこから'.length },
      strength: 0.6,
    }),
  );
}
