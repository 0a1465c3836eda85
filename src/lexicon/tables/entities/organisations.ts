/** Organisations, by the kind within which one is taken for another. Lines as in `countries.ts`. */
export const INTERNATIONAL_ORGANISATIONS = `
国連 国際連合 | United Nations, UN, U.N., U.N, ?UNESCO, ?UNICEF, ?UNHCR, ?Guterres, ?Security Council, ?U.N. refugee agency, ?UN refugee agency, ?United Nations refugee agency, ?U.N. children's agency, ?UN children's agency, ?United Nations children's agency, ?U.N. Children's Fund, ?UN Children's Fund, ?United Nations Children's Fund, ?U.N. cultural agency, ?UN cultural agency, ?United Nations cultural agency, ?U.N. health agency, ?UN health agency, ?United Nations health agency, ?U.N. nuclear watchdog, ?UN nuclear watchdog, ?United Nations nuclear watchdog, ?U.N. nuclear agency, ?UN nuclear agency, ?United Nations nuclear agency, ?U.N. labor agency, ?UN labor agency, ?United Nations labor agency, ?U.N. labour agency, ?UN labour agency, ?United Nations labour agency
欧州連合 ＥＵ EU ?欧 ?欧州 | European Union, EU, E.U., ?Brexit, ?European Commission, ?European, ?Europe, ?Brussels, ?the bloc, ?Union, ?eurozone, ?euro
北大西洋条約機構 ＮＡＴＯ NATO | NATO, Nato, North Atlantic Treaty Organization, ?the alliance, ?Alliance, ?Atlantic
国際通貨基金 ＩＭＦ IMF | International Monetary Fund, IMF, I.M.F.
世界銀行 世銀 | World Bank
世界保健機関 ＷＨＯ WHO | World Health Organization, World Health Organisation, WHO, W.H.O., U.N. health agency, UN health agency, United Nations health agency
世界貿易機関 ＷＴＯ WTO | World Trade Organization, World Trade Organisation, WTO
東南アジア諸国連合 ＡＳＥＡＮ ASEAN | ASEAN, Asean, Association of Southeast Asian Nations
アフリカ連合 ＡＵ AU | African Union, AU
アラブ連盟 | Arab League
経済協力開発機構 ＯＥＣＤ OECD | OECD, Organization for Economic Cooperation and Development, Organisation for Economic Co-operation and Development
石油輸出国機構 ＯＰＥＣ OPEC | OPEC, Opec
国際原子力機関 ＩＡＥＡ IAEA | IAEA, International Atomic Energy Agency, U.N. nuclear watchdog, UN nuclear watchdog, United Nations nuclear watchdog, U.N. nuclear agency, UN nuclear agency, United Nations nuclear agency, ?nuclear watchdog
国際刑事裁判所 ＩＣＣ ICC | International Criminal Court, ICC
国際司法裁判所 ＩＣＪ ICJ | International Court of Justice, ICJ, ?World Court
国際オリンピック委員会 ＩＯＣ IOC | International Olympic Committee, IOC
国際サッカー連盟 ＦＩＦＡ FIFA | FIFA, Fifa
欧州サッカー連盟 ＵＥＦＡ UEFA | UEFA, Uefa
ユネスコ 国連教育科学文化機関 ＵＮＥＳＣＯ UNESCO | UNESCO, Unesco, U.N. cultural agency, UN cultural agency, United Nations cultural agency
ユニセフ 国連児童基金 ＵＮＩＣＥＦ UNICEF | UNICEF, Unicef, U.N. children's agency, UN children's agency, United Nations children's agency, U.N. Children's Fund, UN Children's Fund, United Nations Children's Fund
国連難民高等弁務官事務所 ＵＮＨＣＲ UNHCR | UNHCR, U.N. refugee agency, UN refugee agency, United Nations refugee agency, High Commissioner for Refugees, ?refugee agency
国際労働機関 ＩＬＯ ILO | ILO, International Labour Organization, International Labor Organization, U.N. labor agency, UN labor agency, United Nations labor agency, U.N. labour agency, UN labour agency, United Nations labour agency
上海協力機構 | Shanghai Cooperation Organization, SCO
赤十字 赤十字国際委員会 赤新月社 | Red Cross, Red Crescent, ICRC
主要７カ国 主要7カ国 Ｇ７ G7 | G7, G-7, Group of Seven
２０カ国・地域 20カ国・地域 Ｇ２０ G20 | G20, G-20, Group of 20
アムネスティ アムネスティ・インターナショナル | Amnesty, Amnesty International
ヒューマン・ライツ・ウオッチ ヒューマン・ライツ・ウォッチ | Human Rights Watch
グリーンピース | Greenpeace
タリバン タリバーン | Taliban
アルカイダ アルカーイダ | al-Qaeda, al-Qaida, Al Qaeda, Al-Qaeda, Al-Qaida, Qaeda
イスラム国 ＩＳ IS ＩＳＩＳ ISIS | Islamic State, ISIS, ISIL, ?IS, ?Daesh
ハマス | Hamas
ヒズボラ | Hezbollah, Hizbullah
ボコ・ハラム ボコハラム | Boko Haram
フーシ フーシ派 | Houthi
`;

export const AGENCIES = `
連邦捜査局 ＦＢＩ FBI | FBI, F.B.I., Federal Bureau of Investigation, ?the bureau
中央情報局 ＣＩＡ CIA | CIA, C.I.A., Central Intelligence Agency
国家安全保障局 ＮＳＡ NSA | National Security Agency, NSA
国家安全保障会議 ＮＳＣ NSC | National Security Council, NSC
国務省 | State Department, Department of State, US State, ?State
国防総省 ペンタゴン | Pentagon, Defense Department, Department of Defense, Department of War
司法省 | Justice Department, Department of Justice, DOJ, ?justice ministry, Ministry of Justice
財務省 大蔵省 ?国債 | Treasury, Treasury Department, Finance Ministry, finance ministry, Ministry of Finance
国土安全保障省 ＤＨＳ DHS | Homeland Security, DHS
商務省 | Commerce Department, Department of Commerce, commerce ministry, Commerce Ministry, Ministry of Commerce
エネルギー省 | Energy Department, Department of Energy, energy ministry
農務省 | Agriculture Department, Department of Agriculture, USDA
教育省 | Education Department, Department of Education, education ministry, Education Ministry, Ministry of Education
外務省 外交部 | foreign ministry, Foreign Ministry, Ministry of Foreign Affairs, Foreign Office, ?Foreign Affairs, ?Department of Foreign Affairs
国防省 防衛省 国防部 | defence ministry, defense ministry, Defense Ministry, Defence Ministry, Ministry of Defence, Ministry of Defense, MoD, ?Defence Department
内務省 | interior ministry, Interior Ministry, Ministry of Interior, Home Office, Interior Department, Home Affairs
保健省 厚生省 保健福祉省 | health ministry, Health Ministry, Ministry of Health, Health Department, Department of Health, Department of Health and Human Services, HHS, ?health department
厚生労働省 厚労省 | Health Ministry, health ministry, Ministry of Health, labour ministry, labor ministry, Labour Ministry, Labor Ministry
経済産業省 経産省 | Ministry of Economy, METI, industry ministry, trade ministry
文部科学省 文科省 | Ministry of Education, MEXT, education ministry, Education Ministry
国土交通省 国交省 | Ministry of Land, transport ministry, MLIT
総務省 | Ministry of Internal Affairs, internal affairs ministry
連邦準備制度理事会 ＦＲＢ FRB 連邦準備制度 米連邦準備理事会 ?連銀 ?連邦準備 | Federal Reserve, Fed, ?FOMC
欧州中央銀行 ＥＣＢ ECB | European Central Bank, ECB
日本銀行 日銀 | Bank of Japan, BOJ, BoJ
イングランド銀行 ?英中銀 | Bank of England, BoE
米航空宇宙局 航空宇宙局 ＮＡＳＡ NASA | NASA, Nasa
欧州宇宙機関 ＥＳＡ ESA | European Space Agency, ESA
食品医薬品局 ＦＤＡ FDA | FDA, F.D.A., Food and Drug Administration
疾病対策センター 疾病予防管理センター ＣＤＣ CDC | CDC, C.D.C., Centers for Disease Control, Centers for Disease Control and Prevention
環境保護局 ＥＰＡ EPA | EPA, E.P.A., Environmental Protection Agency
証券取引委員会 ＳＥＣ SEC | SEC, Securities and Exchange Commission
連邦取引委員会 ＦＴＣ FTC | FTC, Federal Trade Commission
連邦通信委員会 ＦＣＣ FCC | FCC, Federal Communications Commission
移民・関税執行局 移民税関捜査局 ＩＣＥ ICE | ICE, Immigration and Customs Enforcement
国税庁 内国歳入庁 ＩＲＳ IRS | IRS, Internal Revenue Service, HMRC
連邦航空局 ＦＡＡ FAA | FAA, Federal Aviation Administration
欧州委員会 | European Commission, ?Commission, ?EU, ?Brussels
欧州議会 | European Parliament, ?Parliament, ?MEP
国連総会 ?総会 | General Assembly
安全保障理事会 安保理 国連安保理 | Security Council, UNSC
国際刑事警察機構 インターポール ＩＣＰＯ ICPO | Interpol, INTERPOL
ＭＩ５ MI5 | MI5
ＭＩ６ MI6 | MI6
モサド | Mossad
国民保健サービス ＮＨＳ NHS | NHS, National Health Service
ホワイトハウス 米大統領府 | White House, ?Trump administration
クレムリン ?ロシア大統領府 | Kremlin
`;

export const PARTIES = `
共和党 | Republican, GOP, Republican Party, RNC, ?Conservative, ?the right
民主党 | Democrat, Democratic, Democratic Party, Dem, DNC, DPJ, ?Democratic-controlled, ?liberal, ?Blue
保守党 | Conservative, Conservative Party, Tory, Tories, Conservatives
労働党 | Labour, Labour Party, Labor Party, ?Labor, Workers' Party, Workers Party, Workers’ Party, ?Corbyn
自由民主党 自民党 | Liberal Democratic Party, LDP, Liberal Democrat, Lib Dem, Free Democrat, FDP, ?ruling party
共産党 | Communist, Communist Party, CPC, CCP, ?the party
社会党 社会民主党 社民党 | Socialist, Socialist Party, Social Democrat, Social Democratic Party, SPD, Social Democratic
立憲民主党 立民 | Constitutional Democratic Party, CDP
公明党 | Komeito
日本維新の会 維新 | Nippon Ishin, Ishin, Japan Innovation Party
緑の党 | Green, Green Party, Greens
自由党 | Liberal, Liberal Party, Freedom Party
国民民主党 | Democratic Party for the People
国民党 | Kuomintang, KMT, National Party, ?Nationalist, ?Nationals
国民会議派 | Congress, Congress party, Congress Party
民進党 | Democratic Progressive Party, DPP
人民党 インド人民党 | Bharatiya Janata Party, BJP, People's Party
キリスト教民主同盟 ＣＤＵ CDU | Christian Democrat, CDU, Christian Democratic Union
ブレグジット党 | Brexit Party
スコットランド国民党 ＳＮＰ SNP | Scottish National Party, SNP
英国独立党 ＵＫＩＰ UKIP | UKIP, Ukip, UK Independence Party
リクード | Likud
`;

export const CHAMBERS = `
上院 上院議員 元老院 参院 参議院 ?議員 | Senate, Senator, senator, Sen., upper house, Upper House, House of Lords, House of Councillors, Lords, ?U.S. Sen, ?Capitol
下院 下院議員 衆院 衆議院 庶民院 ?議員 ?国会 | House, House of Representatives, lower house, Lower House, House of Commons, Commons, Representative, Rep., Congressman, Congresswoman, congressman, congresswoman, MP, ?Speaker, ?Congress, ?lawmaker, ?member of parliament, ?Lok Sabha, ?Capitol, ?representative, ?seat, ?constituency, ?parliament, ?Parliament, ?legislator
議会 連邦議会 国会 議事堂 立法会 両院 ?議員 ?下院 ?院 ?立法 | Congress, Parliament, parliament, congressional, parliamentary, legislature, Diet, Capitol, ?assembly, Assembly, lawmaker, legislative, ?legislator, Bundestag, Knesset, Duma, ?congress, ?council, ?Council, ?councillor, ?councilor, ?MP, ?MPs, ?Capitol Hill, ?representative, ?hearing, ?Westminster, ?caucus, ?bicameral, legislative assembly, Legislative Assembly, national assembly
`;

/** Those who carry arms or uphold the law for a state. */
export const FORCES = `
警察 警官 県警 警視庁 警察署 警察官 市警 州警察 ?刑事 ?機動隊 ?当局 ?署 ?巡査 ?警 | police, policeman, policewoman, policemen, cop, constable, constabulary, Scotland Yard, NYPD, LAPD, ?officer, ?detective, ?sheriff, ?inspector, ?PD, ?trooper, ?authorities, ?law enforcement, ?Met, ?investigator, ?patrol, ?superintendent, ?precinct, ?crime, ?arrest, ?force, ?forces
軍 軍隊 軍事 国軍 自衛隊 軍人 ?兵 ?部隊 ?将 ?戦 ?武 ?防衛 | army, Army, military, navy, Navy, naval, air force, Air Force, troop, armed force, Armed Force, soldier, militia, Marine, ?marine, ?Guard, ?force, ?forces, ?general, ?General, ?warship, ?war, ?Defense, ?defence, ?defense, ?commander, ?officer, ?regiment, ?battalion, ?brigade, ?Pentagon, ?junta, ?service, ?allied, ?allies, ?coalition, ?invasion, ?fighter, ?Red Army, ?corps, ?veteran, ?infantry, ?legion, ?troops, ?fleet, ?armada, ?command, ?guerrilla, ?rebel, ?missile, ?arms, ?artillery, ?crusade, ?battle, ?colonel, ?lieutenant, ?militant, ?martial, ?weapon, ?paramilitary, ?warplane, ?Colonel, ?Major, ?Lieutenant, ?Admiral, ?Captain
陸軍 | army, Army, ?military, ?troop, ?soldier, ?armed force, ?general, ?General, ?infantry, ?force, ?forces, ?officer, ?regiment, ?battalion, ?brigade, ?colonel, ?lieutenant, ?sergeant, ?Colonel, ?Lieutenant
海軍 | navy, Navy, naval, ?military, ?fleet, ?Admiral, ?admiral, ?Marine, ?marine, ?sailor, ?warship, ?force, ?forces, ?maritime, ?officer, ?Captain, ?captain, ?ship
空軍 | air force, Air Force, ?military, ?airforce, ?air, ?warplane, ?fighter jet, ?pilot, ?force, ?forces, ?airbase, ?air base, ?officer, ?aircraft
海兵隊 | Marine, Marine Corps, ?marine, ?military, ?corps, ?force, ?forces
消防 消防士 消防署 消防隊 消防局 | firefighter, fire department, fire brigade, fire service, fireman, firemen, ?fire, ?rescue, ?crew
検察 検察官 検事 地検 検察庁 | prosecutor, prosecution, ?attorney, ?Attorney, prosecuting, ?solicitor, ?charged, ?Attorney General, district attorney, District Attorney
裁判所 最高裁 高裁 地裁 法廷 ?裁判 ?判事 ?裁判官 ?司法 | court, Court, ?judge, tribunal, ?justice, ?Justice, ?bench, ?judicial, ?judiciary, ?trial, ?courthouse, ?courtroom, ?magistrate
`;

export const FAITHS = `
イスラム教 イスラム教徒 ムスリム イスラム ?回教 | Islam, Muslim, Islamic, Moslem, Islamist, ?Mosque, ?mosque
キリスト教 キリスト教徒 クリスチャン ?教会 | Christian, Christianity, Christendom, ?church, ?Church, ?gospel, ?Gospel, ?evangelical, ?Evangelical, ?Jesus
カトリック ?カソリック | Catholic, Catholicism
プロテスタント | Protestant
正教会 正教 ?正統 | Orthodox
ユダヤ教 ユダヤ教徒 ユダヤ人 ユダヤ系 ユダヤ | Jewish, Jew, Judaism, Hebrew, ?antisemitism, ?anti-Semitism, ?anti-Semitic, ?antisemitic, ?rabbi, ?synagogue, ?Holocaust, ?semitic
ヒンズー教 ヒンドゥー教 ヒンズー教徒 ヒンドゥー教徒 ヒンドゥー | Hindu, Hinduism
仏教 仏教徒 | Buddhist, Buddhism, ?Buddha, ?temple
シーク教 シーク教徒 | Sikh
スンニ派 スンナ派 | Sunni
シーア派 | Shiite, Shia, Shi'ite, Shi’ite
`;

/** News agencies, newspapers, broadcasters. */
export const MEDIA = `
ロイター ロイター通信 | Reuters
ＡＰ通信 AP通信 ＡＰ AP | Associated Press, AP
ＡＦＰ通信 AFP通信 ＡＦＰ AFP | AFP, Agence France-Presse, Agence France Presse
ブルームバーグ | Bloomberg
新華社 新華社通信 | Xinhua
タス通信 ?タス | TASS, Tass
聯合ニュース | Yonhap
共同通信 | Kyodo
時事通信 | Jiji
ＢＢＣ BBC 英国放送協会 | BBC, B.B.C.
ＣＮＮ CNN | CNN
ＮＢＣ NBC | NBC, MSNBC
ＣＢＳ CBS | CBS
ＡＢＣ ABC | ABC
ＦＯＸニュース FOXニュース フォックス・ニュース フォックスニュース ?フォックス | Fox News, Fox, FOX News
ＮＨＫ NHK | NHK
アルジャジーラ | Al Jazeera, Al-Jazeera
ニューヨーク・タイムズ ニューヨークタイムズ ＮＹタイムズ NYタイムズ | New York Times, The Times, NYT, ?Times
ワシントン・ポスト ワシントンポスト | Washington Post, ?Post
ウォールストリート・ジャーナル ウォール・ストリート・ジャーナル ＷＳＪ WSJ | Wall Street Journal, WSJ, ?Journal
ガーディアン | Guardian
フィナンシャル・タイムズ フィナンシャルタイムズ ＦＴ FT | Financial Times, FT
デイリー・テレグラフ テレグラフ | Telegraph, Daily Telegraph
デイリー・メール デイリーメール | Daily Mail, ?Mail
朝日新聞 ?朝日 | Asahi
読売新聞 | Yomiuri
毎日新聞 | Mainichi
産経新聞 | Sankei
日本経済新聞 日経 | Nikkei
ルモンド ル・モンド | Le Monde
シュピーゲル | Spiegel
`;
