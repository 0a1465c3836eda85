import type { KoreanTerm } from './korean-terms.ts';

/**
 * Korean words with several meanings of which at least one is no Sino-Korean compound: hangul | Japanese | English, one
 * row a meaning. They let a Japanese word that has no Korean reading of its own be taken back to Hangul (リンゴ → 사과).
 */
const ROWS = `
사과|リンゴ/りんご/林檎|apple
사과|謝罪|apology/apologize
배|船|ship/boat
배|梨|pear
배|腹|stomach/belly
배|倍|times/fold
눈|雪|snow
눈|目/眼|eye
말|馬|horse
말|言葉/話|words/remark/speech
말|末|end
다리|橋|bridge
다리|足/脚|leg
밤|夜|night
밤|栗|chestnut
차|車|car/vehicle
차|茶/お茶|tea
차|差|difference
병|瓶/びん|bottle
병|病気/病|disease/illness
벌|蜂/ハチ|bee
벌|罰|punishment/penalty
감|柿|persimmon
감|感|feeling/sense
풀|草|grass
풀|糊|glue
굴|牡蠣/カキ|oyster
굴|洞窟/穴|cave/tunnel
절|寺|temple
절|お辞儀|bow
절|節|verse/paragraph
신|神|god
신|靴|shoes
김|海苔|seaweed/laver
김|湯気|steam
파|ネギ/ねぎ|leek/green onion/scallion
파|派|faction/wing/group
이|歯|tooth
이|シラミ|louse
비|雨|rain
비|費用|cost/expense
비|碑|monument
상|賞|prize/award
상|テーブル/お膳|table
시|市|city
시|詩|poem/poetry
시|時|hour/o'clock
장|市場|market
장|章|chapter
장|腸|intestine
장|場|scene/place
전|前|former/before
전|戦|war/match
전|チヂミ|pancake
굽|ひづめ|hoof
돌|石|stone
돌|一歳の誕生日|first birthday
발|足|foot
발|発|shot/round
손|手|hand
손|孫/子孫|descendant
팔|腕|arm
팔|八|eight
귀|耳|ear
해|太陽|sun
해|年|year
해|害|harm/damage
달|月|moon/month
별|星|star
바람|風|wind
바람|願い/望み|wish/hope
바다|海|sea
공|ボール|ball
공|功績/功|credit/merit
공|ゼロ|zero
공|公|public
콩|豆|bean
쌀|米|rice
미|米|rice
미|美|beauty
미|米国|U.S./American
불|火|fire
불|ドル|dollar
물|水|water
꿈|夢|dream
길|道|road/way
금|金|gold/Friday
금|線|line
기|旗|flag
기|気|energy/spirit
띠|帯|belt/band
띠|干支|zodiac sign
뜰|庭|garden
거리|街/通り|street
거리|距離|distance
의사|医者/医師|doctor/physician
의사|意思/意志|intention/will
고개|頭/首|head
고개|峠|pass/hill
경기|試合/競技|match/game
경기|景気|economy/economic conditions
고장|故障|breakdown/failure
고장|故郷/土地|region/hometown
신문|新聞|newspaper
신문|尋問/訊問|interrogation/questioning
여권|パスポート/旅券|passport
여권|女性の権利/女権|women's rights
여권|与党/与党側|ruling camp/ruling party
통화|通話/電話|phone call/call
통화|通貨|currency
지도|地図|map
지도|指導|leadership/guidance
연기|煙|smoke
연기|延期|postponement/delay
연기|演技|acting/performance
수도|首都|capital
수도|水道|water supply/tap water
가구|家具|furniture
가구|世帯|household
고문|拷問|torture
고문|顧問|adviser/consultant
유도|柔道|judo
유도|誘導|guidance/inducement
방송|放送|broadcast
노조|労働組合/労組|labor union/trade union
일정|日程|schedule
일정|一定|certain
사장|社長|president of a company/chief executive
사장|砂浜|sandy beach
회장|会長|chairman/president
회장|会場|venue
의장|議長|chairman/speaker
의장|衣装|costume
부장|部長|department head
기사|記事|article
기사|騎士|knight
기사|運転手/技師|driver/engineer
인도|インド|India
인도|歩道|sidewalk/pavement
인도|引き渡し|handover/extradition/delivery
인도|人道|humanitarian
수입|収入|income/revenue
수입|輸入|import
동안|間|during
동안|童顔|baby face
`;

const KOREAN_HOMOGRAPHS: readonly KoreanTerm[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [hangul = '', japanese = '', english = ''] = row.split('|');
    return { hangul, japanese: japanese.split('/'), english: english.split('/') };
  });

const hangulOf = new Map<string, Set<string>>();
for (const { hangul, japanese } of KOREAN_HOMOGRAPHS)
  for (const word of japanese) hangulOf.set(word, (hangulOf.get(word) ?? new Set()).add(hangul));
const byHangul = Map.groupBy(KOREAN_HOMOGRAPHS, term => term.hangul);

/** Korean words of several meanings that a Japanese word renders. */
export const homographReadings = (japanese: string): readonly string[] => [...(hangulOf.get(japanese) ?? [])];

/** All meanings of a Korean word of several meanings. */
export const homographMeanings = (hangul: string): readonly KoreanTerm[] => byHangul.get(hangul) ?? [];
