import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { findHomophones } from '../../src/checks/homophone/find-homophones.ts';
import { homographMeanings, homographReadings } from '../../src/lexicon/tables/korean-homographs.ts';
import { koreanTerms } from '../../src/lexicon/tables/korean-terms.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

/** English | Japanese with the meaning the English does not have in ⟦⟧ | what it should say. */
const SENTENCES = `
The capsized ferry was towed to the shore.|⟦アワビ⟧したフェリーは岸まで曳航された。|転覆
The village is known for its abalone and its pine trees.|村は⟦転覆⟧と松で知られる。|アワビ
Each household received a letter from the town.|各⟦家具⟧に町から手紙が届いた。|世帯
The critics called his arrogance unbearable.|批評家は彼の⟦オマーン⟧を耐え難いと評した。|傲慢
The convoy crossed into Sudan before dawn.|車列は夜明け前に⟦手段⟧に入った。|スーダン
A swarm of hawks circled; one hawk landed on the roof.|⟦鞭⟧が屋根に降りた。|タカ
The chlorine leaked from a tank near the river.|川の近くのタンクから⟦ヤギ⟧が漏れた。|塩素
The shop sells pumpkin soup in autumn.|店は秋に⟦琥珀⟧のスープを売る。|カボチャ
The retail chain closed a dozen branches.|⟦袖⟧チェーンは十数店を閉じた。|小売り
The screws of the door were missing.|ドアの⟦NASA⟧がなくなっていた。|ネジ
The actress thanked the audience.|⟦キツネ⟧は観客に感謝した。|女優
The shipbuilding yard hired more welders.|⟦朝鮮⟧所は溶接工を増やした。|造船
The mediators praised the driver of the bus.|⟦記事⟧はバスを止めた。|運転手
The outage darkened the whole district.|⟦停戦⟧で地区全体が暗くなった。|停電
The armistice was signed in a tent.|⟦停電⟧はテントで署名された。|停戦
The mercenaries faced stagnation in the trenches.|塹壕では⟦正体⟧が続いた。|停滞
The building of the provincial government was searched.|⟦盗聴⟧の建物が捜索された。|道庁
The judo team arrived at the airport.|⟦誘導⟧チームが空港に着いた。|柔道
The fountain in front of the station was repaired.|駅前の⟦分数⟧が修理された。|噴水
The fleet escorted an aircraft carrier to the port.|艦隊は⟦公募⟧を港まで護衛した。|空母
The cremation will take place on Tuesday.|⟦化粧⟧は火曜日に行われる。|火葬
The general sent a floral wreath to the widow.|将軍は未亡人に⟦調和⟧を送った。|弔花
The pope named a new cardinal.|法王は新しい⟦追記経⟧を任命した。|枢機卿
The sergeant hid the shotgun in a barn.|軍曹は散弾銃を⟦祝辞⟧に隠した。|畜舎
The Air Force Academy admitted forty cadets.|⟦工事⟧は候補生四十人を受け入れた。|士官学校
The painkiller was sold without a prescription.|⟦陣痛⟧は処方なしで売られた。|鎮痛
The fuselage was found in a rice field.|⟦気体⟧が田で見つかった。|機体
The curfew was lifted on Friday.|⟦通金⟧は金曜日に解除された。|夜間外出禁止
The strike by prison guards ended.|⟦教導官⟧のストは終わった。|刑務官
The hackers stole the data of the ward office.|ハッカーは⟦区庁⟧のデータを盗んだ。|区役所
The destroyer left the harbor.|⟦構築⟧艦は港を出た。|駆逐艦
The spectators booed the referee.|観客は⟦心判⟧を野次った。|審判
The referee gave the bronze medal to the weightlifter.|審判は⟦歴史⟧に銅メダルを与えた。|力士
A utility pole blocked the road to the village.|⟦前週⟧が村への道路を塞いだ。|電柱
A thorn pierced the tire of the cyclist.|⟦可視⟧が自転車のタイヤに刺さった。|とげ
Catches of cod halved in the bay.|湾では⟦大邱⟧の漁獲が半減した。|タラ
The pearl was sold in Geneva.|⟦晋州⟧はジュネーブで売られた。|真珠
The final of the vault was postponed.|⟦まな板⟧の決勝は延期された。|跳馬
The company plans a price hike in June.|会社は六月に価格の⟦印象⟧を計画する。|引き上げ
The bailout of the bank was delayed.|銀行の⟦駆除⟧は遅れた。|救済
The dissident was placed under house arrest.|反体制派は⟦年金⟧下に置かれた。|軟禁
`
  .trim()
  .split('\n')
  .map(row => row.split('|') as [string, string, string]);

function found(source: string, marked: string): readonly string[] {
  const target = marked.replace(/[⟦⟧]/g, '');
  const wrong = marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧'));
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
  const unit = createDocument([{ bead, source, target }], tools).units[0]!;
  return findHomophones(unit, tools.lexicon)
    .filter(({ candidate: { range }, strength }) => {
      return strength >= 0.5 && target.slice(range.start, range.end).includes(wrong);
    })
    .map(({ candidate }) => candidate.surface);
}

describe('Korean homographs and terms in the check of homophones', () => {
  it.each(SENTENCES)('%s %s', (source, marked, right) => {
    expect(found(source, marked).some(surface => surface.includes(right) || right.includes(surface))).toBe(
      true,
    );
  });
});

describe('the tables', () => {
  it('give a rendering all its Korean words, and a Korean word all its meanings', () => {
    expect(homographReadings('奈良')).toEqual(['나라']);
    expect(homographMeanings('나라').map(({ japanese }) => japanese[0])).toEqual(['国', '奈良']);
    expect(koreanTerms('공정위')[0]?.english).toContain('antitrust watchdog');
  });
});
