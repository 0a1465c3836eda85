import { expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { japaneseNegations } from '../../src/checks/polarity/japanese-negations.ts';
import { affirmed, negated } from '../../src/checks/polarity/negative-endings.ts';
import { polarity } from '../../src/checks/rules/polarity.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

testCheck(polarity, tools, {
  bad: [
    {
      en: 'The market fell ⟦after⟧ the vote.',
      ja: '投票の⟦前⟧に市場は下落した。',
      messageId: 'antonym',
      fixed: '投票の後に市場は下落した。',
    },
    {
      en: 'She left ⟦before⟧ the police arrived.',
      ja: '警察が到着した⟦後⟧、彼女は立ち去った。',
      messageId: 'antonym',
    },
    {
      en: '⟦Imports⟧ of steel from Turkey grew.',
      ja: 'トルコからの鉄鋼⟦輸出⟧が増えた。',
      messageId: 'antonym',
      fixed: 'トルコからの鉄鋼輸入が増えた。',
    },
    {
      en: 'The company ⟦no longer produces diesel⟧ engines.',
      ja: '同社はディーゼルエンジンを⟦生産している⟧。',
      messageId: 'lost',
      fixed: '同社はディーゼルエンジンを生産していない。',
    },
    {
      en: 'The court ⟦ordered⟧ the factory to close, a spokesman said.',
      ja: '広報担当者によると、裁判所は工場に閉鎖を⟦命令していない⟧。',
      messageId: 'added',
      fixed: '広報担当者によると、裁判所は工場に閉鎖を命令している。',
    },
    {
      en: 'The government has made ⟦no announcement⟧.',
      ja: '政府は⟦発表している⟧。',
      messageId: 'lost',
      fixed: '政府は発表していない。',
    },
    {
      en: 'Rescuers could ⟦hardly reach⟧ the flooded villages.',
      ja: '救助隊は浸水した村にほぼ到達⟦できた⟧。',
      messageId: 'nearlyLost',
    },
    {
      en: 'The government ⟦failed to pay⟧ the teachers in March.',
      ja: '政府は3月に教師の給与を⟦支払った⟧。',
      messageId: 'nearlyLost',
    },
    {
      en: 'The guards ⟦refused to open⟧ the gate.',
      ja: '警備員は門を⟦開けた⟧。',
      messageId: 'nearlyLost',
    },
    {
      en: 'The rebels are ⟦unlikely to accept⟧ the offer.',
      ja: '反乱軍は提案を⟦受け入れる⟧見通しだ。',
      messageId: 'nearlyLost',
    },
    {
      en: 'The clinic has been ⟦unable to buy⟧ medicine since May.',
      ja: '診療所は5月から薬を⟦購入している⟧。',
      messageId: 'nearlyLost',
    },
    {
      en: 'The minister ⟦rarely visits⟧ the border.',
      ja: '大臣は国境をよく⟦訪問する⟧。',
      messageId: 'nearlyLost',
    },
    {
      en: 'However, the governor did ⟦not sign the law⟧.',
      ja: 'しかし、知事は法律に⟦署名した⟧。',
      messageId: 'lost',
    },
    {
      en: '⟦No one knows⟧ the name of the owner.',
      ja: '所有者の名前は誰もが⟦知る⟧。',
      messageId: 'lost',
    },
    {
      en: 'It was the hottest July, and the ⟦northern⟧ provinces burned.',
      ja: '最も暑い7月となり、⟦南部⟧の州が燃えた。',
      messageId: 'antonym',
      fixed: '最も暑い7月となり、北部の州が燃えた。',
    },
  ],
  good: [
    { en: 'The cable is no longer than 3 kilometers.', ja: 'ケーブルの長さは3キロ以下だ。' },
    { en: 'He is no longer mayor.', ja: '彼は市長を辞めた。' },
    { en: 'He is by no means the only candidate.', ja: '候補者は彼だけではない。' },
    { en: 'The plan is far from complete.', ja: '計画はまだ完成していない。' },
    { en: 'They had little choice but to leave.', ja: '彼らは去らざるを得なかった。' },
    { en: 'A few ministers expect a vote.', ja: '数人の閣僚は採決を予想している。' },
    { en: 'The ship sailed after the storm.', ja: '嵐の後に船は出航した。' },
    { en: 'Three years after the vote he lost his seat.', ja: '投票から3年後に議席を失った。' },
    {
      en: 'Protesters stood in front of the embassy after the speech.',
      ja: '抗議者らは演説を聞いて大使館の前に立った。',
    },
    { en: 'The case came before the court.', ja: '裁判所での審理は逮捕後に始まった。' },
    { en: 'The mayor declined to answer.', ja: '市長は回答を控えた。' },
    { en: 'The army failed to take the town.', ja: '軍は町の占領に失敗した。' },
    { en: 'The plan is unlikely to pass.', ja: '計画が可決される可能性は低い。' },
    { en: "Isn't it time to close the mine?", ja: 'その鉱山を閉じる時ではないでしょうか。' },
    { en: 'The licence plate has no number.', ja: 'ナンバープレートの番号がなくなっている。' },
    { en: 'Do not cross the bridge!', ja: '橋を渡るな!' },
    { en: 'Not only farmers protested.', ja: '抗議したのは農民だけではなかった。' },
    { en: 'The report has yet to be confirmed.', ja: '報告はまだ確認されていない。' },
    { en: 'The site is closed to the public.', ja: '現場は一般には公開されていない。' },
    { en: 'The appeal is not expected before autumn.', ja: '控訴審は秋以降になる見通しだ。' },
    { en: 'If he fails to win the vote, parliament dissolves.', ja: '投票に勝てなければ、議会は解散する。' },
    { en: 'Nobody knew the answer.', ja: '答えは誰にも分からなかった。' },
    { en: 'Prices fell in the south of the country.', ja: '国の南部では価格が下落した。' },
  ],
});

const negationsIn = (text: string): readonly string[] => {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
  const [unit] = createDocument([{ bead, source: '', target: text }], tools).units;
  return japaneseNegations(unit!.target).map(({ range }) => text.slice(range.start, range.end));
};

it.each([
  ['政府は計画を承認しなかった。', ['承認しなかった']],
  ['橋は完成していません。', ['完成していません']],
  ['予定がない。', ['予定がない']],
  ['彼は何も言わず、去った。', ['言わず']],
  ['有名な観光地ではない。', ['観光地ではない']],
])('finds what is negated in %s', (text, expected) => {
  expect(negationsIn(text)).toEqual(expected);
});

it.each([
  '雨になるかもしれない。',
  '返済しなければならない。',
  '認めざるを得ない。',
  '始まりに過ぎない。',
  '彼だけでなく妻も来た。',
  '間違いない。',
  '少なくない人が残った。',
  '3人しか来なかった。',
  '努力のたまものにほかならない。',
  '間もなく始まる。',
  '続くのではないか。',
])('finds no negation in %s', text => {
  expect(negationsIn(text)).toEqual([]);
});

it('turns endings round, and only those it knows', () => {
  expect(affirmed('許可しなかった')).toBe('許可した');
  expect(negated('発表している')).toBe('発表していない');
  expect(affirmed('行かず')).toBeNull();
  expect(negated('降りた')).toBeNull();
});
