import { entitySwap } from '../../src/checks/rules/entity-swap.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(entitySwap, await openTestTools(), {
  bad: [
    {
      en: 'The ⟦finance ministry⟧ published the figures.',
      ja: '⟦国防省⟧が数字を公表した。',
      messageId: 'swapped',
      fixed: '財務省が数字を公表した。',
    },
    {
      en: 'The ⟦Welsh⟧ farmers sold their sheep.',
      ja: '⟦スコットランド⟧の農家は羊を売った。',
      messageId: 'swapped',
      fixed: 'ウェールズの農家は羊を売った。',
    },
    {
      en: 'Sanctions hit ⟦Moscow⟧ hard, the bank said.',
      ja: '制裁は⟦ウクライナ⟧に大きな打撃を与えたと銀行は述べた。',
      messageId: 'swapped',
      fixed: '制裁はロシアに大きな打撃を与えたと銀行は述べた。',
    },
    {
      en: 'The fire spread across ⟦northern⟧ Oregon on Friday.',
      ja: '火事は金曜日、オレゴン州⟦南部⟧に広がった。',
      messageId: 'swapped',
      fixed: '火事は金曜日、オレゴン州北部に広がった。',
    },
    {
      en: 'The ⟦UN⟧ condemned the attack on the village.',
      ja: '⟦ＮＡＴＯ⟧は村への攻撃を非難した。',
      messageId: 'swapped',
    },
    {
      en: 'Voters of the ⟦Labour Party⟧ stayed at home.',
      ja: '⟦保守党⟧の有権者は家にとどまった。',
      messageId: 'swapped',
      fixed: '労働党の有権者は家にとどまった。',
    },
    {
      en: 'The ⟦navy⟧ searched the bay for the missing boat.',
      ja: '⟦空軍⟧は行方不明の船を探して湾を捜索した。',
      messageId: 'swapped',
    },
    {
      en: '⟦Police⟧ blocked the road on Sunday night.',
      ja: '⟦軍⟧は日曜日の夜、道路を封鎖した。',
      messageId: 'swapped',
      fixed: '警察は日曜日の夜、道路を封鎖した。',
    },
    {
      en: 'The ⟦mayor⟧ of Nagoya opened the festival.',
      ja: '名古屋⟦知事⟧が祭りの開会を宣言した。',
      messageId: 'swapped',
      fixed: '名古屋市長が祭りの開会を宣言した。',
    },
    {
      en: 'Prices rose in ⟦Georgia⟧ and in Florida.',
      ja: '価格は⟦テキサス⟧州とフロリダ州で上がった。',
      messageId: 'swapped',
      fixed: '価格はジョージア州とフロリダ州で上がった。',
    },
  ],
  good: [
    { en: 'Beijing protested against the sale.', ja: '中国は売却に抗議した。' },
    { en: 'The British embassy in Oslo was closed.', ja: 'オスロの英大使館は閉鎖された。' },
    { en: 'The senator from Ohio praised the bill.', ja: 'オハイオ州選出の議員は法案を称賛した。' },
    { en: 'He met the Chinese president, and the premier.', ja: '彼は中国の国家主席と首相に会った。' },
    { en: 'Police in Sydney questioned two soldiers.', ja: 'オーストラリアの警察は兵士2人に事情を聴いた。' },
    { en: 'Moscow and Kyiv exchanged prisoners.', ja: 'ロシアとウクライナは捕虜を交換した。' },
    {
      en: 'French Open champion Carla Ruiz withdrew.',
      ja: '全仏オープン覇者のカルラ・ルイス（スペイン）は棄権した。',
    },
    { en: 'The Korean drama won a prize in France.', ja: '韓国のドラマがフランスで賞を得た。' },
    {
      en: 'The House passed the bill, Reuters reported.',
      ja: '下院が法案を可決した、とロイター通信が報じた。',
    },
    { en: 'English farmers welcomed the rain.', ja: '英国の農家は雨を歓迎した。' },
    { en: 'The Chinese foreign ministry declined to comment.', ja: '中国外務省はコメントを控えた。' },
    { en: 'They served turkey to the German guests.', ja: 'ドイツの客に七面鳥が出された。' },
    // Where a dictionary finds another English word rendered, the name has not been mistaken.
    { en: 'The French diver found the pearl.', ja: 'フランスの潜水士が真珠を見つけた。' },
  ],
});
