/** Companies that news of any country names. Lines as in `countries.ts`. */
export const COMPANIES = `
グーグル Google | Google, ?Alphabet
アルファベット | Alphabet
アップル Apple | Apple, ?iPhone, ?Mac, ?iPad
アマゾン アマゾン・ドット・コム Amazon | Amazon, Amazon.com, ?AWS
マイクロソフト Microsoft | Microsoft, ?Windows
フェイスブック Facebook | Facebook, FB, ?Meta
メタ メタ・プラットフォームズ Meta | Meta, ?Facebook
ツイッター Twitter | Twitter, ?tweet, ?Tweet, ?tweeted, ?X
インスタグラム Instagram | Instagram, Insta, ?Instagrammer
ユーチューブ YouTube | YouTube, Youtube, ?YouTuber
ティックトック TikTok | TikTok, Tiktok, ?ByteDance
ワッツアップ WhatsApp | WhatsApp, Whatsapp
テレグラム Telegram | Telegram
スナップチャット Snapchat | Snapchat, ?Snap
リンクトイン LinkedIn | LinkedIn
ネットフリックス Netflix | Netflix
ディズニー ウォルト・ディズニー | Disney
エヌビディア NVIDIA | Nvidia, NVIDIA
インテル | Intel
オープンＡＩ オープンAI OpenAI | OpenAI, ?ChatGPT
アンソロピック Anthropic | Anthropic
テスラ | Tesla
スペースＸ スペースX SpaceX | SpaceX
ウーバー Uber | Uber
オラクル | Oracle
ＩＢＭ IBM | IBM
クアルコム | Qualcomm
サムスン サムスン電子 | Samsung
ＬＧ LG | LG
ファーウェイ 華為技術 華為 | Huawei
テンセント 騰訊 | Tencent
アリババ アリババ集団 | Alibaba
バイトダンス 字節跳動 | ByteDance
シャオミ 小米 | Xiaomi
ＢＹＤ BYD 比亜迪 | BYD
トヨタ トヨタ自動車 | Toyota
ホンダ 本田技研工業 | Honda
日産 日産自動車 | Nissan
マツダ | Mazda
スバル | Subaru
スズキ | Suzuki
三菱 三菱自動車 三菱商事 三菱重工業 | Mitsubishi
ソニー ソニーグループ | Sony
任天堂 | Nintendo
パナソニック | Panasonic
東芝 | Toshiba
日立 日立製作所 | Hitachi
ソフトバンク ソフトバンクグループ | SoftBank, Softbank
現代自動車 ヒョンデ | Hyundai
起亜 | Kia
フォルクスワーゲン ＶＷ VW | Volkswagen, VW
ＢＭＷ BMW | BMW
メルセデス・ベンツ メルセデス ベンツ ダイムラー | Mercedes, Mercedes-Benz, Daimler
アウディ | Audi
ポルシェ | Porsche
フェラーリ | Ferrari
ルノー | Renault
フォード・モーター フォード | Ford
ゼネラル・モーターズ ＧＭ GM | General Motors, GM
クライスラー ステランティス | Chrysler, Stellantis
ボーイング | Boeing
エアバス | Airbus
ロッキード・マーチン ロッキード | Lockheed, Lockheed Martin
エクソンモービル エクソン | Exxon, ExxonMobil
シェル | Shell
シェブロン | Chevron
ガスプロム | Gazprom
ロスネフチ | Rosneft
ゴールドマン・サックス | Goldman, Goldman Sachs
ＪＰモルガン・チェース ＪＰモルガン JPモルガン | JPMorgan, JP Morgan, JPMorgan Chase
モルガン・スタンレー | Morgan Stanley
シティグループ | Citigroup, Citi
バンク・オブ・アメリカ | Bank of America
ドイツ銀行 | Deutsche Bank
ＵＢＳ UBS | UBS
ＨＳＢＣ HSBC | HSBC
バークレイズ | Barclays
ファイザー | Pfizer
モデルナ | Moderna
アストラゼネカ | AstraZeneca
ジョンソン・エンド・ジョンソン Ｊ＆Ｊ J&J | Johnson & Johnson, J&J
ノバルティス | Novartis
バイエル | Bayer
ウォルマート | Walmart, Wal-Mart
コストコ | Costco
イケア IKEA | Ikea, IKEA
マクドナルド | McDonald's, McDonald’s, McDonald
スターバックス スタバ | Starbucks
コカ・コーラ コカコーラ | Coca-Cola, Coke
ペプシ ペプシコ | Pepsi, PepsiCo
ナイキ | Nike
アディダス | Adidas, adidas
日本航空 ＪＡＬ JAL | Japan Airlines, JAL
全日本空輸 全日空 ＡＮＡ ANA | All Nippon Airways, ANA
デルタ航空 | ?Delta, Delta Air Lines
ユナイテッド航空 | ?United, United Airlines
アメリカン航空 | American Airlines
ルフトハンザ | Lufthansa
ライアンエアー | Ryanair
`;

/** Sports leagues and contests. */
export const LEAGUES = `
ＮＢＡ NBA | NBA
ＮＦＬ NFL | NFL
ＮＨＬ NHL | NHL
大リーグ メジャーリーグ ＭＬＢ MLB | Major League Baseball, MLB, major league, ?the majors, ?Major League
プレミアリーグ | Premier League, EPL
ラ・リーガ リーガ・エスパニョーラ ラリーガ | La Liga, LaLiga
セリエＡ セリエA | Serie A
ブンデスリーガ | Bundesliga
チャンピオンズリーグ | Champions League
ヨーロッパリーグ | Europa League
五輪 オリンピック | Olympic, Olympics, Olympian, ?Games
パラリンピック | Paralympic, Paralympics, Paralympian
ワールドカップ Ｗ杯 W杯 | World Cup
ウィンブルドン | Wimbledon
全米オープン | U.S. Open, US Open
全仏オープン | French Open, Roland Garros
全豪オープン | Australian Open
全英オープン | British Open, Open Championship, The Open
マスターズ | Masters
ライダーカップ ライダー・カップ | Ryder Cup
スーパーボウル | Super Bowl
ワールドシリーズ | World Series
`;

/** Football clubs, as cities' clubs are taken for each other. */
export const CLUBS = `
マンチェスター・ユナイテッド マンチェスターユナイテッド マンＵ | Manchester United, Man United, Man Utd, ?United
マンチェスター・シティ マンチェスターシティ マンＣ | Manchester City, Man City, ?City
レアル・マドリード レアルマドリード レアル・マドリー レアルマドリー レアル | Real Madrid, ?Real
アトレティコ・マドリード アトレティコ | Atletico Madrid, Atlético Madrid, Atletico, Atlético
ＦＣバルセロナ バルサ | FC Barcelona, Barca, Barça, ?Barcelona
リバプール | Liverpool
チェルシー | Chelsea
アーセナル | Arsenal
トットナム スパーズ | Tottenham, Tottenham Hotspur, Spurs
エバートン | Everton
セルティック | Celtic
レンジャーズ | Rangers
ユベントス ユヴェントス | Juventus, Juve
ＡＣミラン ACミラン | AC Milan, ?Milan
インテル・ミラノ ?インテル | Inter Milan, ?Inter
バイエルン・ミュンヘン バイエルンミュンヘン | Bayern Munich, Bayern
ドルトムント | Dortmund, Borussia Dortmund
パリ・サンジェルマン パリサンジェルマン ＰＳＧ PSG | Paris Saint-Germain, Paris St-Germain, PSG
アヤックス | Ajax
ベンフィカ | Benfica
ヤンキース | Yankees
レッドソックス | Red Sox
ドジャース | Dodgers
メッツ | Mets
エンゼルス エンジェルス | Angels
レイカーズ | Lakers
ウォリアーズ | Warriors
セルティックス | Celtics
`;

export const UNIVERSITIES = `
ハーバード大学 ハーバード大 ハーバード | Harvard
イェール大学 イェール大 エール大学 イェール | Yale
プリンストン大学 プリンストン大 プリンストン | Princeton
スタンフォード大学 スタンフォード大 スタンフォード | Stanford
コロンビア大学 コロンビア大 | Columbia, Columbia University
コーネル大学 コーネル大 | Cornell
マサチューセッツ工科大学 ＭＩＴ MIT | MIT, Massachusetts Institute of Technology
ジョンズ・ホプキンズ大学 ジョンズ・ホプキンス大学 | Johns Hopkins
デューク大学 デューク大 | Duke University
オックスフォード大学 オックスフォード大 | Oxford University, University of Oxford, ?Oxford
ケンブリッジ大学 ケンブリッジ大 | Cambridge University, University of Cambridge, ?Cambridge
東京大学 東大 | University of Tokyo
京都大学 京大 | Kyoto University
早稲田大学 早大 | Waseda
慶応大学 慶応義塾大学 慶大 | Keio
`;
