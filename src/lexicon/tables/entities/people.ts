/** Surnames of heads of state and government, and of those who wanted to be, since the 1980s. Lines as in `countries.ts`. */
export const LEADERS = `
トランプ | Trump
バイデン | Biden
オバマ | Obama
ブッシュ | Bush
クリントン | Clinton
レーガン | Reagan
カーター | Carter
ハリス | Harris
ペンス | Pence
バンス ヴァンス | Vance
ペロシ | Pelosi
サンダース | Sanders
プーチン | Putin
メドベージェフ | Medvedev
エリツィン | Yeltsin
ゴルバチョフ | Gorbachev, Gorbachov
スターリン | Stalin
ゼレンスキー | Zelensky, Zelenskyy, Zelenskiy
ルカシェンコ | Lukashenko
メルケル | Merkel
ショルツ | Scholz
メルツ | Merz
マクロン | Macron
オランド | Hollande
サルコジ | Sarkozy
ルペン | Le Pen
キャメロン | Cameron
ジョンソン | Johnson
スナク | Sunak
スターマー | Starmer
サッチャー | Thatcher
ブレア | Blair
コービン | Corbyn
メローニ | Meloni
ベルルスコーニ | Berlusconi
サンチェス | Sánchez, Sanchez
オルバン オルバーン | Orban, Orbán
エルドアン | Erdogan, Erdoğan
ネタニヤフ ネタニアフ | Netanyahu
アッバス | Abbas
アサド | Assad
ハメネイ | Khamenei
ロウハニ | Rouhani
ライシ | Raisi
ペゼシュキアン | Pezeshkian
シシ シーシー | Sisi, el-Sisi
モディ | Modi
シャリフ | Sharif
習近平 ?習 | Xi Jinping, Xi
李克強 | Li Keqiang
毛沢東 ?毛 | Mao Zedong, Mao
金正恩 キム・ジョンウン ?金 | Kim Jong Un, Kim Jong-un, Kim
金正日 ?金 | Kim Jong Il, Kim Jong-il
金日成 ?金 | Kim Il Sung, Kim Il-sung
文在寅 ムン・ジェイン ?文 | Moon Jae-in, Moon
尹錫悦 ユン・ソンニョル ?尹 | Yoon Suk Yeol, Yoon
李在明 イ・ジェミョン | Lee Jae-myung, Lee Jae Myung
蔡英文 ?蔡 | Tsai Ing-wen, Tsai
頼清徳 ?頼 | Lai Ching-te
ドゥテルテ | Duterte
マルコス | Marcos
スー・チー スーチー | Suu Kyi
トルドー | Trudeau
カーニー | Carney
アルバニージー | Albanese
アーダーン | Ardern
ボルソナロ | Bolsonaro
ルラ | Lula
ミレイ | Milei
マドゥロ | Maduro
グテレス | Guterres
安倍 | Abe
岸田 | Kishida
石破 | Ishiba
高市 | Takaichi
小泉 | Koizumi
麻生 | Aso
ポンペオ | Pompeo
ブリンケン | Blinken
ルビオ | Rubio
ケリー | Kerry
ラブロフ | Lavrov
`;
