/**
 * Countries, and parts of countries that news names like them. A line: Japanese names, the most usual first; English names,
 * adjectives and demonyms; the characters that stand for it in Japanese compounds, the most usual first. A name after `?` may stand for the
 * country, or hint at it, but says so of itself too seldom to prove anything. General knowledge; names of states as the
 * Japanese foreign ministry and newspapers write them.
 */
export const COUNTRIES = `
日本 ?わが国 ?我が国 ?国内 ?邦人 | Japan, Japanese, ?Tokyo | 日
米国 アメリカ アメリカ合衆国 合衆国 全米 ?在米 ?訪米 ?対米 ?渡米 ?米軍 ?ホワイトハウス ?米 ?ドル | United States, U.S., US, USA, U.S.A., U.S, America, American, ?the States, ?Washington, ?White House, ?Congress, ?Pentagon, ?Republican, ?Democrat, ?Trump, ?Biden, ?Obama, ?Fed, ?FBI, ?CIA, ?Wall Street, ?NASA, ?State Department, ?Hollywood, ?Americas, ?dollar | 米
中国 中華人民共和国 ?中華 ?中 | China, Chinese, PRC, ?Beijing, ?Sino, ?Xi, ?mainland, ?Mandarin, ?CCP, ?yuan, ?renminbi | 中
韓国 大韓民国 ?韓 ?南北 ?南側 | South Korea, South Korean, S. Korea, ROK, Republic of Korea, Korea, Korean, ?Seoul, ?Moon, ?Yoon, ?the South, ?won, ?inter-Korean | 韓
北朝鮮 朝鮮民主主義人民共和国 ?朝 ?北 ?南北 | North Korea, North Korean, N. Korea, DPRK, Democratic People's Republic of Korea, Korea, Korean, ?Pyongyang, ?the North, ?Kim, ?inter-Korean | 朝
台湾 中華民国 ?台 | Taiwan, Taiwanese, ?Taipei, ?Republic of China | 台
香港 | Hong Kong, Hongkonger, ?HK
マカオ | Macau, Macao
モンゴル ?蒙 | Mongolia, Mongolian | 蒙
ロシア ロシア連邦 露国 ?露 ?ロ | Russia, Russian, Russian Federation, Russo, ?Moscow, ?Kremlin, ?Putin, ?ruble, ?Soviet | ロ露
ソ連 ソビエト ソビエト連邦 旧ソ連 ?ソ | Soviet Union, Soviet, USSR, ?Russian, ?Stalin
ウクライナ ?ウ | Ukraine, Ukrainian, ?Kyiv, ?Kiev, ?Zelensky, ?Zelenskyy
ベラルーシ 白ロシア | Belarus, Belarusian, Belarussian, Byelorussia, ?Minsk
モルドバ | Moldova, Moldovan
英国 イギリス 大英帝国 連合王国 ?全英 ?英 ?ブリテン ?ポンド ?イングランド ?スコットランド ?ウェールズ | Britain, British, United Kingdom, UK, U.K., Great Britain, Briton, Brit, ?England, ?English, ?London, ?Brexit, ?Westminster, ?Downing Street, ?Anglo, ?GB, ?Tory, ?Tories, ?Labour, ?NHS, ?pound, ?Whitehall, ?Commons | 英
イングランド | England, English, ?Britain, ?British
スコットランド | Scotland, Scottish, Scot, Scots, ?Holyrood, ?Edinburgh, ?Glasgow, ?SNP
ウェールズ ウエールズ | Wales, Welsh, Welshman, Welshmen, ?Cardiff
北アイルランド | Northern Ireland, Northern Irish, Ulster, ?Belfast
アイルランド | Ireland, Irish, Republic of Ireland, Irishman, ?Dublin, ?Northern Ireland
フランス 仏国 ?全仏 ?仏 | France, French, Frenchman, Frenchmen, Franco, ?Paris, ?Macron, ?Élysée | 仏
ドイツ 独国 ?独 ?西独 ?東独 | Germany, German, ?Berlin, ?Merkel, ?Bundestag, ?Nazi, ?Scholz | 独
東ドイツ 東独 | East Germany, East German, GDR
西ドイツ 西独 | West Germany, West German
イタリア ?伊 | Italy, Italian, ?Rome, ?Meloni | 伊
スペイン | Spain, Spanish, Spaniard, ?Madrid, ?La Liga
ポルトガル | Portugal, Portuguese, ?Lisbon
オランダ ?蘭 | Netherlands, Dutch, Holland, Dutchman, ?The Hague, ?Amsterdam | 蘭
ベルギー | Belgium, Belgian, ?Brussels, ?Flemish
ルクセンブルク | Luxembourg
スイス | Switzerland, Swiss, ?Bern, ?Geneva
オーストリア | Austria, Austrian, ?Vienna
スウェーデン | Sweden, Swedish, Swede, ?Stockholm
ノルウェー | Norway, Norwegian, ?Oslo
デンマーク | Denmark, Danish, Dane, ?Copenhagen
フィンランド | Finland, Finnish, Finn, ?Helsinki
アイスランド | Iceland, Icelandic, Icelander, ?Reykjavik
グリーンランド | Greenland, Greenlander
エストニア | Estonia, Estonian, ?Tallinn
ラトビア | Latvia, Latvian, ?Riga
リトアニア | Lithuania, Lithuanian, ?Vilnius
ポーランド | Poland, Polish, Pole, ?Warsaw
チェコ チェコ共和国 | Czech, Czech Republic, Czechia, ?Prague, ?Czechoslovak
スロバキア | Slovakia, Slovak, Slovakian, ?Bratislava
チェコスロバキア | Czechoslovakia, Czechoslovak
ハンガリー | Hungary, Hungarian, ?Budapest, ?Orban
ルーマニア | Romania, Romanian, ?Bucharest
ブルガリア | Bulgaria, Bulgarian, ?Sofia
セルビア | Serbia, Serbian, Serb, ?Belgrade
クロアチア | Croatia, Croatian, Croat, ?Zagreb
スロベニア | Slovenia, Slovenian, Slovene
ボスニア・ヘルツェゴビナ ボスニア | Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnian
モンテネグロ | Montenegro, Montenegrin
北マケドニア マケドニア | North Macedonia, Macedonia, Macedonian
コソボ | Kosovo, Kosovar
ユーゴスラビア 旧ユーゴ | Yugoslavia, Yugoslav
アルバニア | Albania, Albanian, ?Tirana
ギリシャ ギリシア 希臘 | Greece, Greek, ?Athens, ?Hellenic
トルコ テュルキエ | Turkey, Turkish, Türkiye, Turkiye, Turk, ?Ankara, ?Erdogan, ?Istanbul
キプロス | Cyprus, Cypriot
マルタ | Malta, Maltese
モナコ | Monaco, Monegasque
アンドラ | Andorra
リヒテンシュタイン | Liechtenstein
サンマリノ | San Marino
バチカン ローマ教皇庁 | Vatican, Holy See, ?Pope, ?papal
カナダ ?加 | Canada, Canadian, ?Ottawa, ?Trudeau, ?Carney, ?Quebec | 加
メキシコ | Mexico, Mexican
グアテマラ | Guatemala, Guatemalan
ホンジュラス | Honduras, Honduran
エルサルバドル | El Salvador, Salvadoran, ?Bukele
ニカラグア | Nicaragua, Nicaraguan
コスタリカ | Costa Rica, Costa Rican
パナマ | Panama, Panamanian
キューバ | Cuba, Cuban, ?Havana, ?Castro
ハイチ | Haiti, Haitian
ドミニカ共和国 ?ドミニカ | Dominican Republic, Dominican
ドミニカ国 | Dominica
ジャマイカ | Jamaica, Jamaican
バハマ | Bahamas, Bahamian
バルバドス | Barbados, Barbadian
トリニダード・トバゴ トリニダードトバゴ | Trinidad and Tobago, Trinidadian, Trinidad
グレナダ | Grenada, Grenadian
セントルシア | Saint Lucia, St. Lucia
プエルトリコ | Puerto Rico, Puerto Rican
ベリーズ | Belize, Belizean
ブラジル | Brazil, Brazilian, ?Brasilia, ?Lula, ?Bolsonaro, ?Rio
アルゼンチン | Argentina, Argentine, Argentinian, Argentinean, ?Buenos Aires, ?Milei
チリ | Chile, Chilean
ペルー | Peru, Peruvian
コロンビア | Colombia, Colombian, ?Bogota
ベネズエラ | Venezuela, Venezuelan, ?Caracas, ?Maduro, ?Chavez
エクアドル | Ecuador, Ecuadorian, Ecuadorean
ボリビア | Bolivia, Bolivian
パラグアイ | Paraguay, Paraguayan
ウルグアイ | Uruguay, Uruguayan
ガイアナ | Guyana, Guyanese
スリナム | Suriname, Surinamese
オーストラリア 豪州 ?全豪 ?豪 | Australia, Australian, Aussie, ?Canberra, ?Sydney, ?Morrison, ?Albanese | 豪
ニュージーランド ＮＺ NZ | New Zealand, New Zealander, Kiwi, NZ, ?Wellington, ?Ardern, ?All Blacks
フィジー | Fiji, Fijian
パプアニューギニア | Papua New Guinea, Papuan
ソロモン諸島 | Solomon Islands, Solomons
サモア | Samoa, Samoan
トンガ | Tonga, Tongan
バヌアツ | Vanuatu
パラオ | Palau
ミクロネシア ミクロネシア連邦 | Micronesia, Micronesian
マーシャル諸島 | Marshall Islands
キリバス | Kiribati
ツバル | Tuvalu
ナウル | Nauru
グアム | Guam
インド ?印 | India, Indian, Indo, ?New Delhi, ?Delhi, ?Modi, ?Hindi, ?BJP, ?rupee | 印
パキスタン | Pakistan, Pakistani, ?Islamabad, ?Imran Khan
バングラデシュ | Bangladesh, Bangladeshi, ?Dhaka
スリランカ | Sri Lanka, Sri Lankan, ?Colombo, ?Ceylon
ネパール | Nepal, Nepalese, Nepali, ?Kathmandu
ブータン | Bhutan, Bhutanese
モルディブ | Maldives, Maldivian
ミャンマー ビルマ | Myanmar, Burma, Burmese, ?Yangon, ?Suu Kyi, ?Rohingya
タイ 泰国 ?泰 | Thailand, Thai, ?Bangkok
ベトナム ?越 ?ヴェトナム | Vietnam, Vietnamese, Viet Nam, ?Hanoi | 越
ラオス | Laos, Laotian, Lao
カンボジア | Cambodia, Cambodian, Khmer, ?Phnom Penh
マレーシア | Malaysia, Malaysian, ?Kuala Lumpur, ?Malay
シンガポール | Singapore, Singaporean
インドネシア | Indonesia, Indonesian, ?Jakarta, ?Java, ?Sumatra, ?Sulawesi
フィリピン ?比 | Philippines, Philippine, Filipino, Filipina, ?Manila, ?Duterte, ?Marcos | 比
ブルネイ | Brunei, Bruneian
東ティモール | East Timor, Timor-Leste, Timorese
カザフスタン | Kazakhstan, Kazakh, Kazakhstani
ウズベキスタン | Uzbekistan, Uzbek
キルギス | Kyrgyzstan, Kyrgyz
タジキスタン | Tajikistan, Tajik
トルクメニスタン | Turkmenistan, Turkmen
アフガニスタン アフガン | Afghanistan, Afghan, ?Kabul, ?Taliban
ジョージア グルジア | Georgia, Georgian, ?Tbilisi
アルメニア | Armenia, Armenian, ?Yerevan
アゼルバイジャン | Azerbaijan, Azerbaijani, Azeri, ?Baku
イラン ペルシャ | Iran, Iranian, Islamic Republic of Iran, Persia, Persian, ?Tehran, ?Islamic Republic, ?Rouhani, ?Khamenei
イラク | Iraq, Iraqi, ?Baghdad, ?Saddam
シリア | Syria, Syrian, ?Damascus, ?Assad
レバノン | Lebanon, Lebanese, ?Beirut, ?Hezbollah
イスラエル | Israel, Israeli, ?Jerusalem, ?Tel Aviv, ?Netanyahu, ?IDF, ?Jewish state
パレスチナ | Palestine, Palestinian, ?Gaza, ?West Bank, ?Hamas
ヨルダン | Jordan, Jordanian, ?Amman
サウジアラビア サウジ | Saudi Arabia, Saudi, Saudi Arabian, ?Riyadh, ?the kingdom, ?Kingdom
イエメン | Yemen, Yemeni, ?Houthi, ?Sanaa
オマーン | Oman, Omani
アラブ首長国連邦 ＵＡＥ UAE | United Arab Emirates, UAE, U.A.E., Emirati, ?Dubai, ?Abu Dhabi, ?Emirates
カタール | Qatar, Qatari, ?Doha
バーレーン | Bahrain, Bahraini
クウェート | Kuwait, Kuwaiti
エジプト | Egypt, Egyptian, ?Cairo
リビア | Libya, Libyan, ?Tripoli, ?Gaddafi
チュニジア | Tunisia, Tunisian, ?Tunis
アルジェリア | Algeria, Algerian, ?Algiers
モロッコ | Morocco, Moroccan, ?Rabat
スーダン | Sudan, Sudanese, ?Khartoum
南スーダン | South Sudan, South Sudanese
エチオピア | Ethiopia, Ethiopian, ?Addis Ababa
エリトリア | Eritrea, Eritrean
ソマリア | Somalia, Somali, ?Mogadishu
ジブチ | Djibouti
ケニア | Kenya, Kenyan, ?Nairobi
ウガンダ | Uganda, Ugandan
タンザニア | Tanzania, Tanzanian
ルワンダ | Rwanda, Rwandan, ?Kigali
ブルンジ | Burundi, Burundian
コンゴ コンゴ民主共和国 コンゴ共和国 | Congo, Congolese, Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo
ナイジェリア | Nigeria, Nigerian, ?Abuja, ?Lagos, ?Boko Haram
ニジェール | Niger, Nigerien
ガーナ | Ghana, Ghanaian
コートジボワール | Ivory Coast, Côte d'Ivoire, Cote d'Ivoire, Ivorian
セネガル | Senegal, Senegalese
マリ | Mali, Malian
ブルキナファソ | Burkina Faso, Burkinabe
カメルーン | Cameroon, Cameroonian
チャド | Chad, Chadian
中央アフリカ 中央アフリカ共和国 | Central African Republic, ?Central Africa
ガボン | Gabon, Gabonese
ギニア | Guinea, Guinean
ギニアビサウ | Guinea-Bissau
赤道ギニア | Equatorial Guinea
シエラレオネ | Sierra Leone, Sierra Leonean
リベリア | Liberia, Liberian
ガンビア | Gambia, Gambian
モーリタニア | Mauritania, Mauritanian
トーゴ | Togo, Togolese
ベナン | Benin, Beninese
アンゴラ | Angola, Angolan
ザンビア | Zambia, Zambian
ジンバブエ | Zimbabwe, Zimbabwean, ?Mugabe, ?Harare
マラウイ | Malawi, Malawian
モザンビーク | Mozambique, Mozambican
ボツワナ | Botswana
ナミビア | Namibia, Namibian
南アフリカ 南ア 南アフリカ共和国 | South Africa, South African, ?Pretoria, ?Johannesburg, ?Cape Town, ?Springbok
レソト | Lesotho
エスワティニ スワジランド | Eswatini, Swaziland
マダガスカル | Madagascar, Malagasy
モーリシャス | Mauritius, Mauritian
セーシェル | Seychelles
コモロ | Comoros
カーボベルデ | Cape Verde
チベット | Tibet, Tibetan
クリミア | Crimea, Crimean
カタルーニャ カタロニア | Catalonia, Catalan
クルド クルディスタン | Kurd, Kurdish, Kurdistan
`;

/** Languages that are not called after a country, in both languages. They are taken for countries' languages. */
export const LANGUAGES = `
英語 | English, ?Anglophone, ?anglophone
アラビア語 アラブ | Arabic, Arab, ?Gulf
ペルシャ語 | Farsi, Persian, ?Iranian
ヒンディー語 | Hindi, ?Indian
ウルドゥー語 | Urdu, ?Pakistani
ベンガル語 | Bengali, Bangla
タミル語 | Tamil
ヘブライ語 | Hebrew, ?Israeli
広東語 | Cantonese, ?Chinese
ラテン語 | ?Latin
スワヒリ語 | Swahili
マレー語 | Malay, ?Malaysian
タガログ語 | Tagalog, ?Filipino
ゲール語 | Gaelic, ?Irish
`;
