/** Everyday terms of politics, war, law and the economy (실종–흑자). One row a meaning: hangul | Japanese renderings, best first | English. */
export const NEWS_TERMS_2 = `
실종|行方不明|missing/disappearance
실종자|行方不明者|missing person
안기부|国家安全企画部|Agency for National Security Planning
안보|安全保障|security
안보리|安全保障理事会/安保理|Security Council
야당|野党|opposition party/opposition
양자|二国間|bilateral
언론|報道機関/メディア|media/press
여객기|旅客機|airliner/passenger plane/passenger jet
여객선|旅客船|passenger ship/ferry
여권|旅券|passport
여당|与党|ruling party
여론조사|世論調査|poll/opinion poll/survey
여야|与野党|ruling and opposition parties
연구원|研究員|researcher
연구원|研究院|institute
연정|連立政権/連立|coalition/coalition government
연합훈련|合同訓練/合同演習|joint exercise/joint drill/combined exercise
열병식|閲兵式/軍事パレード|military parade
영빈관|迎賓館|state guesthouse
영사|領事|consul
영장|令状|warrant
영토|領土|territory
영해|領海|territorial waters
예산안|予算案|budget/budget bill
오찬|昼食会|luncheon/lunch
외교부|外務省|Foreign Ministry/Ministry of Foreign Affairs
외무부|外務省|Foreign Ministry/Ministry of Foreign Affairs
용병|傭兵|mercenary
우려|懸念|concern/worry
유가|原油価格|oil price
유권자|有権者|voter
유엔군|国連軍|United Nations forces/United Nations Command
의원|議員|lawmaker/legislator/senator
의장대|儀仗隊|honor guard/guard of honour/guard of honor
의전|儀礼|protocol
의제|議題|agenda
이재민|被災者|victims/displaced people
이행|履行|implementation/fulfillment
인사|人士/幹部|figure/dignitary/member
인상|引き上げ/値上げ|increase/hike/raise
인질|人質|hostage
인하|引き下げ/値下げ|cut/reduction
자제|自制|restraint
작가|作家/記者|writer
잠수함|潜水艦|submarine
장관|閣僚/相|minister/secretary
장병|将兵|troops/soldiers
재무부|財務省|Treasury/Treasury Department/Finance Ministry/Ministry of Finance
재판|裁判|trial
재판부|裁判所|court/panel of judges
적자|赤字|deficit
전기|電気|electricity
전기|前期|first half
전력|電力|electricity/power
전력|戦力|military strength/military power
전망|見通し|outlook/forecast/prospect
전선|前線/戦線|front line/front
전염병|感染症/伝染病|epidemic/infectious disease
전투기|戦闘機|fighter jet/warplane
정상|首脳|leader/summit/heads of state
정상회담|首脳会談|summit/summit meeting
정전|停戦/休戦|armistice/truce/cease-fire/ceasefire
정전사태|停電|blackout/power outage
정찰기|偵察機|reconnaissance plane/spy plane
제재|制裁|sanction
조기|早期|early
조기총선|早期総選挙|early election/snap election
조사|調査|investigation/survey/inquiry
조약|条約|treaty
조정|調停|mediation
종전|終戦|end of the war
주가|株価|share price/stock price
주둔|駐留|stationing/garrison
주민|住民|resident/inhabitants
주지사|知事|governor
중재|仲裁/仲介|mediation/arbitration
증시|株式市場|stock market
증언|証言|testimony
지도부|指導部|leadership
지지율|支持率|approval rating
지진|地震|earthquake
진지|陣地|position
집권당|与党|ruling party
차관|次官|vice minister/deputy minister
철군|撤兵|troop withdrawal/withdrawal of troops
철수|撤退|withdrawal/pullout/withdraw
청와대|青瓦台/大統領府|Blue House/presidential office
촉구|要請/呼びかけ|urge/call
총리|首相|prime minister/premier
총리실|首相府|prime minister's office
총선|総選挙|general election/parliamentary election
축배|乾杯/祝杯|toast
출산율|出生率|birth rate/fertility rate
취임|就任|inauguration/take office
측근|側近|aide/confidant
타결|妥結|settlement/deal
탄약|弾薬|ammunition/munitions
탄핵|弾劾|impeachment
탈북자|脱北者|defector/North Korean defector
통일부|統一省|Unification Ministry/Ministry of Unification
투표율|投票率|turnout
특사|特使|envoy/special envoy
파병|派兵|dispatch of troops/troop deployment
파업|ストライキ|strike/walkout
포격|砲撃|shelling/bombardment
포로|捕虜|prisoner of war/captive
폭격|爆撃|bombing
폭설|大雪/豪雪|heavy snow
폭우|豪雨|heavy rain/torrential rain
피란민|避難民|evacuee/refugee/displaced people
피랍|拉致|kidnapping/abduction
피의자|容疑者|suspect
하원|下院|House/lower house
합의문|合意文書|accord
합참|合同参謀本部|Joint Chiefs of Staff/joint chiefs
항공사|航空会社|airline
항모|空母|aircraft carrier
항소|控訴|appeal
해일|津波|tsunami
해임|解任|dismissal
핵무기|核兵器|nuclear weapon
핵실험|核実験|nuclear test
핵심|核心/主要|key/core
헌재|憲法裁判所|Constitutional Court
혐의|容疑|charge/suspicion/allegation
협상|交渉|negotiation/talks
협상단|交渉団|negotiators/delegation
홍수|洪水|flood
화재|火災|fire/blaze
확진자|感染者|confirmed case
환경부|環境省|Environment Ministry/Ministry of Environment
환율|為替レート/為替相場|exchange rate
환자|患者|patient
회담|会談|talks/meeting
휴전|休戦|truce/cease-fire/ceasefire/armistice
흑자|黒字|surplus
`;
