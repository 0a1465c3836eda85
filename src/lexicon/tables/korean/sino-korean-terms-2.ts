/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (선장–적군). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_2 = `
선장|船長|captain
설문|アンケート|survey/questionnaire
성벽|城壁|wall
성장|盛装|dressed up
성적|成績|score/performance
성전|聖殿/神殿|temple
세제|税制|tax code/tax
소각|消却|cancellation
소수|小数|decimal
소요|騒擾/騒乱/騒動|unrest
소인|素因|cause
소장|所長|warden
소장|所蔵|collection
수구|守旧|reactionary
수급|受給|receive
수도|修道|monastic
수령|受領|receive
수면|水面|surface
수복|奪還/収復|recapture/retake
수사|修辞/レトリック|rhetoric
수사|修道士/修士|monk/friar
수상|受賞|award
수상|授賞|award
수상|手相|palm
수석|水石|stone
수속|手続き|procedure/formality
수신|受信|receive
수신|預金/受信|deposit
수용|収容|detain
수용|受け入れ/受容|accept/acceptance
수원|水源|water source
수의|随意|private
수익|収益|profit
수정|修正|revise/amend/modify
수족|水族|aquatic
수지|収支|balance
수치|恥/羞恥|disgrace
수학|修学|study
수행|遂行|perform/carry out
수행|随行|accompany/entourage
수화|受話|receiver
수훈|垂訓|sermon
순사|殉死|martyrdom
순시|巡視|inspection/patrol
승복|僧服|robe
시가|市街|downtown
시각|視覚|visual
시비|詩碑|monument
시비|市費|city budget
시사|示唆|imply/indicate
시작|詩作|poetry
시정|市政|city administration/city government
시종|始終|throughout
시청|市庁/市役所|city hall
시행|施行/実施|implementation
식사|式辞|speech
신병|新兵|recruit
신부|神父/司祭|priest/father
신사|神社|shrine
신선|神仙/仙人|hermit
신설|新設|create
신성|新星|rising star
신임|新任|new
신장|新装|renovated
신조|新造|new
신체|身体|physical
신축|新築|newly built
실권|失権|lose
실명|失明|lose one's sight
실상|実状/実情|reality
실세|実力者|power broker/influential
실적|業績/実績|earnings/performance/results
실정|失政|misrule/mismanagement
실형|実刑|prison term
애인|恋人|lover/boyfriend/girlfriend
양복|スーツ/背広|suit
양육|養育|raising children/child support/raise
양자|養子|adopted son
양자|両者/二者|both/bilateral
양측|双方/両者|both sides/two sides/sides
여신|与信/融資|loan
여진|女真|Jurchen
역사|歴史|historical
역사|力士/重量挙げ選手|weightlifter/wrestler
역사|轢死|run over
역설|力説|stress
역전|逆転|come from behind
역전|駅前|station
역전|駅伝|relay
연도|年度|year
연도|沿道|along the street
연봉|年俸/年収|salary
연예|芸能|entertainment
연중|年中|year-round
연체|軟体|mollusk
연패|連敗|losing streak/straight losses
연패|連覇|consecutive titles/title defense
연회|年会|annual meeting
열전|列伝|biographies
영수|英数|English and math
영장|霊長|primate
영주|領主|lord
영화|英貨|sterling
오기|誤記/書き間違い|clerical error/typo
오전|誤伝|misreport
외전|外伝|spinoff
요소|要所|key point
요인|要因|factor/cause
요인|要人|VIP/dignitary/key figure
요정|料亭|restaurant
요지|要地|key location
용량|用量|dosage
용사|勇士|warrior/veteran
용수|用水|water
용의|用意/意思|willing/willingness
용지|用紙|paper
우방|友邦/友好国|ally
우수|雨水|rainwater
우정|郵政|postal
운전사|運転手|driver
원고|原稿|script
원내|院内|floor
원망|恨み|resentment
원서|原書|original book
원자|原子|atomic
원형|円形|circular/round
원호|援護|assistance
원호|元号|era
위장|偽装/カムフラージュ|fake
위장|胃腸|stomach
유명|幽明|passing
유보|留保|put off
유언|流言|rumor
유연|油煙|soot
유영|遊泳|spacewalk
유용|流用|embezzle
유인|誘引/誘致|lure/incentive
유인|有人|crewed
유자|ユズ|citron
유전|油田|oilfield
유전|遺伝|genetic
유지|維持|maintain/keep
유지|有志/名士|prominent figure
유지|油脂|fat
유치|誘致|host/hosting/bid
유화|宥和/融和|conciliatory
육성|育成|foster
육성|肉声|voice
음성|音声|audio
의료|医療|medical/health care
의무|医務|medical
의사|医師|surgeon
의사|義士|patriot/martyr
의심|疑い/疑念|suspicion/doubt/suspect
의장|儀仗|honor guard
의장|議場|chamber
의지|義肢|prosthetic
이기|利己|selfish
이동|異動|personnel
이사|理事/取締役|board member
이상|異状|problem
이성|理性|rational
이승|この世|this world
이식|移植|implant
인가|認可/許可|authorization
인력|人力/人材/人員|manpower/workforce/personnel
인상|人相|appearance
인연|縁|connection
인용|認容/容認|uphold/grant
인재|人災|man-made disaster
인정|認定|recognize
인지|認知|awareness
일각|一部/一角|some quarters/some
일당|一味/一党|gang/accomplice
일당|日当|day's pay
일본|日本|Japanese
일자|日付/日取り|date
일제|日帝/日本統治|Japanese colonial rule/Japanese occupation/colonial rule
임기|臨機|improvise
입구|入り口|entrance
입국|入国|entry
입국|立国|nation building
입상|入賞|prize
입상|立像|statue
입장|立場|stance/stand
입장|入場|entry
자극|磁極|magnetic pole
자문|諮問/助言|advice/advisory
자전|字典|dictionary
작가|作歌|songwriting
장관|壮観|spectacle
장관|腸管|intestine
장기|臓器|organ
장기|将棋|chess
장소|場所|venue
장화|長靴|boot
재고|再考|rethink
재래|在来|traditional
재연|再演/再現|reenactment/reenact
재연|再燃|flare up/rekindle
재임|在任|in office/tenure
재정|財政|fiscal/finance/financial
적군|敵軍|enemy
`;
