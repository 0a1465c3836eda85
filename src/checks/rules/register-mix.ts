import { slice } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import { convertEnding } from '../register.ts';
import { endingsOf, normOf } from '../register-norm.ts';

/** The source speaks or addresses somebody: its です・ます may be wanted although no quotation marks stand around it. */
const ADDRESSES = /\b(?:I|we|you|my|our|your|me|us|let’s|let's)\b/;

const NAMES = { polite: 'です・ます', plain: 'だ・である' } as const;

export const registerMix = defineCheck(
  {
    id: 'register-mix',
    version: 2,
    category: 'style/register',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '文体の混在', en: 'Mixed registers' },
    docs: {
      what: {
        ja: '記事の大半と異なる文体（です・ます／だ・である）で終わる文。引用は除く。',
        en: 'A sentence that ends in another register (です・ます or だ・である) than most of the article. Quotations are left out.',
      },
      why: {
        ja: '文ごとに訳す機械翻訳では文体がそろわない。',
        en: 'Systems that translate sentence by sentence do not keep to one register.',
      },
      fix: { ja: '文末を記事の文体にそろえる。', en: 'Rewrite the ending in the register of the article.' },
    },
    messages: {
      polite: {
        ja: '文末「{ending}」は「です・ます」調ですが、記事は主に「だ・である」調です。',
        en: 'The ending “{ending}” is in the polite です・ます style; most of the article is in だ・である.',
      },
      plain: {
        ja: '文末「{ending}」は「だ・である」調ですが、記事は主に「です・ます」調です。',
        en: 'The ending “{ending}” is in the plain だ・である style; most of the article is in です・ます.',
      },
    },
    examples: {
      bad: [
        {
          en: 'The minister explained the plan.',
          ja: '大臣は計画を説明⟦しました⟧。',
          messageId: 'polite',
          fixed: '大臣は計画を説明した。',
          before: [
            { en: 'It rained. It was cold. Nobody came.', ja: '雨が降った。寒かった。誰も来なかった。' },
          ],
          after: [
            {
              en: 'The vote is due on Monday. That is the rule.',
              ja: '採決は月曜日に行われる。それが決まりだ。',
            },
          ],
        },
        {
          en: 'Talks are not going on.',
          ja: '協議は続いて⟦いません⟧。',
          messageId: 'polite',
          fixed: '協議は続いていない。',
          before: [
            { en: 'It rained. It was cold. Nobody came.', ja: '雨が降った。寒かった。誰も来なかった。' },
          ],
          after: [
            { en: 'The square is empty. Shops are shut.', ja: '広場には人がいない。店は閉まっている。' },
          ],
        },
        {
          // The newsroom writes です・ます, whatever the article does.
          en: 'It rained.',
          ja: '雨が⟦降った⟧。',
          messageId: 'plain',
          fixed: '雨が降りました。',
          house: { register: 'polite' },
        },
        {
          en: 'The market opens at nine.',
          ja: '市場は9時に⟦開く⟧。',
          messageId: 'plain',
          fixed: '市場は9時に開きます。',
          before: [
            {
              en: 'It rained. It is cold. Nobody came.',
              ja: '雨が降りました。寒いです。誰も来ませんでした。',
            },
          ],
          after: [{ en: 'That is all. Rain is due.', ja: '以上です。雨が降ります。' }],
        },
      ],
      good: [
        {
          en: '“I am going,” he said.',
          ja: '彼は「私が行きます」と述べた。',
          before: [
            { en: 'It rained. It was cold. Nobody came.', ja: '雨が降った。寒かった。誰も来なかった。' },
          ],
        },
        { en: 'It rained.', ja: '雨が降りました。' },
        {
          // A heading has its own style.
          en: 'Bridge opens at last',
          ja: 'ついに橋が開通します。',
          after: [
            {
              en: 'It rained. It was cold. Nobody came. The gate was shut. A band played. The mayor left.',
              ja: '雨が降った。寒かった。誰も来なかった。門は閉まっていた。楽団が演奏した。市長は去った。',
            },
          ],
        },
      ],
    },
  },
  function* ({ unit, document, lexicon, house }) {
    const norm = normOf(document, house.register);
    if (norm === null) return;
    for (const ending of endingsOf(unit)) {
      if (ending.register === norm.register) continue;
      const words = slice(unit.target.text, ending.range);
      const text = convertEnding(ending, norm.register, lexicon);
      yield {
        messageId: ending.register,
        data: { ending: words },
        source: null,
        target: ending.range,
        strength:
          norm.strength * (ending.register === 'polite' && ADDRESSES.test(unit.source.text) ? 0.6 : 1),
        evidence: [
          {
            kind: 'document',
            detail: `${NAMES[norm.register]} ${norm.count} / ${NAMES[ending.register]} ${norm.total - norm.count}`,
            source: null,
          },
        ],
        suggestions: text === null ? [] : [{ replace: ending.range, text, note: '' }],
      };
    }
  },
);
