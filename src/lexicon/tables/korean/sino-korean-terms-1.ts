/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (가계–불구속). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_1 = `
가계|家計|household/household finances
가계|家系|lineage
가사|歌詞|lyrics
가사|家事|household chores/chores
간첩|スパイ/工作員|spy/espionage/agent
감원|人員削減/リストラ|layoff/job cut
감정|鑑定|forensic
감축|削減/縮小|reduction/reduce/downsizing
개각|内閣改造|cabinet reshuffle/reshuffle
개정|改正|amend
검사|検事/検察官|prosecutor
결의|決意|resolve/pledge
경기|京畿|Gyeonggi
경로|敬老|elderly/senior citizens
경보|警報|alert
경영|競泳|swimming
경질|更迭|sack/oust
계기|契機/きっかけ|occasion/momentum
계기|計器|instrument
계좌|口座|account/bank account
계파|派閥|faction
고가|高架|overpass
고대|古代|ancient
고도|古都|ancient capital/old capital
고등법원|高等裁判所/高裁|High Court/appeals court/appellate court
고법|高裁/高等裁判所|High Court/appeals court/appellate court
고사|固辞|decline/turn down
고사|考査/試験|exam
고사|故事|anecdote
고소|告訴|sue/lawsuit
고지|高地|hill
고초|苦労/苦しみ|hardship/suffering
공동|共同|joint
공로|功労/功績|contribution/merit
공론|空論|empty talk
공모|共謀|conspire
공무|公務|official duties
공사|公社|corporation
공사|工事|construction
공산|公算|chance
공연|公演|performance/concert
공영|共栄|co-prosperity
공작|工作|operation/scheme
공작|孔雀/クジャク|peacock
공전|空転|standstill/deadlock/stall
공전|公転|orbit
공중|空中|midair/aerial
공천|公認|nomination/nominate/candidacy
공포|空砲|blank
과거|科挙|civil service examination
과실|過失|negligence/mistake
과장|課長|section head/manager
관리|管理|administration
관용|官用|government vehicle
관용|慣用|idiomatic
관제|官製|government-made
교도관|刑務官/看守|prison officer/prison guard/corrections officer
교도소|刑務所|prison/jail/penitentiary
구간|旧刊|back issue
구명|救命|life-saving
구상|構想|initiative
구상|求償|indemnity
구상|具象|figurative
구속|球速|pitch speed
구장|球場|stadium
구제|救済|bailout/bail
구청|区役所|district office/ward office
구청장|区長|district head/ward mayor
국감|国政監査|parliamentary audit/parliamentary inspection
국정|国政|state affairs/government
국정|国定|state-authored/government-designated
국정|国情|intelligence
군견|軍用犬|military dog
규명|究明|investigation/clarify
극단|劇団|theater company
금주|禁酒|abstinence
금주|金主|financier
기간|基幹|backbone
기강|規律/綱紀|discipline
기관|機関|authority
기구|機構|agency
기구|器具|equipment
기념|記念|anniversary/memorial
기능|技能|skill
기도|気道|airway
기력|棋力|strength
기사|棋士|go player/chess player
기상|気象|meteorological
기상|起床|wake up
기상|機上|aboard
기생|妓生|gisaeng/courtesan
기선|機先|initiative
기선|基線|baseline
기성|奇声|scream
기업|起業|startup
기원|祈願|wish
기재부|企画財政省/企画財政部/財務省|Finance Ministry/Ministry of Economy and Finance/Ministry of Finance
기저귀|おむつ/紙おむつ|diaper
기적|汽笛|whistle
기체|機体|aircraft
기초|基礎|basic
기행|奇行|antics
내사|内偵|preliminary investigation/internal probe
내정|内政|internal affairs
내정|内定|nominate/designate/tap
노사|老師|master
노숙자|ホームレス/路上生活者|homeless
노점상|露天商|street vendor/vendor
노후|老朽|aging/dilapidated/old
노후|老後|retirement
녹음|緑陰|shade
단기|単騎|alone
단식|シングルス/単式|singles
단신|短信|brief
단원|単元|unit
답방|答礼訪問/返礼訪問|return visit/reciprocal visit
당사|当社|company
대공|大公|grand duke
대기|待機|standby/waiting/wait
대담|対談|interview
대령|大佐|colonel
대립|対立|standoff/conflict
대변|代弁|represent
대북제재|対北朝鮮制裁|sanctions against North Korea
대상|大賞|grand prize
대안|代案/代替案|alternative
대안|対岸|opposite bank
대장|隊長|commander/leader
대중|大衆|popular
대중|対中|China policy/toward China
대피|避難/退避|evacuation/evacuate/shelter
대피소|避難所/シェルター|shelter
대형|隊形|formation
도강|渡河|river crossing
도열|整列|line up
도장|道場|gym
도청|盗聴|eavesdropping
도청|道庁|provincial government/provincial office
독극물|毒物/劇物|poison/toxic substance
독자|独自|unilateral
동사|凍死|frozen to death
동상|銅像|statue
동요|動揺|waver
동정|動静|whereabouts
동지|冬至|solstice
동창|同窓生/同級生|alumni/classmate
동체|動体|moving object
동향|同郷|hometown
매도|罵倒|denounce
매복|待ち伏せ|ambush
매수|買収|bribe
매장|埋蔵|deposit/reserve
매출|売り上げ/売上高/売上|sales/revenue
매표소|切符売り場|ticket office/box office
멸종|絶滅|extinction/extinct/endangered
명단|名簿/リスト|roster
명의|名医|renowned doctor
명절|祝日/節句|holiday
무력|無力|powerless/helpless
무용|武勇|heroic
문건|文書|document
미분양|売れ残り|unsold
미수|未収|uncollected
민원|苦情/請願|complaint/petition
밀거래|密売/密輸|smuggling/illegal trade
반군|反乱軍/反政府勢力|rebel/insurgent
반려견|愛犬/飼い犬|pet dog/dog
반전|反戦|antiwar
반전|反転/逆転|twist/turnaround
발칙|不届き|impudent
발포|発砲|shooting
방공|防共|anti-communist
방위|方位|direction
방전|放電|discharge
방패|盾|shield
배수|背水|last stand
배정|配分/割り当て|allocation/allocate
배차|配車|dispatch
배출|輩出|produce
백지|白紙|blank
번복|翻す/覆す/撤回|reverse/overturn
범인|犯人|perpetrator
범칙금|反則金/罰金|penalty
법관|裁判官|judge
법사위|法制司法委員会|Judiciary Committee/Legislation and Judiciary Committee
법원|裁判所|court
법정|法定|statutory
병사|兵士|troop
병사|病死|die of illness
병원|病原|pathogen
병장|兵長|sergeant
보궐선거|補欠選挙|by-election
보급|普及|distribution
보석|宝石|jewelry
보트|ボート|boat
복수|複数|several
복원|復元|restore
본선|本選/決勝|finals/final round
부검|検視/解剖/司法解剖|autopsy
부고|訃報|obituary
부도|不渡り/倒産/破綻|bankruptcy/default
부상|副賞|extra prize
부속|付属|attached/affiliated
부양|浮揚|boost/stimulus
부인|夫人|first lady
부정|不正|corruption/rigging
부총리|副首相|deputy prime minister/vice prime minister
부통령|副大統領|vice president
부하|部下|subordinate
부활절|復活祭/イースター|Easter
분수|噴水|fountain
분식|粉食|snack
분향소|焼香所|memorial altar
불구속|在宅|without detention
`;
