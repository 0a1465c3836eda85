/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (진보–희열). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_5 = `
진보|珍宝|treasure
진사|進士|scholar
진상|進上/献上|tribute
진실화해위원회|真実・和解委員会|Truth and Reconciliation Commission
진작|振興/鼓舞|boost
진정|鎮静|calm
진정|陳情|complaint
진통|鎮痛|painkiller
진행자|司会者|host
질산|硝酸|nitric acid
집속탄|クラスター爆弾|cluster bomb/cluster munition
징조|兆候/兆し|sign/omen
징크스|ジンクス|jinx
차량|車両|vehicle/car
차장|次長|deputy chief/deputy director
차질|支障|setback/disruption
차출|選抜|select
찬반|賛否|pros and cons
찬송가|賛美歌|hymn
참사|参事|counselor
참석|出席|attend/attendance
참전용사|退役軍人/元兵士/復員軍人|veteran/war veteran
창문|窓|window
채소|野菜|vegetable
처사|仕打ち|treatment
처신|身の処し方|conduct
천도|天道|way of heaven
천연가스|天然ガス|natural gas
천주교|カトリック|Catholic
체감|逓減|diminish
체류|滞在|stay
초등학생|小学生|elementary school student
초연|硝煙|gunpowder
초읽기|秒読み/カウントダウン|countdown
초청장|招待状|invitation
촉박|切迫|tight
총각|独身男性|bachelor
총상|銃創|gunshot wound
총알|銃弾|bullet
총칼|銃剣|bayonet
총파업|ゼネスト/ゼネラルストライキ|general strike
최고|催告|notice
최전방|最前線|front line/frontline
추구|追求|pursue
추궁|追及|grill
추심|取り立て|collection
추월|追い越し|overtake/passing
추위|寒さ|cold
추임새|掛け声|interjection
축의금|ご祝儀|cash gift
축전|祝典/祭典|festival
축전|蓄電|storage
출간|出版/刊行|publish/publication
출범|発足/船出|inauguration/inaugurate
출시|発売|release
출연금|拠出金|contribution
출입|出入り/立ち入り|access/entry
출정|出征|go to war/expedition
출처|出所/出典|source
충분|十分|enough/sufficient
충실|充実|substantial
취급|取り扱い|handling/handle
취소|取り消し|cancellation/cancel/revoke
취임사|就任演説|inaugural address/inaugural speech
취하|取り下げ|withdraw
층간소음|騒音|noise
치장|飾り|decoration
치중|重点|focus
친구|友人/友達|friend
친북|親北朝鮮|pro-North Korean/pro-North
친자|実子|biological child
타령|嘆き|complaint
타자|打者|hitter
탄로|露見|exposed
탄신|誕生|birthday
탈레반|タリバン|Taliban
탈원전|脱原発|nuclear phaseout/nuclear phase-out
탈진|疲労困憊/脱水|exhaustion
탐험|探検|expedition/exploration
태블릿|タブレット|tablet
태풍|台風|typhoon
터널|トンネル|tunnel
테러|テロ|terrorism/terror/terrorist
토굴|洞窟|cave
토막|切れ端|piece
토함|噴出|eruption
통금|夜間外出禁止/外出禁止令/通行禁止|curfew
투병|闘病|battle with illness
투신|投身|jump
특사|特別赦免/特赦/恩赦|pardon
특수|特需|boom/special demand
특종|スクープ/特ダネ|scoop
특채|特別採用|special recruitment
특출|傑出|outstanding
파죽지세|破竹の勢い|unstoppable
판관|裁判官|judge
판세|形勢/情勢|situation
팽창|膨張|expansion
편의점|コンビニ/コンビニエンスストア|convenience store
편지|手紙|letter
편집|偏執|paranoia
폄하|けなす/貶める|disparage
평생|一生/生涯|lifetime
평정|平定|pacify
폐암|肺がん|lung cancer
포상금|報奨金/懸賞金|reward/bonus
포섭|抱き込み|win over
포수|猟師/砲手|hunter
포승|縄|rope
포식|捕食|predatory
포장|包装|packaging
포장|褒章|medal
폭력배|暴力団/ちんぴら|gangster/thug
폭염|猛暑/酷暑|heat wave/sweltering heat
폭탄테러|爆弾テロ|bombing/bomb attack
폭포|滝|waterfall/falls
표밭|票田|stronghold
표심|民意/有権者の心|voters' sentiment
풍향|風向き|wind direction
피란|避難|evacuation/flee
피신|避難|take refuge/shelter
필리핀|フィリピン|Philippines
필사|筆写|transcription
하객|祝い客|guest
하사|伍長/下士|staff sergeant
하소연|訴え|appeal
하수|下手|novice
하수인|手先|henchman
하위|下位|lower
하청|下請け|subcontract/subcontractor
하프|ハープ|harp
학교폭력|校内暴力/いじめ|school violence/school bullying
학력|学歴|educational background
학력|学力|academic ability
학부모|保護者/父兄|parent
학사|学事|academic
학창|学生時代|school days
한가위|秋夕|Chuseok
한글|ハングル|Hangul/Korean alphabet
한기총|韓国キリスト教総連合会|Christian Council of Korea
한미|米韓|South Korea-U.S.
한반도|朝鮮半島|Korean Peninsula/Korean peninsula
한화|ウォン/ハンファ|won
할당|割り当て|quota/allocate
합성|合成|synthetic
합의|合意|agree
합작회사|合弁会社|joint venture
항소심|控訴審|appeals trial/appellate trial/appeal
항암|抗がん|anticancer/chemotherapy
해관|税関|customs
해금|奚琴|fiddle
해도|海図|nautical chart
해독|解毒|antidote
해먹|ハンモック|hammock
해이|緩み|lax
해킹|ハッキング|hacking/hack
행성|惑星|planet
향기|香り|scent
향방|行方|direction
허리케인|ハリケーン|hurricane
허비|浪費|waste
현찰|現金|cash
협공|挟み撃ち|pincer
형량|量刑/刑期|sentence
형부|義兄|brother-in-law
형수|義姉/兄嫁|sister-in-law
형편|暮らし向き|circumstances
호가|呼び値|asking price
호랑이|虎/トラ|tiger
호외|号外|extra
호전|好戦|bellicose/warlike
호조|好調|brisk
호프집|ビアホール/居酒屋|bar/pub
혹독|過酷/酷い|harsh
홍보|広報/PR|publicity/public relations/promote
홍역|はしか/麻疹|measles
홍콩|香港|Hong Kong
화기|和気|harmony
화살|矢|arrow
화상|華商|Chinese merchant
화상회의|テレビ会議/オンライン会議/ビデオ会議|videoconference/video conference/virtual meeting
화폐개혁|デノミ/通貨改革|currency reform
화학무기|化学兵器|chemical weapon
환급|還付/払い戻し|refund
환기|喚起|arouse/draw attention
환매|買い戻し|repurchase/redemption
환부|患部|affected area
환불|払い戻し|refund
환상|環状|ring
환생|転生|reincarnation
환승|乗り換え|transfer
환전|両替|currency exchange
환절기|季節の変わり目|change of seasons
황당|荒唐無稽|absurd
황산|硫酸|sulfuric acid
황소|雄牛|bull/ox
회수|回収|recover/recall
회유|回遊|migration
회전문|回転ドア|revolving door
횡재|棚ぼた|windfall
효성|孝行|filial piety
후손|子孫|descendant
후실|後妻|second wife
후지|富士|Fuji
훈방|訓戒放免|release with a warning
휴양지|リゾート/保養地|resort
흉내|まね|imitation
흉터|傷跡|scar
흑백|白黒|black and white
흡연|喫煙|smoking
흥정|駆け引き/交渉|bargaining
희귀|希少/稀少|rare
희비|悲喜|joy and sorrow
희열|喜び|joy
`;
