import { defineCheck } from '../check.ts';
import { findForeignDateline } from '../dateline/find-dateline.ts';
import { quote } from '../message.ts';

/** Japanese news puts the country of a dateline in brackets or leaves it out; no clean text of the development data has one. */
export const dateline = defineCheck(
  {
    id: 'dateline',
    version: 1,
    category: 'style/unidiomatic',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '発信地の書き方', en: 'Dateline' },
    docs: {
      what: {
        ja: '記事冒頭の発信地が英語の語順のままか、国名と地名が続けて書かれている。',
        en: 'The place at the head of a story keeps the English order, or runs country and town together.',
      },
      why: {
        ja: '機械翻訳は「都市、国」の並びをそのまま写す。',
        en: 'Translation systems copy “town, country” as it stands.',
      },
      fix: {
        ja: '「都市(国)」の形にするか、社の書式に合わせる。',
        en: 'Put the country in brackets, or follow the form of the house.',
      },
    },
    messages: {
      order: {
        ja: '発信地「{words}」が英語の並びのままです。',
        en: 'The dateline “{words}” keeps the order of the English.',
      },
    },
    examples: {
      bad: [
        {
          en: '⟦OSLO, Norway⟧ (AP) — The ferry company said it would hire more crew.',
          ja: '⟦オスロ、ノルウェー⟧(AP) – フェリー会社は乗組員を増やすと述べた。',
          messageId: 'order',
          fixed: 'オスロ(ノルウェー)(AP) – フェリー会社は乗組員を増やすと述べた。',
        },
        {
          en: '⟦OSLO, Norway⟧ (AP) — The ferry company said it would hire more crew.',
          ja: '⟦ノルウェーオスロ⟧(AP) – フェリー会社は乗組員を増やすと述べた。',
          messageId: 'order',
          fixed: 'オスロ(ノルウェー)(AP) – フェリー会社は乗組員を増やすと述べた。',
        },
      ],
      good: [
        { en: 'OSLO, Norway (AP) — The ferry sank.', ja: 'オスロ(AP) フェリーが沈没した。' },
        { en: 'OSLO, Norway (AP) — The ferry sank.', ja: '【オスロ=AP】フェリーが沈没した。' },
        { en: 'Oslo and Bergen (AP reported) agreed.', ja: 'オスロ、ベルゲン(AP)は合意した。' },
      ],
    },
  },
  function* ({ unit, lexicon }) {
    const found = findForeignDateline(unit, lexicon);
    if (found === null) return;
    const { source, target, town, country } = found;
    yield {
      messageId: 'order',
      data: { words: quote(unit.target.text, target) },
      source,
      target,
      strength: 0.9,
      evidence: [{ kind: 'source-phrase', detail: quote(unit.source.text, source), source }],
      suggestions: [{ replace: target, text: `${town}(${country})`, note: '' }],
    };
  },
);
