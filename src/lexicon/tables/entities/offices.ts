/**
 * Offices. English uses one word for several: "president" is in the line of each Japanese office it may be, the likeliest
 * line first. Lines as in `countries.ts`.
 */
export const OFFICES = `
大統領 | president, presidential, ?presidency, POTUS, commander-in-chief, ?leader, ?head of state, ?incumbent, ?administration, ?Trump, ?Obama, ?Biden, ?Putin, ?Macron, ?executive, ?Oval Office, ?White House, ?candidate, ?campaign, ?inauguration, ?first lady, ?First Lady, ?Erdogan, ?Zelensky, ?Xi, ?governor
副大統領 | vice president, vice-president, vice presidential, Vice-President, VP, veep, ?running mate, ?Pence, ?Harris, ?deputy, ?Biden
首相 総理大臣 総理 宰相 | prime minister, premier, PM, chancellor, prime ministerial, ?leader, ?premiership, ?Number 10, ?Number Ten, ?Downing Street, ?head of government, ?No 10, ?taoiseach, ?Merkel, ?Modi, ?Abe, ?Netanyahu, ?Johnson, ?minister, ?government, ?May, ?Suga, ?first minister, ?cabinet, ?chief minister
州首相 | premier, first minister, chief minister
副首相 副総理 | deputy prime minister, vice premier, vice-premier, vice chancellor
外相 外務大臣 外務相 外交部長 | foreign minister, foreign secretary, minister of foreign affairs, foreign affairs minister, minister for foreign affairs, top diplomat, ?secretary of state, ?external affairs minister, ?minister
国務長官 | secretary of state, top diplomat, ?Pompeo, ?Blinken, ?secretary, ?Rubio, ?Tillerson, ?Kerry
国防相 国防大臣 防衛相 防衛大臣 国防部長 | defence minister, defense minister, defence secretary, defense secretary, minister of defence, minister of defense, defense chief, defence chief, ?minister
国防長官 | defense secretary, secretary of defense, defence secretary, defense chief, Pentagon chief, secretary of war, ?Mattis, ?Austin, ?Hegseth, ?secretary
財務相 財務大臣 蔵相 財相 | finance minister, chancellor of the exchequer, chancellor, minister of finance, ?minister, ?treasurer
財務長官 | treasury secretary, secretary of the treasury, treasury chief, ?secretary, ?Mnuchin, ?Yellen, ?Bessent
商務長官 | commerce secretary, secretary of commerce, ?secretary
司法長官 ?法務 | attorney general, ?attorney, ?Barr, ?Sessions
法相 法務大臣 司法相 | justice minister, justice secretary, minister of justice, lord chancellor, ?minister
内相 内務大臣 内務相 | home secretary, interior minister, home minister, minister of interior, ?minister
内務長官 | interior secretary, secretary of the interior
保健相 保健大臣 保健福祉相 | health minister, health secretary, minister of health, ?minister
厚生労働相 厚労相 | health minister, minister of health, labor minister, labour minister, ?minister
環境相 環境大臣 | environment minister, environment secretary, minister of the environment, ?minister
教育相 教育大臣 | education minister, education secretary, minister of education, ?minister
文部科学相 文科相 | education minister, science minister, ?minister
経済相 経済産業相 経産相 | economy minister, industry minister, trade minister, minister of economy, ?minister
通商相 貿易相 商務相 | trade minister, commerce minister, trade secretary, ?minister
運輸相 国土交通相 国交相 | transport minister, transport secretary, transportation minister, ?minister
農相 農業相 農水相 | agriculture minister, farm minister, agricultural minister, ?minister
石油相 エネルギー相 | oil minister, energy minister, ?minister
官房長官 | chief cabinet secretary, ?cabinet secretary, ?secretary
首席補佐官 ?参謀 | chief of staff
報道官 スポークスマン 報道担当 広報官 ?広報 ?担当者 ?代弁者 | spokesman, spokeswoman, spokesperson, press secretary, ?spokespeople, ?secretary, ?representative
大統領補佐官 ?補佐官 | national security adviser, national security advisor, presidential adviser, presidential aide, ?adviser, ?advisor, ?aide, ?assistant
議長 | Speaker, ?speaker, chairman, ?chair, chairwoman, chairperson, president, ?presiding, ?Fed, ?moderator, ?head, ?Powell, ?Yellen, ?Pelosi, ?leader
委員長 | chairman, ?chair, chairwoman, chairperson, president, ?commissioner, ?head, ?leader, ?Kim, ?director
会長 | chairman, ?chair, chairwoman, president, ?head, ?chairperson, ?chief, ?leader, ?commissioner, ?director, ?boss
主席 国家主席 | president, chairman, ?leader, ?Xi, ?Kim, ?Mao
総書記 | general secretary, secretary general, ?president, ?Xi, ?leader, ?Kim, ?secretary, ?Gorbachev
書記長 第一書記 | general secretary, first secretary, ?secretary, ?leader, ?secretary general
事務総長 | secretary-general, secretary general, ?chief, ?Guterres, ?general secretary
事務局長 ?局長 ?理事長 | director-general, director general, executive director, secretary general, secretary-general, ?chief, ?head, ?director
幹事長 | secretary-general, secretary general, ?executive
党首 ?代表 | party leader, ?leader, ?representative, ?head, ?chief, ?chairman, ?president, ?delegate, ?delegation, ?chair
知事 州知事 都知事 県知事 | governor, gubernatorial, Gov., gov., ?prefectural, ?Koike, ?Cuomo, ?Newsom, ?chief minister, ?head
総裁 ?総長 ?理事 | governor, president, ?chief, ?head, ?chairman, ?leader
総督 | governor-general, governor general, governor, viceroy
市長 | mayor, mayoral, ?lord mayor, ?Khan, ?Giuliani, ?Bloomberg, ?mayorship
町長 村長 区長 首長 | mayor, ?chief, ?headman, ?head
大使 大使館 ?アンバサダー | embassy, ambassador, envoy, ?diplomat, ?ambassadorial
領事 総領事 領事館 総領事館 | consulate, ?consular, ?embassy, consul, consul general, consul-general
特使 | envoy, special representative, ?special, ?emissary
社長 | president, ?chairman, ?chairwoman, chief executive, ?CEO, ?boss, ?head, ?chief, ?managing director, ?owner, ?director, ?executive
行政長官 | chief executive, administrator, ?leader
最高経営責任者 ＣＥＯ CEO | chief executive, CEO, C.E.O., ?boss, ?chief, ?head
最高財務責任者 ＣＦＯ CFO | chief financial officer, CFO, finance chief
学長 総長 | president, chancellor, rector, ?dean, vice-chancellor, vice chancellor
国王 ?王 | king, monarch, ?King, ?Majesty, ?royal, ?ruler, ?sultan, ?emir
女王 | queen, ?monarch, ?Majesty, ?royal, ?Elizabeth
皇太子 王太子 ?王子 | crown prince, ?prince, ?heir, ?Prince of Wales
天皇 | emperor, ?imperial
教皇 法王 | pope, pontiff, papal, ?Francis, ?Holy Father, ?Vatican
国務副長官 | deputy secretary of state, ?secretary of state, ?deputy
司法副長官 | deputy attorney general, ?attorney general, ?deputy
国防副長官 | deputy defense secretary, deputy secretary of defense, ?deputy
副社長 | vice president, vice-president, executive vice president, ?deputy, ?president
副会長 | vice chairman, vice-chairman, vice president, deputy chairman, ?vice chair, ?deputy
副議長 | vice chairman, vice chair, deputy speaker, vice speaker, ?deputy
副知事 | lieutenant governor, deputy governor, vice governor, ?deputy
副市長 | deputy mayor, vice mayor, ?deputy
副総裁 | deputy governor, vice president, ?deputy
副外相 外務次官 | deputy foreign minister, vice foreign minister, vice minister of foreign affairs, ?deputy minister, ?vice minister
検事総長 | attorney general, prosecutor general, solicitor general
`;

/** Points of the compass in words for parts of a place; the English word may be part of a name there. */
export const DIRECTIONS = `
北部 ?北 | north, northern, northernmost, ?upstate, ?Upstate, ?upper
南部 ?南 | south, southern, southernmost, ?Deep South, ?lower
東部 ?東 | east, eastern, easternmost
西部 ?西 | west, western, westernmost
北東部 北東 東北部 | northeast, northeastern, north-east, north-eastern, north east
北西部 北西 西北部 | northwest, northwestern, north-west, north-western, north west
南東部 南東 東南部 | southeast, southeastern, south-east, south-eastern, south east
南西部 南西 西南部 | southwest, southwestern, south-west, south-western, south west
中西部 | Midwest, Midwestern, midwest, midwestern, ?west, ?western
中部 中央部 中心部 ?中央 ?中心 | central, ?center, ?centre, ?downtown, ?middle, ?heart, ?city center, ?midtown, ?mid
`;
