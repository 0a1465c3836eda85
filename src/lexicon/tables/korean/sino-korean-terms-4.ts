/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (장애인–진범). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_4 = `
장애인|障害者|disabled/people with disabilities/disabled person
장차관|閣僚と次官|ministers and vice ministers
장티푸스|腸チフス|typhoid
장화|長靴|boot
재고|再考|rethink
재래|在来|traditional
재보선|再・補欠選挙/補欠選挙|by-election
재앙|災い/災厄/災害|disaster/catastrophe/calamity
재연|再演/再現|reenactment/reenact
재연|再燃|flare up/rekindle
재임|在任|in office/tenure
재정|財政|fiscal/finance/financial
재활|リハビリ|rehabilitation
재활용|リサイクル/再利用|recycling/recycle
저가|低価格|low-cost/low price/budget
저출산|少子化|low birthrate/low birth rate/falling birthrate
적군|敵軍|enemy
적성|敵性|hostile
적자|嫡子|legitimate son
적자|適者|fittest
전공|戦功|military merit
전국|全国|nationwide
전국|戦国|warring states
전권|専権|exclusive right
전기|戦機|fighting chance
전기차|電気自動車|electric vehicle/electric car/EV
전도|伝道|missionary
전도|前倒/転倒|overturn
전동차|電車|train/subway train
전략|戦略|strategic
전력|全力|all-out/full strength
전력|前歴|record
전력|戦歴|war record
전매|転売|resell
전문|専門|expert
전문|電文/電報|cable
전문대|短期大学/専門大学|junior college/vocational college
전반|全般|overall
전보|転補|transfer
전봇대|電柱|utility pole/telephone pole
전사|戦士|fighter
전사|戦死|killed in action/die in battle
전사|戦史|war history
전선|電線|power line/electric wire/cable
전세기|チャーター機|chartered plane/charter flight/charter plane
전송|電送/送信|transmission/transmit
전승|全勝|undefeated
전시|全市|citywide
전신|前身|predecessor
전역|全域|across
전용|専用|exclusive/dedicated/private
전용|転用|divert
전원|田園|rural
전임|専任|full-time
전임|転任|transfer
전장|全長|length
전적|全的/全面的|entirely/fully
전적|戦跡|battle site
전전긍긍|戦々恐々|on edge
전제|前提|precondition
전제|専制|autocratic
전주|全州|Jeonju
전주|電柱|electric pole
전주|前週|previous week
전지|戦地|battlefield
전차|電車|tram
전철|前轍|same mistake
전학|転校|transfer
전후|戦後|postwar
절반|半分/半数|half
절차|手続き|procedure
절하|切り下げ|devaluation/depreciation
점심|昼食|lunch
접시|皿|dish/plate
정견|定見|conviction
정경|政経|politics and business
정도|程度|extent
정류장|停留所|bus stop
정리|情理|compassion
정수|浄水|water purification
정수|定数|seats
정식|定食|set menu
정액|定額|flat
정어리|イワシ/鰯|sardine
정의|定義|define
정적|政敵|political rival/political enemy
정전|停電|outage
정전|正殿|main hall
정지|停止|stop
정지|整地|grading
정직|停職|suspension/suspend
정초|正月/年始|beginning of the year
정치인|政治家|politician
정탐|偵察/探り|spy
정통|精通|well versed
제공|制空|air superiority
제국|帝国|imperial
제국|諸国|countries
제기|祭器|ritual vessel
제도|諸島|islands
제명|除名|expel
제보|情報提供/通報|tip
제보자|情報提供者|informant/tipster/whistleblower
제사장|祭司|priest
제상|祭壇|table
제수|弟嫁/弟の妻|sister-in-law
제약|製薬|pharmaceutical/drugmaker
제약사|製薬会社|drugmaker/pharmaceutical company
제일|祭日|feast
제자|弟子/教え子|student
제재|製材|lumber
제정|制定|enact
제정|帝政|czarist/tsarist
조력|潮力|tidal power
조류|鳥類|avian
조류독감|鳥インフルエンザ|bird flu/avian influenza/avian flu
조리|条理|logic
조만간|近いうちに|soon
조문|弔問|condolence/pay respects
조사|弔辞/弔詞|eulogy
조서|調書|statement
조성|助成|subsidy
조속|早急|prompt/soon
조수|潮水|tide
조신|慎み深い|modest
조의|朝議|court
조작|でっち上げ/捏造/造作|fabrication/fabricate/rig
조정|朝廷|court
조제|粗製|crude
조찬|朝食会|breakfast
조처|措置|measure/step
조청|水あめ|syrup
조판|組み版|typesetting
조폭|暴力団/組織暴力団|gangster/organized crime
조합|調合|mixture
조화|弔花|wreath
존속|尊属|parent
종합병원|総合病院|general hospital
좌회전|左折|left turn
죄수|囚人/受刑者|prisoner/inmate/convict
주간|週刊|weekly
주간|主幹|editor
주관|主管|supervise
주근깨|そばかす|freckle
주동|主導/首謀|ringleader
주둔군|駐留軍|garrison
주력|注力|focus
주류|酒類|alcoholic beverage
주막|居酒屋|tavern
주모|首謀|mastermind
주문|主文|ruling
주사|主事|clerk
주식|主食|staple
주유|給油/注油|refuel
주유소|ガソリンスタンド|gas station
주인|主人/所有者/持ち主|owner
주일|主日|Sunday
주자|走者/ランナー/候補|contender
주자|朱子|Zhu Xi
주장|主張|argue/contend
주재|主宰|chair
주재|駐在|stationed
주전자|やかん|kettle
주점|酒場/居酒屋|bar/pub
주지|住職/住持|head monk/abbot
주춧돌|礎石|cornerstone
주택담보대출|住宅ローン/住宅担保ローン|mortgage/home loan/mortgage loan
주황|オレンジ/橙色|orange
중고|重苦|ordeal
중구|中区|Jung
중령|中佐|lieutenant colonel
중매|仲人/見合い|matchmaking/arranged marriage
중상|重傷|seriously injured
중상|中傷|vilify
중상모략|誹謗中傷|smear/slander
중세|重税|heavy tax
중역|重訳|retranslation
중위|中位|median
중전|王妃/中殿|queen
중지|中止|stop/halt
중지|衆知|collective wisdom
중추|仲秋/中秋|mid-autumn
중침|中央線侵犯|crossing the center line
중태|重体/重篤|critical condition
중형|重刑|severe punishment
중화|中華|Chinese
증발|増発|additional issue
지갑|財布|wallet
지명|指名|nominee
지명|知命|fifty
지문|地文|passage
지방법원|地方裁判所/地裁|district court
지법|地裁/地方裁判所|District Court
지분|持ち分/株式|stake/share
지사|知事|governor
지사|支社|branch
지상|至上|supreme
지연|地縁|regional ties
지원|志願|apply
지원|支院|branch court
지원|支店/支院|branch
지장|智将/知将|tactician
지적|指摘|criticism
지적|地籍|cadastral
지점|支店|branch
지점|地点|location
지주|持ち株/持株|holding
지주|支柱|pillar
지출|支出|spending
지칭|指す|refer
지표|地表|surface
직함|肩書/肩書き|title
진눈깨비|みぞれ|sleet
진맥|脈|pulse
진범|真犯人|real culprit/true culprit
`;
