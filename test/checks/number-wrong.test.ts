import { expect, it } from 'vitest';
import { numberMismatch } from '../../src/checks/rules/number-mismatch.ts';
import { openTestTools } from '../support/language-tools.ts';
import { markedWords } from '../support/marked-words.ts';

const tools = await openTestTools();
/** Shown as medium or high. */
const SHOWN = 0.5;

/** One number, unit or time of each is not that of the English. */
const WRONG = `
Two thirds of the crew were rescued. | 乗組員の⟦3分の1⟧が救助された。
Half of the voters stayed home. | 有権者の⟦3分の1⟧が投票しなかった。
Prices doubled within a decade. | 価格は10年で⟦3倍⟧になった。
Exports tripled in the spring. | 輸出は春に⟦2倍⟧になった。
The shop closed last month. | 店は⟦先週⟧閉店した。
The museum reopens next week. | 博物館は⟦来月⟧再開する。
The talks open on Tuesday, March 4. | 協議は3月4日⟦木曜日⟧に始まる。
The talks open on Tuesday, March 4. | 協議は3月4日(⟦木⟧)に始まる。
Temperatures reached 104 degrees Fahrenheit on Monday. | 月曜日の気温は⟦摂氏104度⟧に達した。
Temperatures reached 104 degrees Fahrenheit on Monday. | 月曜日の気温は⟦摂氏52度⟧に達した。
Temperatures reached 104 degrees Fahrenheit on Monday. | 月曜日の気温は⟦104度⟧に達した。
The oven reached 350°F. | オーブンは約⟦350度⟧に達した。
It was 30 degrees Celsius. | 気温は⟦華氏30度⟧だった。
It was 30 degrees Celsius. | 気温は⟦摂氏35度⟧だった。
The temperature fell to minus 30 degrees. | 気温は⟦氷点下50度⟧まで下がった。
The tank holds 500 gallons. | タンクには⟦500リットル⟧入る。
The tank holds 500 gallons. | タンクには約⟦3500リットル⟧入る。
The fish weighed 200 pounds. | 魚の重さは⟦200キロ⟧だった。
The fish weighed 200 pounds. | 魚の重さは約⟦40キロ⟧だった。
The fire burned 12,000 acres. | 火災で⟦1万2000ヘクタール⟧が焼けた。
The fire burned 12,000 acres. | 火災で約⟦6900ヘクタール⟧が焼けた。
The park covers 40 square miles. | 公園の面積は⟦40平方キロ⟧だ。
The park covers 40 square miles. | 公園の面積は約⟦180平方キロ⟧だ。
Winds reached 120 mph. | 風速は時速⟦120キロ⟧に達した。
Winds of 120 miles per hour hit the coast. | 時速⟦120キロ⟧の風が海岸を襲った。
Winds of 120 miles per hour hit the coast. | 時速約⟦290キロ⟧の風が海岸を襲った。
The ship sailed at 30 knots. | 船は時速⟦30キロ⟧で航行した。
The ship sailed at 30 knots. | 船は⟦20ノット⟧で航行した。
Six inches of rain fell. | ⟦6センチ⟧の雨が降った。
The house has 2,000 square feet. | 住宅の広さは⟦2000平方メートル⟧だ。
He ran 100 yards. | 彼は約⟦300メートル⟧走った。
It is 200 nautical miles offshore. | 沖合約⟦600キロ⟧にある。
It takes 10 to 20 minutes. | 10〜⟦30分⟧かかる。
It takes between 10 and 20 minutes. | 10〜⟦40分⟧かかる。
It takes 10 to 20 minutes. | 10分から⟦50分⟧かかる。
Prices rose 20 percent to 30 percent. | 価格は20〜⟦50％⟧上がった。
He waited four or five days. | 彼は⟦7、8日⟧待った。
It costs between $10 million and $20 million. | 1000万〜⟦3000万ドル⟧かかる。
Children aged 6 to 12 are admitted. | 6〜⟦15歳⟧の子どもが入場できる。
It runs May 3-5. | 5月3〜⟦8日⟧に開かれる。
It starts at half past seven. | ⟦8時半⟧に始まる。
It starts at half past seven. | ⟦7時15分⟧に始まる。
It starts at a quarter to eight. | ⟦8時15分⟧に始まる。
He waited half an hour. | 彼は⟦20分⟧待った。
He waited two and a half years. | 彼は⟦3年半⟧待った。
It ended at midnight. | ⟦正午⟧に終わった。
It ended at noon. | ⟦午後1時⟧に終わった。
It ended at noon. | ⟦午前0時⟧に終わった。
It begins at 3 p.m. | ⟦14時⟧に始まる。
It begins at 8 o'clock in the evening. | ⟦午前8時⟧に始まる。
The quake struck at 1500 GMT. | 地震は日本時間⟦午後3時⟧に起きた。
The quake struck at 1500 GMT. | 地震は日本時間⟦午後9時⟧に起きた。
The quake struck at 1500 GMT. | 地震はグリニッジ標準時⟦午後5時⟧に起きた。
The quake struck at 3 p.m. EST. | 地震は日本時間⟦午後3時⟧に起きた。
Trading ended at 18:00 CET. | 取引は中央欧州時間⟦午後8時⟧に終わった。
Sales rose in the third quarter. | ⟦第2⟧四半期の売り上げが伸びた。
Sales rose in Q3. | ⟦第2⟧四半期の売り上げが伸びた。
Sales rose in the first half of 2023. | 2023年⟦下半期⟧の売り上げが伸びた。
Sales rose in the second half. | ⟦上半期⟧の売り上げが伸びた。
It began in the mid-1990s. | ⟦1980年代⟧半ばに始まった。
It began in the mid-1990s. | ⟦1990年⟧半ばに始まった。
It began in the late 1990s. | 1990年代⟦前半⟧に始まった。
It began in the early 1990s. | 1990年代⟦末⟧に始まった。
The 19th-century house burned. | ⟦18世紀⟧の家が焼けた。
The 19th-century house burned. | ⟦20世紀⟧の家が焼けた。
He took office in 2023. | ⟦令和3年⟧に就任した。
The budget for fiscal 2024 was passed. | ⟦2023年⟧度予算が成立した。
He spent two decades in prison. | 彼は⟦12年⟧を刑務所で過ごした。
Two centuries ago it was a village. | ⟦20年前⟧は村だった。
Hundreds of people fled. | ⟦数千⟧人が逃げた。
Hundreds of people fled. | ⟦数十⟧人が逃げた。
Thousands of people fled. | ⟦数百⟧人が逃げた。
Thousands of people fled. | ⟦数万⟧人が逃げた。
Tens of thousands of people fled. | ⟦数十万⟧人が逃げた。
Tens of thousands of people fled. | ⟦数千⟧人が逃げた。
Hundreds of thousands of people fled. | ⟦数百万⟧人が逃げた。
Millions of people fled. | ⟦数千万⟧人が逃げた。
Dozens of people fled. | ⟦数百⟧人が逃げた。
Dozens of people fled. | ⟦何百⟧人もが逃げた。
Several hundred people fled. | ⟦数千⟧人が逃げた。
Billions of dollars were lost. | ⟦数億ドル⟧が失われた。
Hundreds of millions of dollars were lost. | ⟦数百億ドル⟧が失われた。
Thousands of homes were lost. | ⟦数万⟧戸が失われた。
Dozens of homes were lost. | ⟦数千⟧棟が失われた。
Tens of millions of euros were lost. | ⟦数百万ユーロ⟧が失われた。
Smith and three others were hurt. | スミスさんら⟦7人⟧がけがをした。
He paid 250 pounds for a 50-pound sack. | 彼は23キロの袋に⟦520ポンド⟧を払った。
Growth fell from 5 percent to 3 percent. | 成長率は5％から⟦2％⟧に低下した。
Polls open from 3 to 5 p.m. | 投票は⟦午前3時⟧から5時まで。
At 8:30 p.m. a fire broke out. | ⟦朝8時半⟧、火災が起きた。
It opened in the late 19th century. | 19世紀⟦前半⟧に開業した。
It opened in early June. | 6月⟦下旬⟧に開業した。
A man in his late 40s died. | 40代⟦前半⟧の男性が死亡した。
Half a million people marched. | ⟦5万人⟧が行進した。
Several hundred thousand people marched. | ⟦数百⟧人が行進した。
Tens of billions of dollars vanished. | ⟦数十億ドル⟧が消えた。
He served 3 1/2 years. | 彼は⟦2年半⟧服役した。
Women aged 20 to 39 and men aged 30 to 49. | 20〜39歳の女性と30〜⟦94歳⟧の男性。
Missiles with a range of less than 500 kilometers (310 miles) are banned. | 射程500キロ（310マイル）⟦以上⟧のミサイルは禁止される。
`;

const rows = WRONG.trim()
  .split('\n')
  .map(row => row.split(' | '));

it.each(rows)('%s is not %s', (source = '', target = '') => {
  const text = target.replace(/[⟦⟧]/gu, '');
  expect(markedWords(numberMismatch, tools, { source, target: text, least: SHOWN })).toEqual([
    /⟦(.*)⟧/u.exec(target)?.[1],
  ]);
});
