import { defineCheck } from '../check.ts';
import { alteredAddresses } from '../foreign/addresses.ts';
import { quote } from '../message.ts';

export const alteredAddress = defineCheck(
  {
    id: 'altered-address',
    version: 1,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'stable',
    title: { ja: 'URLの改変', en: 'Altered address' },
    docs: {
      what: {
        ja: '原文のURLと同じサイトを指しながら、つづりの違うURL。',
        en: 'A web address of the same site as one in the source, but spelled otherwise.',
      },
      why: {
        ja: '翻訳システムはURLの一部まで訳したり、空白を入れたりすることがある。リンクは開けなくなる。',
        en: 'Systems translate parts of an address or put spaces into it; the link then leads nowhere.',
      },
      fix: { ja: '原文のURLをそのまま写す。', en: 'Copy the address of the source.' },
    },
    messages: {
      altered: {
        ja: 'URLが「{words}」から先、原文の「{address}」と違います。',
        en: 'From “{words}” on the address differs from “{address}” in the source.',
      },
    },
    examples: {
      bad: [
        {
          en: 'Read more: ⟦https://example.org/news/river-floods-town⟧',
          ja: '続きはこちら: https://example.org/news/⟦川が町を浸水⟧',
          messageId: 'altered',
          fixed: '続きはこちら: https://example.org/news/river-floods-town',
        },
      ],
      good: [
        { en: 'See https://example.org/news.', ja: 'https://example.org/newsを参照。' },
        { en: 'See https://example.org/news.', ja: 'https://example.jp/newsを参照。' },
      ],
    },
  },
  function* ({ unit }) {
    for (const { address, source, target, wrong } of alteredAddresses(unit.source.text, unit.target.text))
      yield {
        messageId: 'altered',
        data: {
          words: quote(unit.target.text, wrong),
          address: quote(unit.source.text, source),
        },
        source,
        target: wrong,
        strength: 0.9,
        evidence: [{ kind: 'source-phrase', detail: address, source }],
        suggestions: [{ replace: target, text: address, note: '' }],
      };
  },
);
