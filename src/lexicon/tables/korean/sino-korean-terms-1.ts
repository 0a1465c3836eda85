/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (가계–선량). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_1 = `
가계|家計|household/household finances
가계|家系|lineage
가사|歌詞|lyrics
가사|家事|household chores/chores
감원|人員削減/リストラ|layoff/job cut
감정|鑑定|forensic
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
고가|高架|overpass
고대|古代|ancient
고도|古都|ancient capital/old capital
고사|固辞|decline/turn down
고사|考査/試験|exam
고사|故事|anecdote
고소|告訴|sue/lawsuit
고지|高地|hill
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
공포|空砲|blank
과거|科挙|civil service examination
과실|過失|negligence/mistake
과장|課長|section head/manager
관리|管理|administration
관용|官用|government vehicle
관용|慣用|idiomatic
관제|官製|government-made
구간|旧刊|back issue
구명|救命|life-saving
구상|構想|initiative
구상|求償|indemnity
구상|具象|figurative
구속|球速|pitch speed
구장|球場|stadium
구제|救済|bailout/bail
국정|国政|state affairs/government
국정|国定|state-authored/government-designated
국정|国情|intelligence
극단|劇団|theater company
금주|禁酒|abstinence
금주|金主|financier
기간|基幹|backbone
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
기적|汽笛|whistle
기체|機体|aircraft
기초|基礎|basic
기행|奇行|antics
내정|内政|internal affairs
내정|内定|nominate/designate/tap
노사|老師|master
노후|老朽|aging/dilapidated/old
노후|老後|retirement
녹음|緑陰|shade
단기|単騎|alone
단식|シングルス/単式|singles
단신|短信|brief
단원|単元|unit
당사|当社|company
대공|大公|grand duke
대기|待機|standby/waiting/wait
대담|対談|interview
대립|対立|standoff/conflict
대변|代弁|represent
대상|大賞|grand prize
대안|代案/代替案|alternative
대안|対岸|opposite bank
대장|隊長|commander/leader
대중|大衆|popular
대중|対中|China policy/toward China
대형|隊形|formation
도장|道場|gym
도청|盗聴|eavesdropping
도청|道庁|provincial government/provincial office
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
매수|買収|bribe
매장|埋蔵|deposit/reserve
명의|名医|renowned doctor
무력|無力|powerless/helpless
무용|武勇|heroic
미수|未収|uncollected
반전|反戦|antiwar
반전|反転/逆転|twist/turnaround
발포|発砲|shooting
방공|防共|anti-communist
방위|方位|direction
방전|放電|discharge
배수|背水|last stand
배차|配車|dispatch
배출|輩出|produce
백지|白紙|blank
번복|翻す/覆す/撤回|reverse/overturn
범인|犯人|perpetrator
법정|法定|statutory
병사|兵士|troop
병사|病死|die of illness
병원|病原|pathogen
병장|兵長|sergeant
보급|普及|distribution
보석|宝石|jewelry
복수|複数|several
복원|復元|restore
본선|本選/決勝|finals/final round
부상|副賞|extra prize
부속|付属|attached/affiliated
부양|浮揚|boost/stimulus
부인|夫人|first lady
부정|不正|corruption/rigging
부하|部下|subordinate
분수|噴水|fountain
분식|粉食|snack
비명|非命|untimely death
비사|秘史|untold story
사기|史記|historical records
사대|事大|toadyism
사례|謝礼|fee
사상|死傷|casualties
사용|社用|company use
사원|社員/従業員|employee
사원|寺院/モスク|temple
사유|事由/理由|ground
사유|私有|private
사의|辞意|resignation
사전|事前|preliminary
사제|私製/手製|homemade/improvised
사죄|死罪|capital offense
사태|沙汰/土砂崩れ|landslide
사학|史学|history
사형|私刑/リンチ|lynching
사회|社会|social
사회|司会|emcee
사후|死後|posthumous
사후|事後|follow-up
산성|山城|mountain fortress
산정|山頂|peak
산출|産出|produce
상공|上空|airspace/above
상관|上官|superior
상기|想起|remind
상무|商務|commerce/commercial
상사|商社|trading firm
상사|上士/曹長|master sergeant
상승|常勝|undefeated
상용|常用|habitual/everyday
상용|商用|commercial
상위|上位|higher
상장|上場|go public
상장|賞状/表彰状|certificate
상전|主人|master
상정|上程|submit/table
상주|常駐|permanent
상품|商品|product
상해|傷害|assault
생식|生食|raw food
서기|瑞気|omen
서명|署名|sign
서명|書名|title
서방|西側/西方|West/Western
선고|宣告/判決/言い渡し|sentencing
선량|選良|elected representative
`;
