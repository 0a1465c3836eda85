/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (역성장–장애물). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_3 = `
역성장|マイナス成長|negative growth/contraction
역전|逆転|come from behind
역전|駅前|station
역전|駅伝|relay
연도|年度|year
연도|沿道|along the street
연루|連座/関与|implicate/involvement
연립정부|連立政権|coalition government
연봉|年俸/年収|salary
연예|芸能|entertainment
연예인|芸能人/タレント|celebrity/entertainer
연중|年中|year-round
연체|軟体|mollusk
연패|連敗|losing streak/straight losses
연패|連覇|consecutive titles/title defense
연합뉴스|聯合ニュース|Yonhap
연회|年会|annual meeting
열전|列伝|biographies
영수|英数|English and math
영장|霊長|primate
영정|遺影|portrait/photo of the deceased
영주|領主|lord
영화|英貨|sterling
예물|結納/贈り物|wedding gift
예속|隷属|subordination
예식장|結婚式場|wedding hall
오기|誤記/書き間違い|clerical error/typo
오전|誤伝|misreport
올해|今年|this year
외가|母の実家|mother's side
외계인|宇宙人|alien
외교장관|外相|foreign minister
외도|不倫/浮気|affair/extramarital affair
외모|外見/容貌|appearance
외무상|外相|foreign minister
외무장관|外相|foreign minister
외전|外伝|spinoff
외할머니|祖母|grandmother
외환위기|通貨危機|currency crisis/financial crisis
요격|迎撃|intercept/interception
요소|要所|key point
요인|要因|factor/cause
요인|要人|VIP/dignitary/key figure
요정|料亭|restaurant
요지|要地|key location
요충지|要衝|strategic point/strategic location
욕설|暴言/悪口|abusive language/insult
용납|容認/許容|tolerate/tolerance
용량|用量|dosage
용사|勇士|warrior/veteran
용수|用水|water
용의|用意/意思|willing/willingness
용지|用紙|paper
우방|友邦/友好国|ally
우수|雨水|rainwater
우울증|うつ病|depression
우정|郵政|postal
우주인|宇宙飛行士|astronaut
우표|切手|stamp/postage stamp
운구|棺の運搬|carry the coffin
운동권|学生運動|student activist/activist
운전사|運転手|driver
원고|原稿|script
원내|院内|floor
원망|恨み|resentment
원서|原書|original book
원성|怨嗟/恨みの声|resentment
원자|原子|atomic
원형|円形|circular/round
원호|援護|assistance
원호|元号|era
위스키|ウイスキー|whiskey
위안화|人民元/元|yuan
위장|偽装/カムフラージュ|fake
위장|胃腸|stomach
위협|脅威/威嚇/脅し|threat/menace/threaten
유가족|遺族|bereaved family/victims' families/family
유공자|功労者|person of merit
유기견|捨て犬|abandoned dog/stray dog
유네스코|ユネスコ|UNESCO
유대인|ユダヤ人|Jew/Jewish
유럽|欧州/ヨーロッパ|Europe/European
유명|幽明|passing
유방암|乳がん|breast cancer
유배|流刑|exile
유보|留保|put off
유사시|有事|contingency/emergency
유언|流言|rumor
유엔|国連|United Nations/U.N.
유연|油煙|soot
유영|遊泳|spacewalk
유용|流用|embezzle
유인|誘引/誘致|lure/incentive
유인|有人|crewed
유자|ユズ|citron
유전|油田|oilfield
유전|遺伝|genetic
유전자변형|遺伝子組み換え|genetically modified
유지|維持|maintain/keep
유지|有志/名士|prominent figure
유지|油脂|fat
유치|誘致|host/hosting/bid
유화|宥和/融和|conciliatory
육사|陸軍士官学校|Military Academy
육성|育成|foster
육성|肉声|voice
육포|干し肉/ジャーキー|jerky
은신처|隠れ家/潜伏先|hideout
은퇴|引退|retirement/retire
음반|アルバム/レコード|album/record
음성|音声|audio
음식|食べ物/料理|food
음해|中傷|smear
응급실|救急救命室/救急室/救急外来|emergency room/ER
의구심|疑念/疑問|doubt/suspicion
의료|医療|medical/health care
의료진|医療スタッフ/医療チーム|medical staff/medical team
의무|医務|medical
의사|医師|surgeon
의사|義士|patriot/martyr
의상|衣装|costume/dress
의심|疑い/疑念|suspicion/doubt/suspect
의연금|義援金|donation
의장|儀仗|honor guard
의장|議場|chamber
의지|義肢|prosthetic
의처증|妄想|delusion
이기|利己|selfish
이달|今月|this month
이동|異動|personnel
이민자|移民|immigrant
이별|別れ|farewell/parting
이병|二等兵|private
이복형|異母兄|half brother/half-brother
이사|理事/取締役|board member
이상|異状|problem
이성|理性|rational
이승|この世|this world
이식|移植|implant
이웃|隣人/隣|neighbor/neighboring
이적료|移籍金|transfer fee
이주민|移住者|migrant
이체|振り込み/振替|transfer
이치|理屈/道理|logic
이탈리아|イタリア|Italy
인가|認可/許可|authorization
인계|引き継ぎ/引き渡し|hand over/turn over
인근|近隣/付近/近く|nearby
인도네시아|インドネシア|Indonesia
인력|人力/人材/人員|manpower/workforce/personnel
인명피해|人的被害|casualty/casualties
인사말|あいさつ|greeting/remarks
인삼|高麗人参/朝鮮人参|ginseng
인상|人相|appearance
인수위|引き継ぎ委員会/政権引き継ぎ委員会|transition team/transition committee
인수합병|買収・合併/M&A|merger and acquisition/mergers and acquisitions/M&A
인양|引き揚げ|salvage/raise
인연|縁|connection
인용|認容/容認|uphold/grant
인재|人災|man-made disaster
인정|認定|recognize
인지|認知|awareness
인출|引き出し|withdrawal/withdraw
인터폴|インターポール/国際刑事警察機構|Interpol
인편|人づて|through someone
인품|人柄|character
인프라|インフラ|infrastructure
일각|一部/一角|some quarters/some
일교차|寒暖差|temperature difference
일기예보|天気予報|weather forecast
일당|一味/一党|gang/accomplice
일당|日当|day's pay
일병|一等兵|private first class
일본|日本|Japanese
일용직|日雇い|day laborer/day labor
일자|日付/日取り|date
일자리|雇用/仕事/職|job/employment
일제|日帝/日本統治|Japanese colonial rule/Japanese occupation/colonial rule
일주일|一週間/1週間|week
일출|日の出|sunrise
임기|臨機|improvise
임박|切迫/間近|imminent/impending
임원|役員/幹部|executive
입구|入り口|entrance
입국|入国|entry
입국|立国|nation building
입맞춤|キス|kiss
입상|入賞|prize
입상|立像|statue
입양|養子縁組|adoption/adopt
입장|立場|stance/stand
입장|入場|entry
입주|入居|move in/tenant
입헌|立憲|constitutional
잉여|余剰|surplus
자극|磁極|magnetic pole
자문|諮問/助言|advice/advisory
자원봉사|ボランティア/ボランティア活動|volunteer
자율주행차|自動運転車|self-driving car/autonomous vehicle
자전|字典|dictionary
자진|自ら/自発的|voluntarily
작가|作歌|songwriting
잔액|残高|balance
잠수부|潜水士/ダイバー|diver
장관|壮観|spectacle
장관|腸管|intestine
장기|臓器|organ
장기|将棋|chess
장대높이뛰기|棒高跳び|pole vault
장례식|葬儀/葬式|funeral
장마|梅雨|monsoon
장소|場所|venue
장애|障害|disability/obstacle/disorder/disabled
장애물|障害物|obstacle/hurdle/barrier
`;
