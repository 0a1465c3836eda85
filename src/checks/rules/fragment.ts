import type { Localized, TextRange } from '../../model/text.ts';
import { overlapsAny, slice } from '../../text/ranges.ts';
import { counterpartOf, sourcePhrase } from '../bilingual/counterpart.ts';
import { defineCheck } from '../check.ts';
import type { UnitView } from '../context.ts';
import { cutsAtSpaces, lostNouns } from '../fragment/cuts.ts';
import { badEndings } from '../fragment/endings.ts';
import { cutOffTails } from '../fragment/tails.ts';
import { quote } from '../message.ts';
import { hasVerb, isSpoken } from '../source-voice.ts';

const messages = {
  cut: {
    ja: '「{words}」で文が途切れています。原文のリンクの境目で切れた可能性があります。',
    en: 'The sentence breaks off in “{words}”, perhaps at the edge of a link in the original page.',
  },
  'lost-noun': {
    ja: '「{words}」の助詞の前に語がありません。',
    en: 'No word stands before the particle in “{words}”.',
  },
  stranded: {
    ja: '文が「{words}」で終わっていて、述語がありません。',
    en: 'The sentence ends in “{words}”, without a predicate.',
  },
  verbless: {
    ja: '「{words}」は述語のない文です。',
    en: '“{words}” is a sentence without a predicate.',
  },
  tail: {
    ja: '「{words}」は前の文にかかる部分で、独立した文になっていません。',
    en: '“{words}” belongs to the sentence before it and is no sentence of its own.',
  },
  unfinished: {
    ja: '段落が「{words}」で終わっていて、文が完結していません。',
    en: 'The paragraph stops at “{words}” before the sentence is complete.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Talk and posts break off, and a translation of what is no sentence is none. */
const AS_IN_SOURCE = 0.3;

export const fragment = defineCheck(
  {
    id: 'fragment',
    version: 2,
    category: 'linguistic/grammar',
    severity: 'major',
    stage: 'stable',
    title: { ja: '文の断片', en: 'Sentence fragment' },
    docs: {
      what: {
        ja: '途中で切れた文、述語のない文、語を失った助詞。見出し・引用は除く。',
        en: 'Sentences cut short, sentences without a predicate, particles that lost their word. Headings and quotations are left out.',
      },
      why: {
        ja: '原文のリンクや長い文の切れ目で、訳文が別々の断片になることがある。',
        en: 'Text around a link, or a long sentence, is translated in pieces that no longer fit together.',
      },
      fix: {
        ja: '原文を確かめ、断片を前後の文につなぐか、述語を補う。',
        en: 'Check the source; join the fragment to its neighbours or supply the predicate.',
      },
    },
    messages,
    examples: {
      bad: [
        {
          en: 'The envoys ⟦on Friday⟧ reached a deal that ends the strike. It takes effect in June.',
          ja: '特使らは⟦金曜日に合意 これ⟧はストを終わらせるものだ。6月に発効する。',
          messageId: 'cut',
          fixed: '特使らは金曜日に合意した。これはストを終わらせるものだ。6月に発効する。',
        },
        {
          en: '⟦Last year the two⟧ towns merged.',
          ja: '⟦昨年 二つ⟧の町が合併した。',
          messageId: 'cut',
          fixed: '昨年、二つの町が合併した。',
        },
        { en: 'The flood destroyed the old mill.', ja: '洪水は⟦、を⟧壊した。', messageId: 'lost-noun' },
        { en: 'The minister opened the new bridge.', ja: '大臣⟦は を⟧開通させた。', messageId: 'lost-noun' },
        {
          en: 'They sent grain in return ⟦for⟧ oil. The talks go on.',
          ja: '彼らは穀物を送った。石油の⟦対価として。⟧協議は続く。',
          messageId: 'stranded',
          fixed: '彼らは穀物を送った。石油の対価として協議は続く。',
        },
        {
          en: 'They waved flags of ⟦green and gold, the colors of the club⟧.',
          ja: '彼らは旗を振った。⟦緑と金のクラブの色。⟧',
          messageId: 'verbless',
        },
        {
          en: 'The harbor opens on Monday, except for ⟦ferries⟧.',
          ja: '港は月曜日に開く。⟦連絡船を除く。⟧',
          messageId: 'tail',
        },
        {
          en: 'The storm took the ⟦lives⟧ of 12 fishermen.',
          ja: '嵐は漁師12人の⟦命を⟧',
          messageId: 'unfinished',
        },
        {
          en: 'The council may meet again, a spokesman said.',
          ja: '評議会は再び会合を開く可能性もあると⟦示唆⟧',
          messageId: 'unfinished',
          fixed: '評議会は再び会合を開く可能性もあると示唆した。',
        },
      ],
      good: [
        { en: 'Strike ends after deal', ja: '合意受けスト終結へ' },
        {
          en: 'It rained, but they came. They stayed, too.',
          ja: '雨だったが、彼らは来た。が、すぐに帰ったわけではない。',
        },
        { en: '“Because of the rain,” she said.', ja: '「雨のせいで。」と彼女は言った。' },
        { en: 'The Summer of Jazz festival opened.', ja: '音楽祭 「夏のジャズ」 が始まった。' },
      ],
    },
  },
  function* ({ unit, document }) {
    const { target } = unit;
    const found = [
      ...cutsAtSpaces(target),
      ...lostNouns(target),
      ...badEndings(unit, document),
      ...cutOffTails(unit),
    ];
    for (const { kind, range, fix, replace, strength } of found.toSorted(
      (a, b) => a.range.start - b.range.start,
    )) {
      const source = counterpartOf(unit, range);
      yield {
        messageId: kind,
        data: { words: quote(target.text, range) },
        source,
        target: range,
        strength: isSpoken(document) || isFragment(unit, range) ? Math.min(strength, AS_IN_SOURCE) : strength,
        evidence: [
          { kind: 'form', detail: slice(target.text, range), source: null },
          ...sourcePhrase(unit, source),
        ],
        suggestions: fix === null ? [] : [{ replace, text: fix, note: '' }],
      };
    }
  },
);

/** Whether what this stretch renders has no verb in the source either: “January 19.”, “All aboard!” */
function isFragment({ links, source }: UnitView, target: TextRange): boolean {
  const rendered = links.sentences
    .filter(bead => overlapsAny(bead.target, target))
    .flatMap(bead => bead.source);
  return rendered.length > 0 && !rendered.some(range => hasVerb(source, range));
}
