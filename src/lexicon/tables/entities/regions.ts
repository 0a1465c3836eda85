/** Parts of the world, states and provinces. Lines as in `countries.ts`, then the country a region belongs to. */
export const WORLD_REGIONS = `
アジア | Asia, Asian, ?Asia-Pacific, ?Far East, ?Orient, ?Asian-American, ?Eurasia, ?Southeast Asia, ?East Asia, ?South Asia
東南アジア 南東アジア | Southeast Asia, Southeast Asian, South-East Asia, South East Asia, ?Asia, ?Asian, ?ASEAN
東アジア 北東アジア | East Asia, East Asian, Northeast Asia, ?Asia, ?Asian, ?Far East
南アジア | South Asia, South Asian, ?Asia, ?Asian
中央アジア | Central Asia, Central Asian, ?Asia, ?Asian
欧州 ヨーロッパ ?西欧 ?東欧 ?北欧 ?中欧 ?欧 | Europe, European, ?EU, ?Nordic, ?Scandinavia, ?Scandinavian, ?the Continent, ?continental, ?eurozone, ?Balkan, ?Western, ?Atlantic, ?Eurasia, ?transatlantic, ?Eastern Europe, ?Western Europe, ?Central Europe
西欧 西ヨーロッパ | Western Europe, West Europe, Western European, ?the West, ?Western, ?Europe, ?European
東欧 東ヨーロッパ | Eastern Europe, East Europe, Eastern European, ?Eastern, ?Europe, ?European
北欧 スカンジナビア | Nordic, Scandinavia, Scandinavian, Northern Europe, ?Europe, ?European
アフリカ ?西アフリカ ?東アフリカ ?北アフリカ ?南部アフリカ | Africa, African, ?sub-Saharan, ?African-American, ?West Africa, ?East Africa, ?North Africa, ?Southern Africa
西アフリカ | West Africa, West African, Western Africa, ?Africa, ?African, ?ECOWAS
東アフリカ | East Africa, East African, Eastern Africa, ?Africa, ?African
北アフリカ | North Africa, North African, Northern Africa, ?Africa, ?African, ?MENA
南部アフリカ | Southern Africa, southern Africa, ?Africa, ?African
サハラ以南 | sub-Saharan, Sub-Saharan, ?Africa
中東 | Middle East, Middle Eastern, Mideast, ?Gulf, ?Arab, ?MENA
中南米 ラテンアメリカ | Latin America, Latin American, ?South America, ?Central America, ?Latino, ?Hispanic, ?Americas
南米 南アメリカ | South America, South American, ?Latin America, ?Latin American, ?Americas
中米 中央アメリカ | Central America, Central American, ?Latin America, ?Americas
北米 ?北アメリカ | North America, North American, ?Americas
オセアニア | Oceania, ?Australasia
南極 南極大陸 | Antarctica, Antarctic
北極 北極圏 北極海 | Arctic, North Pole
カリブ カリブ海 | Caribbean, ?West Indies
太平洋 | Pacific, ?Asia-Pacific, ?Indo-Pacific
大西洋 | Atlantic, ?transatlantic, ?trans-Atlantic, ?NATO
インド洋 | Indian Ocean, ?Indo-Pacific
地中海 | Mediterranean, ?Med
黒海 | Black Sea
南シナ海 | South China Sea
東シナ海 | East China Sea
日本海 | Sea of Japan, ?East Sea
バルト海 | Baltic Sea, ?Baltic
ペルシャ湾 | Persian Gulf, ?Gulf
メキシコ湾 | Gulf of Mexico, Gulf of America, ?Gulf
バルカン バルカン半島 | Balkan, Balkans
朝鮮半島 | Korean Peninsula, Korean peninsula, ?Korea, ?Korean
北大西洋 | North Atlantic
欧米 西側 西洋 | the West, ?Western, ?Europe, ?European, ?United States, ?US, ?American
中国地方 中国電力 中国新聞 | Chugoku
`;

/** States and provinces by country. */
export const STATES: Readonly<Record<string, string>> = {
  米国: `
アラバマ | Alabama, Alabaman
アラスカ | Alaska, Alaskan
アリゾナ | Arizona, Arizonan
アーカンソー | Arkansas
カリフォルニア ?加州 | California, Californian, ?Los Angeles, ?San Francisco, ?Silicon Valley
コロラド | Colorado, ?Denver
コネティカット コネチカット | Connecticut
デラウェア | Delaware
フロリダ | Florida, Floridian, ?Miami
ジョージア | Georgia, Georgian, ?Atlanta
ハワイ | Hawaii, Hawaiian, ?Honolulu
アイダホ | Idaho
イリノイ | Illinois, ?Chicago
インディアナ | Indiana
アイオワ | Iowa, Iowan
カンザス | Kansas
ケンタッキー | Kentucky
ルイジアナ | Louisiana
メーン メイン州 | Maine
メリーランド | Maryland
マサチューセッツ | Massachusetts, ?Boston
ミシガン | Michigan, ?Detroit
ミネソタ | Minnesota
ミシシッピ ミシシッピー | Mississippi
ミズーリ | Missouri
モンタナ | Montana
ネブラスカ | Nebraska
ネバダ | Nevada, ?Las Vegas
ニューハンプシャー | New Hampshire
ニュージャージー | New Jersey
ニューメキシコ | New Mexico
ノースカロライナ | North Carolina
サウスカロライナ | South Carolina
ノースダコタ | North Dakota
サウスダコタ | South Dakota
オハイオ | Ohio, Ohioan
オクラホマ | Oklahoma
オレゴン | Oregon
ペンシルベニア ペンシルバニア | Pennsylvania
ロードアイランド | Rhode Island
テネシー | Tennessee
テキサス | Texas, Texan, ?Houston, ?Dallas
ユタ | Utah
バーモント | Vermont
バージニア ヴァージニア | Virginia
ワシントン州 | Washington state, Washington State, ?Washington
ニューヨーク州 | New York state, New York State, ?New York
ウェストバージニア | West Virginia
ウィスコンシン | Wisconsin
ワイオミング | Wyoming`,
  カナダ: `
オンタリオ | Ontario
ケベック | Quebec, Québec, Quebecer
ブリティッシュコロンビア | British Columbia
アルバータ | Alberta, Albertan
マニトバ | Manitoba
サスカチワン | Saskatchewan
ノバスコシア | Nova Scotia`,
  オーストラリア: `
ニューサウスウェールズ | New South Wales, NSW
ビクトリア州 | ?Victoria, ?Victorian
クイーンズランド クインズランド | Queensland
タスマニア | Tasmania, Tasmanian
南オーストラリア | South Australia
西オーストラリア | Western Australia`,
  インド: `
ウッタル・プラデシュ ウッタルプラデシュ | Uttar Pradesh
グジャラート | Gujarat, Gujarati
マハラシュトラ | Maharashtra
パンジャブ | Punjab, Punjabi
ケララ | Kerala
カシミール | Kashmir, Kashmiri
ビハール | Bihar
ラジャスタン | Rajasthan
西ベンガル | West Bengal
タミルナドゥ | Tamil Nadu
カルナータカ | Karnataka
アッサム | Assam`,
  中国: `
新疆 新疆ウイグル自治区 ウイグル | Xinjiang, Uyghur, Uighur
広東 | Guangdong, Cantonese
四川 | Sichuan
湖北 | Hubei
雲南 | Yunnan
福建 | Fujian
浙江 | Zhejiang
江蘇 | Jiangsu
河南 | Henan
山東 | Shandong
遼寧 | Liaoning`,
  ドイツ: `
バイエルン ババリア | Bavaria, Bavarian
ザクセン | Saxony, Saxon
ヘッセン | Hesse
ブランデンブルク | Brandenburg`,
  ウクライナ: `
ドネツク | Donetsk
ルハンスク ルガンスク | Luhansk, Lugansk
ザポリージャ ザポロジエ | Zaporizhzhia, Zaporizhia
ヘルソン | Kherson
ハルキウ ハリコフ | Kharkiv, Kharkov`,
};

/** Japanese prefectures; the English adds nothing but "Prefecture". */
export const PREFECTURES = `
北海道 | Hokkaido
青森 | Aomori
岩手 | Iwate
宮城 | Miyagi
秋田 | Akita
山形 | Yamagata
福島 | Fukushima
茨城 | Ibaraki
栃木 | Tochigi
群馬 | Gunma
埼玉 | Saitama
千葉 | Chiba
神奈川 | Kanagawa
新潟 | Niigata
富山 | Toyama
石川県 | Ishikawa
福井 | Fukui
山梨 | Yamanashi
長野 | Nagano
岐阜 | Gifu
静岡 | Shizuoka
愛知 | Aichi
三重県 | Mie
滋賀 | Shiga
兵庫 | Hyogo
奈良 | Nara
和歌山 | Wakayama
鳥取 | Tottori
島根 | Shimane
岡山 | Okayama
広島 | Hiroshima
山口県 | Yamaguchi
徳島 | Tokushima
香川 | Kagawa
愛媛 | Ehime
高知 | Kochi
福岡 | Fukuoka
佐賀 | Saga
長崎 | Nagasaki
熊本 | Kumamoto
大分県 | Oita
宮崎 | Miyazaki
鹿児島 | Kagoshima
沖縄 | Okinawa, Okinawan
`;
