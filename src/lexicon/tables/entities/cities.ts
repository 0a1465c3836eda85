/**
 * Cities of news by country. A line: Japanese names, English names. A city after `*` also stands for its country's government.
 */
export const CITIES: Readonly<Record<string, string>> = {
  日本: `
*東京 東京都 都内 | Tokyo
大阪 | Osaka
京都 | Kyoto
名古屋 | Nagoya
横浜 | Yokohama
神戸 | Kobe
札幌 | Sapporo
仙台 | Sendai
川崎市 | Kawasaki
那覇 | Naha
北九州 | Kitakyushu`,
  米国: `
*ワシントン ワシントンＤＣ ワシントンDC 首都ワシントン | Washington, Washington DC, Washington D.C., ?DC, ?D.C., ?Washingtonian
ニューヨーク ?ＮＹ ?NY | New York, New York City, New Yorker, NYC, ?Manhattan, ?Brooklyn, ?Broadway, ?Wall Street, ?Big Apple
ロサンゼルス ロス ?ＬＡ ?LA | Los Angeles, LA, L.A., ?Hollywood
シカゴ | Chicago
サンフランシスコ | San Francisco, ?SF
ボストン | Boston
シアトル | Seattle
ヒューストン | Houston
ダラス | Dallas
マイアミ | Miami
アトランタ | Atlanta
フィラデルフィア | Philadelphia
デトロイト | Detroit
ラスベガス | Las Vegas, Vegas
サンディエゴ | San Diego
デンバー | Denver
フェニックス | Phoenix
ミネアポリス | Minneapolis
ボルティモア | Baltimore
クリーブランド | Cleveland
ピッツバーグ | Pittsburgh
ニューオーリンズ | New Orleans
セントルイス | St. Louis, St Louis
ホノルル | Honolulu`,
  中国: `
*北京 | Beijing, Peking
上海 | Shanghai
武漢 | Wuhan
深圳 深セン | Shenzhen
広州 | Guangzhou, Canton
天津 | Tianjin
重慶 | Chongqing
南京 | Nanjing
大連 | Dalian`,
  韓国: `
*ソウル | Seoul
釜山 | Busan, Pusan
仁川 | Incheon
平昌 | Pyeongchang, PyeongChang`,
  北朝鮮: `
*平壌 ピョンヤン | Pyongyang`,
  台湾: `
*台北 | Taipei
台中 | Taichung
高雄 | Kaohsiung`,
  ロシア: `
*モスクワ | Moscow, Muscovite, ?Kremlin
サンクトペテルブルク | Saint Petersburg, St. Petersburg, St Petersburg
ウラジオストク | Vladivostok`,
  ウクライナ: `
*キーウ キエフ | Kyiv, Kiev
リビウ | Lviv
オデーサ オデッサ | Odesa, Odessa
マリウポリ | Mariupol`,
  英国: `
*ロンドン | London, Londoner, ?Westminster
マンチェスター | Manchester
リバプール | Liverpool
バーミンガム | Birmingham
エディンバラ エジンバラ | Edinburgh
グラスゴー | Glasgow, Glaswegian
リーズ | Leeds
ブリストル | Bristol
シェフィールド | Sheffield
カーディフ | Cardiff
ベルファスト | Belfast
オックスフォード | Oxford
ケンブリッジ | Cambridge`,
  フランス: `
*パリ | Paris, Parisian
マルセイユ | Marseille, Marseilles
リヨン | Lyon
ニース | Nice`,
  ドイツ: `
*ベルリン | Berlin, Berliner
ミュンヘン | Munich
ハンブルク | Hamburg
フランクフルト | Frankfurt
ケルン | Cologne
ドレスデン | Dresden`,
  イタリア: `
*ローマ | Rome, Roman
ミラノ | Milan, ?AC Milan
ナポリ | Naples, Napoli
ベネチア ヴェネツィア | Venice
フィレンツェ | Florence
トリノ | Turin
ジェノバ | Genoa`,
  スペイン: `
*マドリード マドリッド | Madrid
バルセロナ | Barcelona
セビリア | Seville
バレンシア | Valencia`,
  ポルトガル: `
*リスボン | Lisbon`,
  オランダ: `
アムステルダム | Amsterdam
ハーグ | The Hague, Hague
ロッテルダム | Rotterdam`,
  ベルギー: `
*ブリュッセル | Brussels`,
  スイス: `
*ベルン | Bern
ジュネーブ | Geneva
チューリヒ チューリッヒ | Zurich
ダボス | Davos`,
  オーストリア: `
*ウィーン | Vienna, Viennese`,
  スウェーデン: `
*ストックホルム | Stockholm`,
  ノルウェー: `
*オスロ | Oslo`,
  デンマーク: `
*コペンハーゲン | Copenhagen`,
  フィンランド: `
*ヘルシンキ | Helsinki`,
  ポーランド: `
*ワルシャワ | Warsaw`,
  チェコ: `
*プラハ | Prague`,
  ハンガリー: `
*ブダペスト | Budapest`,
  ルーマニア: `
*ブカレスト | Bucharest`,
  セルビア: `
*ベオグラード | Belgrade`,
  ギリシャ: `
*アテネ | Athens, Athenian`,
  トルコ: `
*アンカラ | Ankara
イスタンブール | Istanbul`,
  アイルランド: `
*ダブリン | Dublin`,
  ベラルーシ: `
*ミンスク | Minsk`,
  カナダ: `
*オタワ | Ottawa
トロント | Toronto
バンクーバー | Vancouver
モントリオール | Montreal
カルガリー | Calgary`,
  メキシコ: `
*メキシコ市 メキシコシティー メキシコシティ | Mexico City
ティフアナ | Tijuana`,
  ブラジル: `
*ブラジリア | Brasilia
リオデジャネイロ リオ | Rio de Janeiro, Rio
サンパウロ | São Paulo, Sao Paulo`,
  アルゼンチン: `
*ブエノスアイレス | Buenos Aires`,
  チリ: `
*サンティアゴ | Santiago`,
  ペルー: `
*リマ | Lima`,
  コロンビア: `
*ボゴタ | Bogota, Bogotá`,
  ベネズエラ: `
*カラカス | Caracas`,
  キューバ: `
*ハバナ | Havana`,
  オーストラリア: `
*キャンベラ | Canberra
シドニー | Sydney
メルボルン | Melbourne
ブリスベン | Brisbane
パース | Perth
アデレード | Adelaide`,
  ニュージーランド: `
*ウェリントン | Wellington
オークランド | Auckland
クライストチャーチ | Christchurch`,
  インド: `
*ニューデリー デリー | New Delhi, Delhi
ムンバイ ボンベイ | Mumbai, Bombay
コルカタ カルカッタ | Kolkata, Calcutta
チェンナイ | Chennai, Madras
ベンガルール バンガロール | Bengaluru, Bangalore
ハイデラバード | Hyderabad`,
  パキスタン: `
*イスラマバード | Islamabad
カラチ | Karachi
ラホール | Lahore`,
  アフガニスタン: `
*カブール | Kabul
カンダハル | Kandahar`,
  バングラデシュ: `
*ダッカ | Dhaka`,
  ミャンマー: `
*ネピドー | Naypyidaw, Naypyitaw
ヤンゴン | Yangon, Rangoon`,
  タイ: `
*バンコク | Bangkok`,
  ベトナム: `
*ハノイ | Hanoi
ホーチミン ホーチミン市 | Ho Chi Minh City, Saigon`,
  マレーシア: `
*クアラルンプール | Kuala Lumpur`,
  インドネシア: `
*ジャカルタ | Jakarta`,
  フィリピン: `
*マニラ | Manila`,
  イラン: `
*テヘラン | Tehran, Teheran`,
  イラク: `
*バグダッド | Baghdad
モスル | Mosul
バスラ | Basra`,
  シリア: `
*ダマスカス | Damascus
アレッポ | Aleppo
ホムス | Homs`,
  レバノン: `
*ベイルート | Beirut`,
  イスラエル: `
*エルサレム | Jerusalem
テルアビブ | Tel Aviv
ハイファ | Haifa`,
  パレスチナ: `
ガザ | Gaza, Gazan
ラファ | Rafah
ラマラ | Ramallah`,
  サウジアラビア: `
*リヤド | Riyadh
ジッダ | Jeddah
メッカ | Mecca`,
  アラブ首長国連邦: `
*アブダビ | Abu Dhabi
ドバイ | Dubai`,
  カタール: `
*ドーハ | Doha`,
  エジプト: `
*カイロ | Cairo
アレクサンドリア | Alexandria`,
  リビア: `
*トリポリ | Tripoli
ベンガジ | Benghazi`,
  ケニア: `
*ナイロビ | Nairobi`,
  ナイジェリア: `
*アブジャ | Abuja
ラゴス | Lagos`,
  南アフリカ: `
*プレトリア | Pretoria
ヨハネスブルク | Johannesburg
ケープタウン | Cape Town`,
  エチオピア: `
*アディスアベバ | Addis Ababa`,
  スーダン: `
*ハルツーム | Khartoum`,
};
