import { defineCheck } from '../check.ts';
import { isAgencyCopy } from '../dateline/find-dateline.ts';
import { newspaperNumber } from '../numbers/japanese-number.ts';

/** Digits grouped by commas, no decimals, no currency or unit of 万 after them, and no part of a longer figure. */
const GROUPED =
  /(?<![\d０-９.．,，\p{Script=Latin}])[1-9１-９][\d０-９]{0,2}(?:[,，][\d０-９]{3})+(?![\d０-９,，.．]|\s?[万億兆]|\s?\p{Script=Latin})/gu;

/** From 10,000 on 万 is the rule of every newspaper; below it editors let the comma pass half of the time. */
const FROM_TEN_THOUSAND = 0.85;
const THOUSANDS = 0.4;

/** Kept to agency copy, as the courtesies are: books and the web group by commas. */
export const numeralStyle = defineCheck(
  {
    id: 'numeral-style',
    version: 1,
    category: 'locale/number-format',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '数字の表記', en: 'Numerals with commas' },
    docs: {
      what: {
        ja: '通信社の記事で、桁区切りのコンマを使った数字。',
        en: 'In the copy of a news agency, figures grouped by commas.',
      },
      why: {
        ja: '機械翻訳は英語の書き方をそのまま写す。新聞は「1万1000」と書く。',
        en: 'Machine translation copies the English form; Japanese newspapers write 1万1000.',
      },
      fix: {
        ja: '万・億を使い、コンマを取る。社の用字が違えば設定でこの検査を切る。',
        en: 'Use 万 and 億 without commas; switch this check off if your house keeps them.',
      },
    },
    messages: {
      commas: {
        ja: '「{target}」は新聞では「{form}」と書きます。',
        en: 'Newspapers write 「{target}」 as 「{form}」.',
      },
    },
    examples: {
      bad: [
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'More than 11,000 people marched.',
          ja: '⟦11,000⟧人以上が行進した。',
          messageId: 'commas',
          fixed: '1万1000人以上が行進した。',
        },
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'The yard employs 1,900 people.',
          ja: '造船所は⟦1,900⟧人を雇う。',
          messageId: 'commas',
          fixed: '造船所は1900人を雇う。',
        },
      ],
      good: [
        { en: 'More than 11,000 people marched.', ja: '11,000人以上が行進した。' },
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'More than 11,000 people marched.',
          ja: '1万1000人以上が行進した。',
        },
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'It rose to 11,000.5 points.',
          ja: '11,000.5に上がった。',
        },
      ],
    },
  },
  function* ({ unit: { target }, document }) {
    if (!isAgencyCopy(document)) return;
    for (const { 0: words, index } of target.text.matchAll(GROUPED)) {
      const value = Number(words.normalize('NFKC').replaceAll(',', ''));
      const range = { start: index, end: index + words.length };
      const form = newspaperNumber(value);
      yield {
        messageId: 'commas',
        data: { target: words, form },
        source: null,
        target: range,
        strength: value < 10_000 ? THOUSANDS : FROM_TEN_THOUSAND,
        evidence: [{ kind: 'form', detail: words, source: null }],
        suggestions: [{ replace: range, text: form, note: '' }],
      };
    }
  },
);
