/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (적성–흑백). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_3 = `
적성|敵性|hostile
적자|嫡子|legitimate son
적자|適者|fittest
전공|戦功|military merit
전국|全国|nationwide
전국|戦国|warring states
전권|専権|exclusive right
전기|戦機|fighting chance
전도|伝道|missionary
전도|前倒/転倒|overturn
전략|戦略|strategic
전력|全力|all-out/full strength
전력|前歴|record
전력|戦歴|war record
전매|転売|resell
전문|専門|expert
전문|電文/電報|cable
전반|全般|overall
전보|転補|transfer
전사|戦士|fighter
전사|戦死|killed in action/die in battle
전사|戦史|war history
전선|電線|power line/electric wire/cable
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
전제|前提|precondition
전제|専制|autocratic
전주|全州|Jeonju
전주|電柱|electric pole
전주|前週|previous week
전지|戦地|battlefield
전차|電車|tram
전철|前轍|same mistake
전후|戦後|postwar
절반|半分/半数|half
정견|定見|conviction
정경|政経|politics and business
정도|程度|extent
정리|情理|compassion
정수|浄水|water purification
정수|定数|seats
정식|定食|set menu
정액|定額|flat
정의|定義|define
정적|政敵|political rival/political enemy
정전|停電|outage
정전|正殿|main hall
정지|停止|stop
정지|整地|grading
정직|停職|suspension/suspend
정통|精通|well versed
제공|制空|air superiority
제국|帝国|imperial
제국|諸国|countries
제기|祭器|ritual vessel
제도|諸島|islands
제명|除名|expel
제약|製薬|pharmaceutical/drugmaker
제일|祭日|feast
제자|弟子/教え子|student
제재|製材|lumber
제정|制定|enact
제정|帝政|czarist/tsarist
조력|潮力|tidal power
조류|鳥類|avian
조리|条理|logic
조문|弔問|condolence/pay respects
조사|弔辞/弔詞|eulogy
조서|調書|statement
조성|助成|subsidy
조속|早急|prompt/soon
조수|潮水|tide
조의|朝議|court
조작|でっち上げ/捏造/造作|fabrication/fabricate/rig
조정|朝廷|court
조제|粗製|crude
조폭|暴力団/組織暴力団|gangster/organized crime
조합|調合|mixture
조화|弔花|wreath
존속|尊属|parent
주간|週刊|weekly
주간|主幹|editor
주관|主管|supervise
주력|注力|focus
주류|酒類|alcoholic beverage
주문|主文|ruling
주사|主事|clerk
주식|主食|staple
주유|給油/注油|refuel
주인|主人/所有者/持ち主|owner
주일|主日|Sunday
주자|走者/ランナー/候補|contender
주자|朱子|Zhu Xi
주장|主張|argue/contend
주재|主宰|chair
주재|駐在|stationed
주점|酒場/居酒屋|bar/pub
주지|住職/住持|head monk/abbot
중고|重苦|ordeal
중구|中区|Jung
중매|仲人/見合い|matchmaking/arranged marriage
중상|重傷|seriously injured
중상|中傷|vilify
중세|重税|heavy tax
중역|重訳|retranslation
중위|中位|median
중전|王妃/中殿|queen
중지|中止|stop/halt
중지|衆知|collective wisdom
중추|仲秋/中秋|mid-autumn
중태|重体/重篤|critical condition
중형|重刑|severe punishment
중화|中華|Chinese
증발|増発|additional issue
지명|指名|nominee
지명|知命|fifty
지문|地文|passage
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
지표|地表|surface
진보|珍宝|treasure
진사|進士|scholar
진상|進上/献上|tribute
진정|鎮静|calm
진정|陳情|complaint
진통|鎮痛|painkiller
차량|車両|vehicle/car
차장|次長|deputy chief/deputy director
참사|参事|counselor
천도|天道|way of heaven
체감|逓減|diminish
초연|硝煙|gunpowder
최고|催告|notice
추구|追求|pursue
추궁|追及|grill
축전|祝典/祭典|festival
축전|蓄電|storage
출입|出入り/立ち入り|access/entry
출정|出征|go to war/expedition
충분|十分|enough/sufficient
충실|充実|substantial
취급|取り扱い|handling/handle
친자|実子|biological child
타자|打者|hitter
투신|投身|jump
특사|特別赦免/特赦/恩赦|pardon
특수|特需|boom/special demand
편집|偏執|paranoia
평정|平定|pacify
포수|猟師/砲手|hunter
포식|捕食|predatory
포장|包装|packaging
포장|褒章|medal
필사|筆写|transcription
하사|伍長/下士|staff sergeant
하수|下手|novice
하위|下位|lower
학력|学歴|educational background
학력|学力|academic ability
학사|学事|academic
한화|ウォン/ハンファ|won
합성|合成|synthetic
합의|合意|agree
해금|奚琴|fiddle
해도|海図|nautical chart
해독|解毒|antidote
향기|香り|scent
호외|号外|extra
호전|好戦|bellicose/warlike
호조|好調|brisk
화기|和気|harmony
화상|華商|Chinese merchant
환기|喚起|arouse/draw attention
환부|患部|affected area
환상|環状|ring
회수|回収|recover/recall
회유|回遊|migration
효성|孝行|filial piety
후지|富士|Fuji
흑백|白黒|black and white
`;
