/** A word of Korean news that Japanese writes otherwise, or not in Chinese characters at all. */
export interface KoreanTerm {
  readonly hangul: string;
  /** What it is rendered by in Japanese news, best first. */
  readonly japanese: readonly string[];
  /** English words and phrases it stands for. */
  readonly english: readonly string[];
}

/**
 * hangul | Japanese renderings | English. Institutions, offices and everyday terms of politics, war, law and the economy
 * whose Sino-Korean form is no Japanese word (聯政, 大選, 食水), so that no dictionary of Japanese can lead to them.
 */
const ROWS = `
국정원|国家情報院|National Intelligence Service/spy agency/intelligence agency
국가정보원|国家情報院|National Intelligence Service/spy agency/intelligence agency
안기부|国家安全企画部|Agency for National Security Planning
국방부|国防省/国防総省|Defense Ministry/Ministry of Defense/Ministry of National Defense/Pentagon
외교부|外務省|Foreign Ministry/Ministry of Foreign Affairs
외무부|外務省|Foreign Ministry/Ministry of Foreign Affairs
통일부|統一省|Unification Ministry/Ministry of Unification
국무부|国務省|State Department/Department of State
재무부|財務省|Treasury/Treasury Department/Finance Ministry/Ministry of Finance
법무부|法務省/司法省|Justice Ministry/Justice Department/Ministry of Justice
내무부|内務省|Interior Ministry/Ministry of the Interior
교육부|教育省|Education Ministry/Ministry of Education
환경부|環境省|Environment Ministry/Ministry of Environment
상무부|商務省|Commerce Ministry/Commerce Department
노동부|労働省|Labor Ministry/Labor Department/Labour Ministry
농무부|農務省|Agriculture Department/Agriculture Ministry
보건부|保健省|Health Ministry/Ministry of Health/Health Department
합참|合同参謀本部|Joint Chiefs of Staff/joint chiefs
대법원|最高裁判所/最高裁|Supreme Court
헌재|憲法裁判所|Constitutional Court
검찰청|検察庁|prosecutors office/public prosecutors
경찰청|警察庁|police agency/National Police Agency
대통령실|大統領府|presidential office
총리실|首相府|prime minister's office
청와대|青瓦台/大統領府|Blue House/presidential office
백악관|ホワイトハウス|White House
안보리|安全保障理事会/安保理|Security Council
안보|安全保障|security
유엔군|国連軍|United Nations forces/United Nations Command
의장대|儀仗隊|honor guard/guard of honour/guard of honor
정상회담|首脳会談|summit/summit meeting
정상|首脳|leader/summit/heads of state
회담|会談|talks/meeting
협상|交渉|negotiation/talks
협상단|交渉団|negotiators/delegation
대표단|代表団|delegation
대변인|報道官|spokesman/spokesperson/spokeswoman
총리|首相|prime minister/premier
장관|閣僚/相|minister/secretary
차관|次官|vice minister/deputy minister
대선|大統領選挙/大統領選|presidential election/presidential race
총선|総選挙|general election/parliamentary election
보선|補欠選挙|by-election
조기총선|早期総選挙|early election/snap election
연정|連立政権/連立|coalition/coalition government
여야|与野党|ruling and opposition parties
여당|与党|ruling party
야당|野党|opposition party/opposition
집권당|与党|ruling party
탄핵|弾劾|impeachment
사면|恩赦|amnesty/pardon
구속|逮捕/勾留|arrest/detention
영장|令状|warrant
기소|起訴|indictment/charge
피의자|容疑者|suspect
혐의|容疑|charge/suspicion/allegation
재판부|裁判所|court/panel of judges
증언|証言|testimony
시인|認める/是認|admit/acknowledge/concede
부인|否認/否定|deny/denial
사과|謝罪|apology/apologize
사임|辞任|resignation/resign
사퇴|辞任|resignation/step down
해임|解任|dismissal
취임|就任|inauguration/take office
북한|北朝鮮|North Korea
남한|韓国|South Korea
대북|対北朝鮮|toward North Korea/North Korea policy/against North Korea
방북|訪朝|visit to North Korea/visit to Pyongyang
방한|訪韓|visit to South Korea/visit to Seoul
방미|訪米|visit to the United States/visit to Washington
방중|訪中|visit to China/visit to Beijing
방일|訪日|visit to Japan/visit to Tokyo
방러|訪ロ|visit to Russia/visit to Moscow
탈북자|脱北者|defector/North Korean defector
정전|停戦/休戦|armistice/truce/cease-fire/ceasefire
휴전|休戦|truce/cease-fire/ceasefire/armistice
종전|終戦|end of the war
병력|兵力/部隊|troops/forces
군인|軍人/兵士|soldier/serviceman
장병|将兵|troops/soldiers
용병|傭兵|mercenary
포로|捕虜|prisoner of war/captive
포격|砲撃|shelling/bombardment
공습|空爆/空襲|airstrike/air strike/air raid
폭격|爆撃|bombing
탄약|弾薬|ammunition/munitions
군수품|軍需物資|munitions/war materiel/materiel
무기고|武器庫|arsenal/armory
핵무기|核兵器|nuclear weapon
비핵화|非核化|denuclearization
핵실험|核実験|nuclear test
도발|挑発|provocation
제재|制裁|sanction
연합훈련|合同訓練/合同演習|joint exercise/joint drill/combined exercise
군사훈련|軍事演習|military exercise/military drill
철수|撤退|withdrawal/pullout/withdraw
철군|撤兵|troop withdrawal/withdrawal of troops
주둔|駐留|stationing/garrison
자제|自制|restraint
조정|調停|mediation
중재|仲裁/仲介|mediation/arbitration
타결|妥結|settlement/deal
조약|条約|treaty
양자|二国間|bilateral
다자|多国間|multilateral
삼자|三者|trilateral/three-way
축배|乾杯/祝杯|toast
만찬|夕食会/晩餐会|dinner/banquet
오찬|昼食会|luncheon/lunch
생명선|生命線|lifeline
인도|人道|humanitarian
구호|救援/支援|relief/aid
구호품|救援物資|relief supplies/relief goods
식수|飲料水|drinking water
식량|食糧|food/food supplies
이재민|被災者|victims/displaced people
피란민|避難民|evacuee/refugee/displaced people
난민|難民|refugee
수재|水害|flood damage/flood
홍수|洪水|flood
가뭄|干ばつ|drought
지진|地震|earthquake
해일|津波|tsunami
정전사태|停電|blackout/power outage
실종자|行方不明者|missing person
부상자|負傷者|injured/wounded
사망자|死者|dead/death toll/fatality
사상자|死傷者|casualty
환자|患者|patient
방역|防疫|quarantine/disease control
백신|ワクチン|vaccine
환율|為替レート/為替相場|exchange rate
금리|金利|interest rate
물가|物価|prices/inflation
증시|株式市場|stock market
적자|赤字|deficit
흑자|黒字|surplus
수출|輸出|export
수입|輸入|import/revenue
관세|関税|tariff
보조금|補助金|subsidy
실업률|失業率|unemployment rate/jobless rate
예산안|予算案|budget/budget bill
법안|法案|bill
개헌|改憲|constitutional amendment/constitutional reform
국민투표|国民投票|referendum
유권자|有権者|voter
투표율|投票率|turnout
득표율|得票率|share of the vote
시장|市長/市場|mayor/market
주지사|知事|governor
의원|議員|lawmaker/legislator/senator
상원|上院|Senate/upper house
하원|下院|House/lower house
국경|国境|border
영토|領土|territory
영해|領海|territorial waters
방공|防空|air defense
경계|警戒/境界|alert/boundary
기자|記者|reporter/journalist
작가|作家/記者|writer
언론|報道機関/メディア|media/press
성명|声明|statement
공보|広報|public information
특사|特使|envoy/special envoy
대사|大使|ambassador
대사관|大使館|embassy
공사|公使|minister/envoy
영사|領事|consul
국빈|国賓|state guest
영빈관|迎賓館|state guesthouse
의전|儀礼|protocol
열병식|閲兵式/軍事パレード|military parade
성당|聖堂/教会|cathedral/church
성상|イコン|icon
핵심|核心/主要|key/core
인사|人士/幹部|figure/dignitary/member
고위급|高官級|high-level/senior
관리|当局者/官吏|official
당국자|当局者|official
지도부|指導部|leadership
비서|秘書/書記|secretary/aide
보좌관|補佐官|aide/adviser
주민|住民|resident/inhabitants
시민|市民|citizen
조기|早期|early
전기|電気/前期|electricity/first half
사기|士気/詐欺|morale/fraud
동기|動機|motive
감사|監査/感謝|audit/gratitude/thanks
수사|捜査|investigation/probe
조사|調査|investigation/survey/inquiry
공정|公正/工程|fairness/fair/process
공포|恐怖/公布|fear/terror/promulgation
전선|前線/戦線|front line/front
전력|電力/戦力|electricity/power/military strength
기지|基地|base
군함|軍艦|warship
잠수함|潜水艦|submarine
항모|空母|aircraft carrier
인상|引き上げ/値上げ|increase/hike/raise
인하|引き下げ/値下げ|cut/reduction
경비|警備/経費|security/guard/patrol/expense
경비정|警備艇|patrol boat
여객선|旅客船|passenger ship/ferry
여객기|旅客機|airliner/passenger plane/passenger jet
항공사|航空会社|airline
유가|原油価格|oil price
주가|株価|share price/stock price
부채|負債|debt/liability
교역|貿易|trade
출산율|出生率|birth rate/fertility rate
고령화|高齢化|aging
파업|ストライキ|strike/walkout
시위|デモ|protest/demonstration
시위대|デモ隊|protester/demonstrator
단속|取り締まり|crackdown
여권|旅券|passport
계엄|戒厳令|martial law
산불|山火事|wildfire/forest fire
화재|火災|fire/blaze
폭우|豪雨|heavy rain/torrential rain
폭설|大雪/豪雪|heavy snow
구조대|救助隊|rescuer/rescue team
소방관|消防士|firefighter
수색|捜索|search
실종|行方不明|missing/disappearance
부상|負傷|injury
전염병|感染症/伝染病|epidemic/infectious disease
확진자|感染者|confirmed case
간호사|看護師|nurse
인질|人質|hostage
피랍|拉致|kidnapping/abduction
구금|拘束/拘禁|detention/custody
석방|釈放|release
재판|裁判|trial
선고|判決/言い渡し|sentence/ruling
항소|控訴|appeal
상고|上告|appeal
거부권|拒否権|veto
결의안|決議案|resolution
의제|議題|agenda
촉구|要請/呼びかけ|urge/call
우려|懸念|concern/worry
전망|見通し|outlook/forecast/prospect
합의문|合意文書|accord
이행|履行|implementation/fulfillment
단교|断交|severing of ties/break off relations
수교|国交樹立|diplomatic relations/diplomatic ties
공관|公館|diplomatic mission
분담금|分担金|contribution
방위비|防衛費|defense spending/defense budget/defense cost
파병|派兵|dispatch of troops/troop deployment
공세|攻勢|offensive
진지|陣地|position
민간인|民間人|civilian
전투기|戦闘機|fighter jet/warplane
정찰기|偵察機|reconnaissance plane/spy plane
사무총장|事務総長|secretary-general/secretary general
지지율|支持率|approval rating
여론조사|世論調査|poll/opinion poll/survey
기자회견|記者会見|news conference/press conference
사설|社説|editorial
측근|側近|aide/confidant
고문|顧問|adviser/advisor
소식통|消息筋|source
연구원|研究員/研究院|researcher/institute
`;

const parseRow = (row: string): KoreanTerm => {
  const [hangul = '', japanese = '', english = ''] = row.split('|');
  return { hangul, japanese: japanese.split('/'), english: english.split('/') };
};

const KOREAN_TERMS: readonly KoreanTerm[] = ROWS.trim().split('\n').map(parseRow);

const byHangul = Map.groupBy(KOREAN_TERMS, term => term.hangul);

/** Terms with this Hangul spelling; empty if there are none. */
export const koreanTerms = (hangul: string): readonly KoreanTerm[] => byHangul.get(hangul) ?? [];

interface MeantTerm {
  readonly term: KoreanTerm;
  /** Index of the first word of the English that it stands for. */
  readonly first: number;
}

/** English phrases of the table by their first word, lower case. */
const byFirstWord = Map.groupBy(
  KOREAN_TERMS.flatMap(term =>
    term.english.map(english => ({ term, words: english.toLowerCase().split(' ') })),
  ),
  ({ words }) => words[0]!,
);

/** Terms whose English stands in a text, given as lower-case words or lemmas in their order. */
export function koreanTermsMeaning(words: readonly string[]): readonly MeantTerm[] {
  return words.flatMap((word, first) =>
    (byFirstWord.get(word) ?? [])
      .filter(phrase => phrase.words.every((part, at) => words[first + at] === part))
      .map(({ term }) => ({ term, first })),
  );
}
