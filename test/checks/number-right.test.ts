import { expect, it } from 'vitest';
import { numberMismatch } from '../../src/checks/rules/number-mismatch.ts';
import { openTestTools } from '../support/language-tools.ts';
import { markedWords } from '../support/marked-words.ts';

const tools = await openTestTools();
/** Weaker evidence is hidden. */
const SHOWN = 0.2;

/** What newspapers write for one another: ranges, converted measures, times of other zones, vague numbers. */
const RIGHT = `
Temperatures reached 104 degrees Fahrenheit on Monday. | 月曜日の気温は摂氏40度に達した。
Temperatures reached 104 degrees Fahrenheit on Monday. | 月曜日の気温は華氏104度に達した。
It was 86F in the shade. | 日陰でも30度だった。
It was 14°F at dawn. | 明け方はマイナス10度だった。
The oven reached 350°F. | オーブンは約177度に達した。
Temperatures of 40C (104F) were recorded. | 気温40度が記録された。
Temperatures topped 100 degrees in Dallas. | ダラスの気温は38度を超えた。
Temperatures topped 100 degrees in Dallas. | ダラスの気温は華氏100度を超えた。
The world must stay below 1.5 degrees Celsius (2.7 Fahrenheit) of warming. | 世界は気温上昇を1.5度未満に抑えなければならない。
Temperatures in the 90s are expected. | 気温は32度を超える見込みだ。
The tank holds 500 gallons. | タンクには約1900リットル入る。
The baby weighed 7 pounds, 8 ounces. | 赤ちゃんの体重は3400グラムだった。
The baby weighed 7 pounds, 8 ounces. | 赤ちゃんの体重は7ポンド8オンスだった。
He is 6 feet, 2 inches tall. | 彼の身長は188センチだ。
He stands 6 ft 2 in tall. | 彼は身長1メートル88センチだ。
The fish weighed 200 pounds. | 魚の重さは約90キロだった。
The package cost 200 pounds. | 荷物は200ポンドだった。
The fire burned 12,000 acres. | 火災で約4900ヘクタールが焼けた。
The fire burned 12,000 acres (19 square miles). | 火災で1万2000エーカー（49平方キロメートル）が焼けた。
Winds reached 120 mph. | 風速は毎時193キロに達した。
Winds reached 120 mph. | 最大風速は時速190キロに達した。
Winds of 120 miles per hour hit the coast. | 時速約190キロの風が海岸を襲った。
The ship sailed at 30 knots. | 船は時速約55キロで航行した。
Six inches of rain fell. | 15センチの雨が降った。
The house has 2,000 square feet. | 住宅の広さは186平方メートルだ。
He ran 100 yards. | 彼は約91メートル走った。
Oil rose to $80 a barrel. | 原油は1バレル＝80ドルに上昇した。
It takes 10 to 20 minutes. | 10〜20分かかる。
It takes 10 to 20 minutes. | 10-20分かかる。
It takes 10 to 20 minutes. | 10分から20分かかる。
It takes between 10 and 20 minutes. | 10〜20分かかる。
Prices rose 20 percent to 30 percent. | 価格は20〜30％上がった。
Prices rose 20%-30%. | 価格は20％から30％上がった。
Two or three people were hurt. | 2、3人がけがをした。
Two or three people were hurt. | 二、三人がけがをした。
He waited 14 or 15 years. | 彼は14、5年待った。
He waited four to five days. | 彼は4〜5日待った。
Twenty to thirty people came. | 20〜30人が来た。
It costs between $10 million and $20 million. | 1000万〜2000万ドルかかる。
It covers 2 million to 3 million people. | 200万〜300万人が対象だ。
From 2010 to 2015 he was mayor. | 2010〜15年に市長を務めた。
From 2010 to 2015 he was mayor. | 2010年から2015年まで市長を務めた。
They won 3-2. | 3対2で勝った。
The vote was 49-51. | 採決は賛成49、反対51だった。
It runs May 3-5. | 5月3〜5日に開かれる。
It runs from May 30 to June 2. | 5月30日〜6月2日に開かれる。
It starts at half past seven. | 7時30分に始まる。
It starts at a quarter past eight. | 8時15分に始まる。
He waited half an hour. | 彼は30分待った。
He waited an hour and a half. | 彼は1時間半待った。
He waited one and a half hours. | 彼は1時間半待った。
He waited two and a half years. | 彼は2.5年待った。
He waited 18 months. | 彼は1年半待った。
He waited six months. | 彼は半年待った。
He waited half a year. | 彼は6カ月待った。
It ended at midnight. | 深夜0時に終わった。
It ended at noon. | 昼の12時に終わった。
It begins at 3 p.m. | 15時に始まる。
It begins at 12:30 a.m. | 午前0時半に始まる。
It begins at 8 o'clock in the evening. | 午後8時に始まる。
The quake struck at 1500 GMT. | 地震は日本時間午前0時に起きた。
The quake struck at 1500 GMT. | 地震は日本時間の翌日午前0時に起きた。
The quake struck at 2:12 p.m. (0512 GMT). | 地震は午後2時12分（日本時間午後2時12分）に起きた。
The quake struck at 3 p.m. ET. | 地震は米東部時間午後3時（日本時間翌日午前5時）に起きた。
The quake struck at 3 p.m. EST. | 地震は現地時間午後3時に起きた。
The quake struck at 3 p.m. local time (0600 GMT). | 地震は現地時間の午後3時（協定世界時午前6時）に起きた。
Trading ended at 1800 BST. | 取引は日本時間午前2時に終わった。
Sales rose in the third quarter. | 第3四半期の売り上げが伸びた。
Sales rose in Q3. | 第3四半期の売り上げが伸びた。
Sales rose in Q3. | 7～9月期の売り上げが伸びた。
Sales rose in the three months to September. | 7～9月期の売り上げが伸びた。
Sales rose in the first half of 2023. | 2023年上半期の売り上げが伸びた。
It began in the mid-1990s. | 1990年代半ばに始まった。
It began in the '90s. | 90年代に始まった。
The 19th century house burned. | 19世紀の家が焼けた。
The nineteenth-century house burned. | 19世紀の家が焼けた。
He took office in 2023. | 彼は令和5年（2023年）に就任した。
The law passed in 1989. | 平成元年に成立した。
The budget for fiscal year 2024 was passed. | 24年度予算が成立した。
He spent decades in prison. | 彼は数十年を刑務所で過ごした。
He spent a decade in prison. | 彼は10年間を刑務所で過ごした。
Hundreds of people fled. | 数百人が逃げた。
Thousands of people fled. | 数千人が逃げた。
Hundreds of thousands of people fled. | 数十万人が逃げた。
Dozens of people fled. | 数十人が逃げた。
Scores of people fled. | 数十人が逃げた。
Several dozen people fled. | 数十人が逃げた。
Billions of dollars were lost. | 数十億ドルが失われた。
Hundreds of millions of dollars were lost. | 数億ドルが失われた。
Thousands fled. | 数千もの人が逃げた。
More than a dozen people were hurt. | 十数人がけがをした。
About a dozen people were hurt. | 12人前後がけがをした。
A score of ships sailed. | 約20隻が出港した。
Tens of people fled. | 数十人が逃げた。
Hundreds if not thousands fled. | 数百人、いや数千人が逃げた。
Smith and three others were hurt. | スミスさんら4人がけがをした。
The temperature swung from 20 degrees to 95 degrees in Chicago. | シカゴの気温は零下7度から35度まで変動した。
Highs will be in the mid-80s. | 最高気温は30度前後になる。
Global temperatures rose 1.1 degrees Celsius (2 degrees Fahrenheit) since the 1880s. | 世界の気温は1880年代以降1.1度上昇した。
A magnitude 6.4 quake hit 12 miles (19 kilometers) south of the city at a depth of 6 miles (10 km). | 市の南19キロ、深さ10キロを震源とするマグニチュード6.4の地震があった。
Gusts of up to 75 mph (120 kph) toppled trees. | 最大風速33メートルの突風で木が倒れた。
Snow fell 2 feet deep in places. | 所によっては60センチの雪が積もった。
A 10-foot wave struck. | 高さ3メートルの波が襲った。
The plane climbed to 35,000 feet. | 機体は高度約10,700メートルまで上昇した。
Oil sold for $3.50 a gallon. | ガソリンは1ガロン（約3.8リットル）3ドル50セントだった。
They seized 1.2 tons of cocaine. | コカイン1.2トンを押収した。
They seized 1,200 kilos of cocaine. | コカイン1.2トンを押収した。
He lost 30 lbs in a year. | 彼は1年で14キロ減量した。
It uses 5 million gallons of water a day. | 1日に約1900万リットルの水を使う。
The ranch covers 1,000 acres, about 400 hectares. | 牧場は約400ヘクタールに及ぶ。
The 26-mile race began at 8 a.m. | 約42キロのレースは午前8時に始まった。
He is 5 feet, 10 inches and 165 pounds. | 彼は身長178センチ、体重75キロだ。
The 6-foot-5, 250-pound lineman left. | 身長196センチ、体重113キロのラインマンが退団した。
He paid 250 pounds for a 50-pound sack. | 彼は23キロの袋に250ポンドを払った。
It will take two to three weeks. | 2〜3週間かかる。
It will take two or three weeks. | 2〜3週間かかる。
It will take a few days. | 2、3日かかる。
Several people were hurt. | 4、5人がけがをした。
Ages ranged from 20 to 45. | 年齢は20歳から45歳だった。
Between 200 and 300 people came. | 200人から300人が集まった。
Between 2,000 and 3,000 people came. | 2、3千人が集まった。
Between 50,000 and 100,000 people came. | 5万〜10万人が集まった。
Between 50,000 and 100,000 people came. | 5〜10万人が集まった。
The rate is 5.25% to 5.5%. | 金利は5.25〜5.5%だ。
Growth fell from 5 percent to 3 percent. | 成長率は5％から3％に低下した。
Shares rose by 5 to 120. | 株価は5上昇して120になった。
Sales rose 3 percent to 20 million units. | 販売は3％増の2000万台だった。
It costs 5 to 10 million yen. | 500万〜1000万円かかる。
The court voted 6-3. | 最高裁は6対3で判断した。
The Senate voted 51-49. | 上院は51対49で可決した。
Japan beat Spain 2-1 on Dec. 1. | 日本は12月1日、スペインに2-1で勝った。
Open 9-5. | 9時から5時まで営業。
The season runs from November to March. | シーズンは11〜3月だ。
The April-June quarter was weak. | 4-6月期は低調だった。
It fell 2.1% in the fourth quarter of 2023. | 2023年10〜12月期は2.1％減だった。
Talks run Jan. 3 to 7. | 協議は1月3〜7日に行われる。
Talks run from Jan. 30 through Feb. 2. | 協議は1月30日から2月2日まで行われる。
The summit is on May 3 and 4. | 首脳会議は5月3日と4日に開かれる。
The summit is on June 13-15. | 首脳会議は6月13〜15日に開かれる。
Polls open 7 a.m.-8 p.m. | 投票は午前7時〜午後8時。
Polls open from 3 to 5 p.m. | 投票は午後3時から5時まで。
At 1:30 a.m. a fire broke out. | 未明の1時半、火災が起きた。
At 1:30 a.m. a fire broke out. | 午前1時半ごろ、火災が起きた。
At 8:30 p.m. a fire broke out. | 20時30分、火災が起きた。
At 5 p.m. a fire broke out. | 夕方5時、火災が起きた。
It struck at 4:17 a.m. local time (0117 GMT). | 現地時間6日午前4時17分（日本時間午前10時17分）に発生した。
Trading opens at 9:30 a.m. ET. | 取引は米東部時間午前9時30分に始まる。
Trading opens at 9:30 a.m. ET. | 取引は午前9時半（日本時間午後11時半）に始まる。
The debate starts at 9 p.m. EDT on Sept. 10. | 討論会は9月10日午後9時（日本時間11日午前10時）に始まる。
The debate starts at 9 p.m. Eastern time. | 討論会は米東部時間午後9時に始まる。
The debate starts at 6 p.m. Pacific. | 討論会は太平洋時間午後6時に始まる。
The debate starts at 7 p.m. in Tokyo, 10 a.m. GMT. | 討論会は日本時間午後7時に始まる。
It opened in the late 19th century. | 19世紀末に開業した。
It opened in mid-May. | 5月中旬に開業した。
It opened in late May and closed in early June. | 5月下旬に開業し、6月上旬に閉店した。
A man in his late 40s died. | 40代後半の男性が死亡した。
In the second half of the game, Smith scored twice. | 後半、スミスが2得点を挙げた。
In the first half of the 1990s it grew. | 1990年代前半に成長した。
By the end of 2025 it will close. | 2025年末までに閉鎖される。
By late 2025 it will close. | 2025年後半に閉鎖される。
She won in 2019, the first year of Reiwa. | 彼女は令和元年の2019年に優勝した。
Half the members left. | 会員の半分が脱退した。
The half-century-old ban ended. | 50年続いた禁止が終わった。
Half a million people marched. | 50万人が行進した。
One and a half million people marched. | 150万人が行進した。
One and a half times as many came. | 1.5倍が来た。
A year and a half later he left. | 1年半後に去った。
Some 100 people, including 20 children, died. | 子ども20人を含む約100人が死亡した。
Hundreds, perhaps thousands, of people died. | 数百人、あるいは数千人が死亡した。
Dozens were hurt. | 数十人が負傷した。
More than two dozen were hurt. | 20人以上が負傷した。
Nearly two dozen were hurt. | 20人余りが負傷した。
A couple hundred came. | 200人ほどが来た。
Millions of people watch. | 何百万人もが見る。
They sold thousands of copies. | 数千部が売れた。
He scored 20 points, 10 rebounds and 5 assists. | 20得点、10リバウンド、5アシストを記録した。
The Dow fell 1,034 points, or 2.6%, to 38,703. | ダウ平均は1034ドル（2.6％）安の3万8703ドルだった。
The dollar traded at 149.50 yen. | ドルは149円50銭で取引された。
Their 20-year marriage ended. | 20年の結婚生活が終わった。
The first three quarters were strong. | 第1〜3四半期は好調だった。
Three quarters of voters agreed. | 有権者の75％が賛成した。
At about 9:15 a.m., the first shots were heard. | 午前9時15分ごろ、最初の銃声が聞こえた。
Route 3-5 is closed. | 3-5号線は閉鎖中だ。
Call 555-0134. | 555-0134に電話を。
It is 4C in the fridge. | 冷蔵庫は4度だ。
Paragraph 14 C applies. | 14条Cが適用される。
He had one or two drinks. | 彼は酒を飲んだ。
It happens once or twice a year. | 年に1、2回起きる。
The vote is 12,345 to 12,340. | 得票は1万2345対1万2340だった。
It was 30 below in Yakutsk. | ヤクーツクは零下30度だった。
About 2 in 3 agreed. | 約3人に2人が賛成した。
One in five agreed. | 5人に1人が賛成した。
The ratio is 3 to 10. | 比率は3対10だ。
Prices range from $5 to $500 million. | 価格は5ドルから5億ドルに及ぶ。
Several hundred thousand people marched. | 数十万人が行進した。
A few hundred thousand people marched. | 数十万人が行進した。
Several million people marched. | 数百万人が行進した。
Several thousand people marched. | 数千人が行進した。
Hundreds of billions of dollars vanished. | 数千億ドルが消えた。
Tens of billions of dollars vanished. | 数百億ドルが消えた。
Half a billion dollars vanished. | 5億ドルが消えた。
It grew 10-fold. | 10倍になった。
Prices doubled. | 価格は2倍になった。
It twice doubled its staff, to four times the number. | 2度倍増させ、人員を4倍にした。
Last week he said it had closed the month before. | 先月閉店したと彼は先週話した。
He served 2½ years. | 彼は2年半服役した。
A six-and-a-half-year sentence. | 6年半の刑。
He is 6'2". | 彼は身長188センチだ。
The survey covered 18- to 34-year-olds. | 調査は18歳から34歳が対象だ。
At 0500 the troops left. | 午前5時、部隊は出発した。
At 1400 hours the troops left. | 午後2時、部隊は出発した。
The fiscal year ended March 31, 2025, was good. | 2024年度は好調だった。
The budget for fiscal 2025, which starts April 1, passed. | 4月1日に始まる2025年度の予算が成立した。
In the 1800s it was a port. | 1800年代には港だった。
It was open 24/7. | 24時間365日営業だった。
Two-thirds of the 300 members left. | 会員300人の3分の2が脱退した。
World War II ended in 1945. | 第2次世界大戦は1945年に終わった。
The missile flew 1,000 km (620 miles) at a height of 100 km. | ミサイルは高度100キロで1000キロ飛んだ。
Missiles with a range of less than 500 kilometers (310 miles) are banned. | 射程500キロ（310マイル）未満のミサイルは禁止される。
It began at 10 p.m. local time on Thursday (1300 GMT). | 現地時間木曜日午後10時（グリニッジ標準時午後1時）に始まった。
Interest rates rose by a quarter of a percentage point. | 金利は0.25ポイント上がった。
Interest rates rose by half a percentage point. | 金利は0.5ポイント上がった。
Interest rates rose by 25 basis points. | 金利は0.25ポイント上がった。
The yen fell to the 150 level. | 円は150円台に下落した。
She ran the marathon in 2:14:04. | 彼女はマラソンを2時間14分4秒で走った。
The alert level was raised from 2 to 3. | 警戒レベルは2から3に引き上げられた。
The score was 10-7 after five innings. | 5回を終えて10-7だった。
It happened 10 to 15 miles away. | 16〜24キロ離れた場所で起きた。
Winds of 30-40 mph are expected. | 風速13〜18メートルの風が予想される。
The law takes effect at 12:01 a.m. Sunday. | 法律は日曜日午前0時1分に発効する。
Curfew runs from midnight to 5 a.m. | 外出禁止は午前0時から5時まで。
Curfew runs from 10 p.m. until 5 a.m. | 外出禁止は午後10時〜午前5時。
He was born in 1975. | 彼は1975年（昭和50年）に生まれた。
The army has 1.2 million to 1.5 million troops. | 軍は120万〜150万人の兵力を持つ。
The plant makes 3,000-4,000 cars a month. | 工場は月3000〜4000台を生産する。
The pope, 88, spoke for 10-15 minutes. | 88歳の教皇は10〜15分間話した。
He finished second or third. | 彼は2、3位でゴールした。
On the 5th and 6th floors. | 5、6階で。
`;

const rows = RIGHT.trim()
  .split('\n')
  .map(row => row.split(' | '));

it.each(rows)('%s is %s', (source = '', target = '') => {
  expect(markedWords(numberMismatch, tools, { source, target, least: SHOWN })).toEqual([]);
});
