import { parseTraps } from '../trap.ts';

/** International bodies and foreign agencies under names copied from Korean, where Japanese newsrooms have established ones. */
export const KOREAN_BODIES = parseTraps(`
transparency international | 国際透明性機構/国際透明機構/国際透明性団体/国際透明性機関/透明性インターナショナル | トランスペアレンシー・インターナショナル | 韓国語の「국제투명성기구」 | Korean 국제투명성기구 | term
doctors without borders;médecins/medecins sans;msf | 国境なき医師会/国境のない医師会/国境のない医師団/国境なき医者会/国境なき医者/国境なき意思会/国境のない意思会/国境なき医者団 | 国境なき医師団 | 韓国語の「국경없는의사회」 | Korean 국경없는의사회 | term
reporters without borders;rsf | 国境なき記者会/国境のない記者会/国境のない記者団/国境なき記者たち/国境のない記者 | 国境なき記者団 | 韓国語の「국경없는기자회」 | Korean 국경없는기자회 | term
amnesty international;amnesty | 国際赦免委員会/国際謝免委員会/国際赦免委/国際恩赦委員会/国際特赦委員会 | アムネスティ・インターナショナル/国際人権団体アムネスティ | 韓国語の「국제사면위원회」 | Korean 국제사면위원회 | term
human rights watch | 人権監視団/人権監視機構/国際人権監視機構/ヒューマンライツ監視/人権ウォッチ/人間の権利監視 | ヒューマン・ライツ・ウォッチ/ヒューマンライツ・ウォッチ | 団体名 | a body's name | term
save the children | 子供を救え/子どもを救え/児童救護基金/子供救済/子どもを救う/子供を救う | セーブ・ザ・チルドレン | 団体名 | a body's name | term
oxfam | オックスパム/オクスパム/オックスファーム | オックスファム | 韓国語の「옥스팜」 | Korean 옥스팜 | term minor
committee to protect journalists;cpj | 言論人保護委員会/記者保護委員会/報道人保護委員会/言論人保護委 | ジャーナリスト保護委員会 | 韓国語の「언론인보호위원회」 | Korean 언론인보호위원회 | term
federation of journalists | 国際記者連盟/国際言論人連盟/国際記者協会 | 国際ジャーナリスト連盟 | 団体名 | a body's name | term minor
freedom house | 自由の家/自由の館/自由ハウス | フリーダムハウス | 団体名 | a body's name | term
crisis group | 危機集団/危機団体/危機グループ社 | 国際危機グループ | 団体名 | a body's name | term minor
world food programme/program;wfp | 世界食糧計画機構/世界食料計画/世界食糧プログラム/世界食料プログラム/世界食糧機構/世界食品計画/世界食品プログラム | 世界食糧計画 | 国連機関の名称 | a United Nations body | term minor
high commissioner for refugees;unhcr;refugee agency | 国連難民機構/国連難民庁/国連難民最高代表/難民最高代表/国連難民高等弁務官室/国連難民局/難民高等判務官 | 国連難民高等弁務官事務所/国連難民高等弁務官 | 韓国語の「유엔난민기구」 | Korean 유엔난민기구 | term minor
relief and works agency;unrwa | 国連パレスチナ難民機構/パレスチナ難民救護機構/国連難民救済機構/国連パレスチナ難民救済事業機構/パレスチナ難民救護事業機構/パレスチナ難民救済機構/パレスチナ難民救護機関 | 国連パレスチナ難民救済事業機関 | 韓国語の「난민구호기구」 | Korean 난민구호기구 | term
children's fund;unicef | 国連児童基金会/ユニセップ/国連子供基金/国連子ども基金/国連児童機構/国連児童機金 | 国連児童基金/ユニセフ | 国連機関の名称 | a United Nations body | term
educational scientific and cultural;unesco | 国連教育科学文化機構/国連教育・科学・文化機構/国際連合教育科学文化機構 | 国連教育科学文化機関/ユネスコ | 定訳は「機関」 | the established name has 機関 | term minor
development programme/program;undp | 国連開発プログラム/国連開発機構/国連発展計画/国連開発計画機構 | 国連開発計画 | 国連機関の名称 | a United Nations body | term minor
environment programme/program;unep | 国連環境プログラム/国連環境機構/国連環境計画機構 | 国連環境計画 | 国連機関の名称 | a United Nations body | term minor
population fund;unfpa | 国連人口機構/国連人口基金会/国連人口機金 | 国連人口基金 | 国連機関の名称 | a United Nations body | term minor
coordination of humanitarian affairs;ocha;humanitarian office | 人道主義業務調整局/国連人道業務調整局/人道業務調整国/人道主義業務調整国/人道業務調整局/人道支援業務調整局/人道主義調整局 | 国連人道問題調整事務所/人道問題調整事務所 | 韓国語の「인도주의업무조정국」 | Korean 인도주의업무조정국 | term
high commissioner for human;ohchr;human rights office/chief | 人権最高代表/人権最高代表事務所/人権高等判務官/人権最高代表部/人権高等弁務官室/人権最高委員 | 国連人権高等弁務官事務所/国連人権高等弁務官/人権高等弁務官 | 韓国語の「인권최고대표」 | Korean 인권최고대표 | term
high commissioner | 最高代表/高等判務官/高等委員/高位委員/高等コミッショナー | 高等弁務官/駐在大使 | 韓国語の「최고대표」 | Korean 최고대표 | term
international criminal court;icc | 国際刑事法院/国際犯罪裁判所/国際刑事法廷/国際形事裁判所/国際刑事裁判院 | 国際刑事裁判所 | 裁判所の名称 | a court's name | term
international court of justice;world court;icj | 国際司法法院/国際正義裁判所/国際法院/国際司法法廷/国際司法裁判院/国際死法裁判所 | 国際司法裁判所 | 裁判所の名称 | a court's name | term
permanent court of arbitration;hague _ tribunal | 常設仲裁裁判院/常設仲裁法院/常設仲裁委員会/常設仲裁所/常設中裁裁判所 | 常設仲裁裁判所/仲裁裁判所 | 裁判所の名称 | a court's name | term
court of arbitration for sport | スポーツ仲裁裁判院/国際スポーツ仲裁裁判所/スポーツ仲裁法院/スポーツ仲裁院/スポーツ仲裁法廷/国際スポーツ仲裁裁判院/スポーツ中裁裁判所 | スポーツ仲裁裁判所 | 裁判所の名称 | a court's name | term minor
european court of human | ヨーロッパ人権法院/欧州人権法廷/欧州人権法院/ヨーロッパ人権裁判所/欧州人間権利裁判所 | 欧州人権裁判所 | 裁判所の名称 | a court's name | term minor
court of justice of the european;european court of justice;eu court of justice | 欧州司法法院/ヨーロッパ司法裁判所/欧州正義裁判所/ヨーロッパ司法法院/ヨーロッパ正義裁判所 | 欧州司法裁判所 | 裁判所の名称 | a court's name | term minor
european central bank;ecb | ヨーロッパ中央銀行/ユーロ中央銀行 | 欧州中央銀行 | 日本の報道では「欧州」 | newsrooms write 欧州 | term minor
european parliament | ヨーロッパ議会/欧州国会/ヨーロッパ国会/欧州議会議 | 欧州議会 | 日本の報道では「欧州議会」 | newsrooms write 欧州議会 | term minor
european council | 欧州評議会/ヨーロッパ評議会/ヨーロッパ理事会/欧州会議/ヨーロッパ会議 | 欧州理事会/EU首脳会議/EU大統領 | EUの機関。「欧州評議会」は別の組織 | a body of the European Union; 欧州評議会 is another | term
council of europe | 欧州理事会/ヨーロッパ理事会/ヨーロッパ評議会/ヨーロッパ会議 | 欧州評議会 | EUの機関ではない。「欧州理事会」は別の組織 | no body of the European Union; 欧州理事会 is another | term
economic co-operation and development;economic cooperation and development;oecd | 経済協力発展機構/経済協力開発機関/経済協力開発組織 | 経済協力開発機構 | 国際機関の名称 | a body's name | term minor
petroleum exporting countries;opec | 石油輸出機構/石油輸出国機関/石油輸出国組織/石油輸出国連合 | 石油輸出国機構 | 国際機関の名称 | a body's name | term minor
north atlantic treaty;nato | 北大西洋条約機関/北大西洋条約組織/北大西洋組織/北大西洋同盟機構/ナト/ナートー | 北大西洋条約機構 | 国際機関の名称 | a body's name | term minor
organization/organisation for security and;osce | 欧州安保協力機関/ヨーロッパ安保協力機構/ヨーロッパ安全保障協力機構/欧州安全協力機構/ヨーロッパ安保協力機関 | 全欧安保協力機構/欧州安保協力機構/欧州安全保障協力機構 | 国際機関の名称 | a body's name | term minor
african union | アフリカ連盟/アフリカ同盟/アフリカ連合体/アフリカ連邦 | アフリカ連合 | 国際機関の名称 | a body's name | term
arab league;league of arab | アラブリーグ/アラブ連合/アラブ同盟/アラブ国家連盟 | アラブ連盟 | 国際機関の名称 | a body's name | term
gulf cooperation council;gcc | 湾岸協力委員会/湾岸協力理事会/湾岸協力協議会/ガルフ協力会議/湾岸協力評議会/湾岸協力議会/ペルシャ湾協力会議 | 湾岸協力会議 | 国際機関の名称 | a body's name | term minor
commonwealth of independent | 独立国家連合/独立国連合/独立国家連邦/独立国共同体/独立州連邦 | 独立国家共同体 | 国際機関の名称 | a body's name | term minor
shanghai cooperation | 上海協力組織/上海協力機関/上海協力団体 | 上海協力機構 | 国際機関の名称 | a body's name | term minor
collective security treaty;csto | 集団安全保障条約機関/集団安全条約機構/集団安保条約組織/集団安全保障条約組織/集団安保条約機関 | 集団安全保障条約機構 | 国際機関の名称 | a body's name | term minor
organization of american states;oas | アメリカ国家機構/米州国家機構/アメリカ州機構/米州国機構/アメリカ諸国機構/米国州機構/米州組織 | 米州機構 | 韓国語の「미주기구」。定訳は「米州機構」 | the established name | term
caribbean community;caricom | カリブ国家共同体/カリブ海国家共同体/カリコム共同体/カリブ地域社会/カリビアン共同体 | カリブ共同体 | 国際機関の名称 | a body's name | term minor
economic community of west;ecowas | 西アフリカ経済共同体/西アフリカ国家経済共同体/西部アフリカ経済共同体/西部アフリカ国家経済共同体/西アフリカ国経済共同体 | 西アフリカ諸国経済共同体 | 国際機関の名称 | a body's name | term minor
islamic cooperation;oic | イスラム協力機関/イスラム協力組織/イスラム協力団体/イスラム国家機構 | イスラム協力機構 | 国際機関の名称 | a body's name | term minor
international monetary fund;imf | 国際通貨基金会/国際通貨機金/国際金融基金/国際貨幣基金/国際通話基金/国際通貨資金 | 国際通貨基金 | 国際機関の名称 | a body's name | term
asian infrastructure investment bank;aiib | アジア基盤施設投資銀行/アジア社会基盤投資銀行/アジアインフラストラクチャー投資銀行/アジアインフラ投資バンク | アジアインフラ投資銀行 | 国際機関の名称 | a body's name | term minor
bank for international settlements | 国際和解銀行/国際定着銀行/国際決済バンク/国際清算銀行 | 国際決済銀行 | 国際機関の名称 | a body's name | term
bank for reconstruction and | ヨーロッパ再建開発銀行/欧州再建開発銀行/ヨーロッパ復興開発銀行/欧州再建銀行 | 欧州復興開発銀行/国際復興開発銀行 | 韓国語の「유럽부흥개발은행」 | a body's name | term minor
asian/african/american development bank | アジア発展銀行/アフリカ発展銀行/米州発展銀行/アメリカ開発銀行 | アジア開発銀行/アフリカ開発銀行/米州開発銀行 | 国際機関の名称 | a body's name | term minor
financial action task;fatf | 国際資金洗浄防止機構/資金洗浄防止機構/資金洗浄防止金融対策機構/金融行動タスクフォース/国際資金洗濯防止機構/金融行動特別委員会/金融活動タスクフォース | 金融活動作業部会 | 韓国語の「국제자금세탁방지기구」 | Korean 국제자금세탁방지기구 | term
committee of the red cross;icrc | 国際赤十字委員会/国際赤十字社委員会/国際赤十字委/国際赤十字会 | 赤十字国際委員会 | 韓国語の「국제적십자위원회」。定訳は「赤十字国際委員会」 | Korean 국제적십자위원회; the established name is 赤十字国際委員会 | term minor
red crescent | 赤い三日月/赤半月/赤い半月/赤三日月/赤新月会/赤神月社/赤十字新月/赤信月社 | 赤新月社/赤新月 | 韓国語の「적신월사」 | Korean 적신월사 | term
wildlife fund;fund for nature;wwf | 世界自然基金/世界野生生物基金/世界自然基金会/世界野生動物基金/世界野生基金 | 世界自然保護基金 | 韓国語の「세계자연기금」 | Korean 세계자연기금 | term minor
union for conservation;iucn | 世界自然保全連盟/国際自然保全連盟/国際自然保護連盟/世界自然保護連盟/国際自然保存連盟 | 国際自然保護連合 | 韓国語の「국제자연보전연맹」 | Korean 국제자연보전연맹 | term minor
panel on climate;ipcc | 政府間協議体/政府間気候変化協議体/気候変化に関する政府間パネル/気候変化政府間パネル/政府間気候変動委員会/政府間気候変動協議体 | 気候変動に関する政府間パネル | 韓国語の「정부간 협의체」 | Korean 정부간 협의체 | term
conference of the parties;cop26/cop27/cop28/cop29/cop30/cop31;framework convention | 当事国総会/当事国会議/当事国総会議/当事者総会/当事者会議 | 締約国会議 | 韓国語の「당사국총회」 | Korean 당사국총회 | term
framework convention | 気候変化協約/気候変動協約/基本協約/枠組み協約/枠組協約/気候変化枠組条約 | 気候変動枠組み条約/枠組み条約/枠組条約 | 条約の名称 | a treaty | term minor
anti-doping agency;wada | 世界反ドーピング機構/反ドーピング機構/世界反ドーピング器具/世界反ドーピング代理店/世界反ドーピング団体 | 世界反ドーピング機関/反ドーピング機関 | 日本の報道では「世界反ドーピング機関」 | newsrooms write 世界反ドーピング機関 | term minor
fifa | 国際蹴球連盟/国際サッカー協会/世界サッカー連盟/国際フットボール連盟/世界サッカー協会/ピファ | 国際サッカー連盟 | 団体名 | a body's name | term minor
uefa | ヨーロッパサッカー連盟/欧州蹴球連盟/欧州サッカー協会/ヨーロッパサッカー協会/欧州フットボール連盟 | 欧州サッカー連盟 | 団体名 | a body's name | term minor
world athletics | 世界陸上協会/世界体育/世界運動競技/世界アスレチック/世界陸上機構/世界運動連盟 | 世界陸連/世界陸上競技連盟 | 団体名 | a body's name | term minor
paralympic committee | 障害者五輪委員会/障害者オリンピック委員会/国際障害者オリンピック/パラリンピック協会 | パラリンピック委員会 | 団体名 | a body's name | term minor
interpol | 国際刑事警察機関/インターポル/国際刑警/国際警察機構/国際刑事警察 | 国際刑事警察機構/インターポール | 国際機関の名称 | a body's name | term minor
europol | ヨーロッパ警察庁/欧州警察庁/ユーロポル/ヨーロッパ刑事警察機構/ヨーロッパ警察機構 | 欧州刑事警察機構/欧州警察機構/欧州警察機関/ユーロポール | 国際機関の名称 | a body's name | term minor
frontex | ヨーロッパ国境警備庁/欧州国境警備庁/欧州国境庁/フロンテクス/プロンテックス | 欧州対外国境管理協力機関/フロンテックス/欧州国境沿岸警備機関 | 国際機関の名称 | a body's name | term minor
prohibition of chemical weapons;opcw | 化学武器禁止機構/化学兵器禁止機構/化学武器禁止機関/化学兵器禁止組織/化学武器禁止組織 | 化学兵器禁止機関 | 定訳は「機関」 | the established name has 機関 | term minor
test ban treaty organization;test-ban treaty organization;ctbto | 包括的核実験禁止条約機構/核実験全面禁止条約機構/包括的核実験禁止機構/包括核実験禁止条約機構 | 包括的核実験禁止条約機関 | 定訳は「機関」 | the established name has 機関 | term minor
civil aviation organization;icao | 国際民間航空機構/国際民用航空機構/国際民航機構/国際民間航空組織 | 国際民間航空機関 | 定訳は「機関」 | the established name has 機関 | term minor
air transport association;iata | 国際航空輸送協会/国際航空運輸協会/国際航空運輸連盟/国際航空交通協会 | 国際航空運送協会 | 団体名 | a body's name | term minor
telecommunication/telecommunications union;itu | 国際電気通信連盟/国際通信連合/国際情報通信連合/国際電気通信組合/国際電信連合 | 国際電気通信連合 | 国際機関の名称 | a body's name | term minor
universal postal union | 世界郵便連合/万国郵便連盟/万国郵逓連合/世界郵便連盟/汎用郵便連合/万国郵政連合 | 万国郵便連合 | 国際機関の名称 | a body's name | term
intellectual property organization;wipo | 世界知識財産権機構/世界知的財産権機構/世界知的財産機構/世界知的所有権機構/世界知識財産機構/世界知識財産権機関 | 世界知的所有権機関 | 韓国語の「세계지식재산기구」 | Korean 세계지식재산기구 | term
tourism organization;unwto | 世界観光機構/国連世界観光機構/国際観光機構 | 世界観光機関 | 定訳は「機関」 | the established name has 機関 | term minor
organization/organisation for animal health;woah;oie | 世界動物保健機構/世界動物保健機関/国際動物保健機構/世界動物健康機関/世界動物健康機構/国際獣疫事務国 | 国際獣疫事務局 | 韓国語の「세계동물보건기구」 | Korean 세계동물보건기구 | term
renewable energy agency;irena | 国際再生可能エネルギー機構/国際再生エネルギー機構/国際再生エネルギー機関/国際更新エネルギー機関 | 国際再生可能エネルギー機関 | 定訳は「機関」 | the established name has 機関 | term minor
organization for standardization | 国際標準機構/国際標準化機関/国際標準化組織/国際表準化機構 | 国際標準化機構 | 国際機関の名称 | a body's name | term minor
unaids | 国連合同エイズプログラム/国連エイズプログラム/国連エイズ機構/国連エイズ計画機構 | 国連合同エイズ計画 | 国連機関の名称 | a United Nations body | term minor
office on drugs and crime;unodc | 国連麻薬犯罪事務所/国連麻薬・犯罪事務所/国連麻薬犯罪局/国連麻薬及び犯罪事務所/国連薬物犯罪局 | 国連薬物犯罪事務所 | 韓国語の「유엔마약범죄사무소」 | Korean 유엔마약범죄사무소 | term minor
un/u.n women | 国連女性機構/国連婦人機構/国連女性部/国連女性委員会/国連の女性たち | UNウィメン/国連女性機関 | 国連機関の名称 | a United Nations body | term minor
human rights council +un/u.n/united/geneva | 人権委員会/人権評議会/人権協議会/人権会議/人権議会 | 人権理事会 | 国連の機関は「人権理事会」 | the United Nations body is 人権理事会 | term
economic and social council | 経済社会委員会/経済社会協議会/経済社会評議会/経済及び社会委員会 | 経済社会理事会 | 国連機関の名称 | a United Nations body | term minor
trade and development +un/u.n/unctad/united | 国連通商開発会議/国連貿易発展会議/国連貿易開発機構/国連貿易開発協議会/国連貿易開発委員会 | 国連貿易開発会議 | 国連機関の名称 | a United Nations body | term minor
g20;group of 20/twenty | 主要20カ国/主要20か国/主要20ヶ国/主要20個国/主要二十カ国 | 20カ国・地域/20か国・地域/20カ国地域 | 韓国語の「주요 20개국」。日本の報道では「20カ国・地域」 | Korean 주요 20개국; newsrooms write 20カ国・地域 | term minor
asia-pacific economic cooperation;apec | アジア太平洋経済協力体/アジア・太平洋経済協力体/アジア太平洋経済協力機構/アジア太平洋経済共同体 | アジア太平洋経済協力会議/アジア太平洋経済協力 | 韓国語の「경제협력체」 | Korean 경제협력체 | term
east asia summit | 東アジア頂上会議/東アジア頂上会談/東アジア正常会議/東アジア頂上 | 東アジア首脳会議/東アジアサミット | 国際会議の名称 | a meeting | term
pacific islands/island forum | 太平洋島フォーラム/太平洋島嶼国フォーラム/太平洋島嶼フォーラム/太平洋島国フォーラム/太平洋諸島討論会/太平洋ドソグクフォーラム | 太平洋諸島フォーラム | 韓国語の「태평양도서국포럼」 | Korean 태평양도서국포럼 | term minor
non-aligned/nonaligned movement | 非整列運動/非同盟ムーブメント/非加盟運動/非整列ムーブメント/不整列運動 | 非同盟運動/非同盟諸国 | 国際会議の名称 | a movement of states | term
munich security conference | ミュンヘン安全会議/ミュンヘン保安会議/ミュンヘンセキュリティ会議/ミュンヘン安保会談 | ミュンヘン安全保障会議/ミュンヘン安保会議 | 国際会議の名称 | a meeting | term minor
european medicines agency;ema | ヨーロッパ医薬庁/欧州医薬庁/欧州医薬品機関/欧州医薬品機構/ヨーロッパ医薬品庁/欧州薬品庁 | 欧州医薬品庁 | 機関の名称 | a body's name | term minor
disease control and;cdc | 疾病統制予防センター/疾病統制センター/疾病統制予防局/疾病管理本部/疾病統制所/病気統制センター/疾病制御予防センター | 疾病対策センター/疾病予防管理センター | 韓国語の「질병통제예방센터」 | Korean 질병통제예방센터 | term
food and drug administration;fda | 食品医薬局/食品医薬品庁/食品医薬庁/食品薬品局/食品医薬国/食品薬物局/食薬庁 | 食品医薬品局 | 韓国語の「식품의약국」 | Korean 식품의약국 | term
federal bureau of investigation;fbi | 連邦調査局/連邦捜査国/連邦捜査庁/連邦調査国 | 連邦捜査局 | 機関の名称 | a body's name | term minor
central intelligence agency;cia | 中央情報国/中央情報部/中央情報庁/中央知能局 | 中央情報局 | 機関の名称 | a body's name | term minor
drug enforcement;dea | 麻薬団束局/麻薬取締庁/麻薬単束局/麻薬執行局/麻薬断束局/麻薬短束局/薬物執行局 | 麻薬取締局/麻薬取り締まり局 | 韓国語の「마약단속국」 | Korean 마약단속국 | term
aviation administration;faa | 連邦航空庁/連邦航空国/連邦航空管理局/連邦航空行政/連邦航空管理庁 | 連邦航空局 | 韓国語の「연방항공청」 | Korean 연방항공청 | term minor
transportation safety board;ntsb | 交通安全委員会/国家交通安全委員会/国立交通安全委員会/交通安全委/連邦交通安全委員会 | 運輸安全委員会/国家運輸安全委員会 | 韓国語の「교통안전위원회」 | Korean 교통안전위원회 | term minor
geological survey;usgs | 地質調査局/地質調査庁/地質研究所/地質調査国/地質調査部 | 地質調査所 | 韓国語の「지질조사국」。定訳は「地質調査所」 | Korean 지질조사국; the established name is 地質調査所 | term minor
national weather service;nws | 国立気象庁/国立気象サービス/国家気象庁/国立気象廳/国立天気局/国家天気サービス | 国立気象局/米気象局/国立気象サービス局 | 韓国語の「국립기상청」 | Korean 국립기상청 | term minor
securities and exchange;sec | 証券去来委員会/証券交換委員会/証券取引所委員会/証券取引委院会 | 証券取引委員会 | 機関の名称 | a body's name | term minor
federal trade commission;ftc | 連邦貿易委員会/連邦去来委員会/連邦通商委員会/連邦取引所 | 連邦取引委員会 | 機関の名称 | a body's name | term
trade representative;ustr | 貿易代表部/貿易代表/貿易代表者/貿易代表部代表/取引代表 | 通商代表部/通商代表 | 韓国語の「무역대표부」 | Korean 무역대표부 | term
congressional budget office;cbo | 議会予算処/議会予算室/議会予算事務所/国会予算処/議会予算庁/議会予算院 | 議会予算局 | 韓国語の「의회예산처」 | Korean 의회예산처 | term minor
management and budget;omb | 管理予算室/管理予算局/予算管理室/行政予算管理局/管理予算庁/予算管理処 | 行政管理予算局 | 韓国語の「관리예산국」 | Korean 관리예산국 | term minor
ways and means +committee/house/panel | 方法と手段/方法及び手段/手段と方法/方法および手段/税入委員会/方法と手段委員会 | 歳入委員会 | 米下院の委員会 | a committee of the House | term
immigration and customs enforcement | 移民税関団束局/移民税関単束局/移民税関執行庁/移民関税団束局/移民税関取締庁/移民税関断束局/移民税関段束局 | 移民・関税執行局/移民税関捜査局/移民税関執行局 | 韓国語の「이민세관단속국」 | Korean 이민세관단속국 | term
border patrol | 国境巡察隊/国境巡察/国境純札隊/国境順察隊 | 国境警備隊/国境警備 | 韓国語の「국경순찰대」 | Korean 국경순찰대 | term minor
coast guard | 海岸警備隊/海岸警備台/海洋警備隊/海岸守備隊/海岸警備/海岸警備対 | 沿岸警備隊/海上保安庁/海警 | 韓国語の「해안경비대」 | Korean 해안경비대 | term minor
secret service | 秘密警護局/秘密奉仕/秘密警護国/秘密検察局/秘密警護隊/秘密サービス/秘密警察 | シークレットサービス/大統領警護隊 | 韓国語の「비밀경호국」 | Korean 비밀경호국 | term
internal revenue;irs | 国税庁/国税局/内国歳入局/内部収益サービス/内部収益庁/国世庁 | 内国歳入庁 | 韓国語の「국세청」。米国のものは「内国歳入庁」 | Korean 국세청; the American one is 内国歳入庁 | term minor
revolutionary guard/guards;irgc | 革命守備隊/革命警備隊/革命親衛隊/革命近衛隊/革命警備団/革命守備対/革命衛兵隊 | 革命防衛隊 | 韓国語の「혁명수비대」 | Korean 혁명수비대 | term
quds force | クドス軍/クッズ部隊/クドゥス軍/クドス部隊/コッズ軍/クッズ軍/クズ部隊 | コッズ部隊/ゴドス部隊/クドス | イラン革命防衛隊の部隊 | a force of the Iranian guards | term minor
federal security service;fsb | 連邦保安庁/連邦安保局/連邦安全局/連邦保安国/連邦保安部/連邦警備局/連邦安全庁 | 連邦保安局 | 機関の名称 | a body's name | term minor
verkhovna rada | 最高ラダ/最高議会/ベルホフナラダ/最高院 | 最高会議/ウクライナ議会/議会 | ウクライナの議会 | Ukraine's parliament | term minor
national guard | 州防衛軍/州防衛君/国家防衛隊/国民衛兵/国家守備隊/国家警備/主防衛軍/住防衛軍 | 州兵/国家警備隊/国家親衛隊 | 韓国語の「주방위군」 | Korean 주방위군 | term
world economic forum;davos | 世界経済討論会/世界経済会議/世界経済集会/ダボス討論会 | 世界経済フォーラム/ダボス会議 | 国際会議の名称 | a meeting | term minor
nobel peace prize | ノーベル平和章/ノーベル平和償/ノーベル平和上/ノーベル平和相 | ノーベル平和賞 | 賞の名称 | a prize | term
nobel prize _ physiology;nobel _ medicine | 生理医学賞/生理学医学賞/生理・医学賞/ノーベル医学賞/ノーベル生理医学賞 | 医学・生理学賞/生理学・医学賞 | 韓国語の「생리의학상」 | Korean 생리의학상 | term minor
pulitzer | ピューリッツァー章/フューリッチャー賞/プリッツァー賞/ピュリチャー賞/フリッツァー賞 | ピュリツァー賞 | 賞の名称 | a prize | term minor
`);
