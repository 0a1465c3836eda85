import type { HouseNumerals } from '../../model/profile.ts';
import type { TextRange } from '../../model/text.ts';
import { slice } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import { isAgencyCopy } from '../dateline/find-dateline.ts';
import { newspaperNumber } from '../numbers/japanese-number.ts';

/** Digits grouped by commas, no decimals, no currency or unit of 万 after them, and no part of a longer figure. */
const GROUPED =
  /(?<![\d０-９.．,，\p{Script=Latin}])[1-9１-９][\d０-９]{0,2}(?:[,，][\d０-９]{3})+(?![\d０-９,，.．]|\s?[万億兆]|\s?\p{Script=Latin})/gu;

/** 1万1000: 万 and digits after it. A round 10万 is as usual where figures have commas. */
const MIXED =
  /(?<![\d０-９.．,，億兆\p{Script=Latin}])[1-9１-９][\d０-９]{0,3}万[\d０-９]{1,4}(?![\d０-９,，.．]|\s?[万億兆]|\s?\p{Script=Latin})/gu;
/** Five digits or more in a row, or four of people, money and things counted: not a year, no number of a law or a house. */
const UNGROUPED =
  /(?<![\d０-９.．,，万億兆第\p{Script=Latin}#-])[1-9１-９](?:[\d０-９]{4,8}(?![\d０-９,，.．-]|\s?[万億兆年号]|\s?\p{Script=Latin})|[\d０-９]{3}(?=人|円|ドル|ユーロ|件|台|個|枚|本|社|軒|戸|票|冊|隻|機|頭|羽|匹|トン|キロ|メートル|ヘクタール))/gu;

/** From 10,000 on 万 is the rule of every newspaper; below it editors let the comma pass half of the time. */
const FROM_TEN_THOUSAND = 0.85;
const THOUSANDS = 0.4;
/** A newsroom that says how it writes figures means each of them. */
const LAID_DOWN = 0.9;

/** Kept to agency copy unless the newsroom has laid it down, as the courtesies are: books and the web group by commas. */
export const numeralStyle = defineCheck(
  {
    id: 'numeral-style',
    version: 1,
    category: 'locale/number-format',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '数字の表記', en: 'Style of numerals' },
    docs: {
      what: {
        ja: '通信社の記事で桁区切りのコンマを使った数字、または編集方針と違う書き方の数字。',
        en: 'In the copy of a news agency figures grouped by commas; elsewhere figures that depart from the profile.',
      },
      why: {
        ja: '機械翻訳は英語の書き方をそのまま写す。新聞は「1万1000」と書く。',
        en: 'Machine translation copies the English form; Japanese newspapers write 1万1000.',
      },
      fix: {
        ja: '万・億を使い、コンマを取る。社の用字が違えば編集方針で「11,000」を選ぶ。',
        en: 'Use 万 and 億 without commas; if your house keeps them, choose 11,000 in the profile.',
      },
    },
    messages: {
      commas: {
        ja: '「{target}」は新聞では「{form}」と書きます。',
        en: 'Newspapers write “{target}” as “{form}”.',
      },
      noCommas: {
        ja: '編集方針では「{target}」を「{form}」と書きます。',
        en: 'Your newsroom writes “{target}” as “{form}”.',
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
        {
          // The newsroom writes like newspapers, whatever the article is.
          en: 'More than 11,000 people marched.',
          ja: '⟦11,000⟧人以上が行進した。',
          messageId: 'commas',
          fixed: '1万1000人以上が行進した。',
          house: { numerals: 'newspaper' },
        },
        {
          en: 'More than 11,000 people marched.',
          ja: '⟦1万1000⟧人以上が行進した。',
          messageId: 'noCommas',
          fixed: '11,000人以上が行進した。',
          house: { numerals: 'commas' },
        },
        {
          en: 'The yard employs 1,900 people.',
          ja: '造船所は⟦1900⟧人を雇う。',
          messageId: 'noCommas',
          fixed: '造船所は1,900人を雇う。',
          house: { numerals: 'commas' },
        },
      ],
      good: [
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'In 1994, more than 11,000 people, 100,000 in all, marched down Route 2150.',
          ja: '1994年には11,000人以上、合わせて10万人が国道2150号を行進した。',
          house: { numerals: 'commas' },
        },
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
  function* ({ unit: { target }, document, house: { numerals } }) {
    if (numerals === 'auto' && !isAgencyCopy(document)) return;
    for (const { messageId, range, form, strength } of departures(target.text, numerals)) {
      const words = slice(target.text, range);
      yield {
        messageId,
        data: { target: words, form },
        source: null,
        target: range,
        strength,
        evidence: [{ kind: 'form', detail: words, source: null }],
        suggestions: [{ replace: range, text: form, note: '' }],
      };
    }
  },
);

interface Departure {
  readonly messageId: 'commas' | 'noCommas';
  readonly range: TextRange;
  readonly form: string;
  readonly strength: number;
}

function departures(text: string, numerals: HouseNumerals): readonly Departure[] {
  if (numerals === 'commas') return [...text.matchAll(MIXED), ...text.matchAll(UNGROUPED)].map(ungrouped);
  return [...text.matchAll(GROUPED)].map(({ 0: words, index }) => {
    const value = Number(words.normalize('NFKC').replaceAll(',', ''));
    const usual = value < 10_000 ? THOUSANDS : FROM_TEN_THOUSAND;
    return {
      messageId: 'commas',
      range: { start: index, end: index + words.length },
      form: newspaperNumber(value),
      strength: numerals === 'auto' ? usual : LAID_DOWN,
    };
  });
}

function ungrouped({ 0: words, index }: RegExpExecArray): Departure {
  const [tenThousands = '', rest] = words.normalize('NFKC').split('万');
  const value = rest === undefined ? Number(tenThousands) : Number(tenThousands) * 10_000 + Number(rest);
  return {
    messageId: 'noCommas',
    range: { start: index, end: index + words.length },
    form: value.toLocaleString('en-US'),
    strength: LAID_DOWN,
  };
}
