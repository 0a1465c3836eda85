import { parseTraps } from '../trap.ts';

/** Elections and governments, as they come through Korean. */
export const KOREAN_POLITICS = parseTraps(`
form _ government/cabinet/coalition | 構成/政府を構成/政府構成/内閣を構成 | 樹立/発足/組閣 | 韓国語の「구성」 | Korean 구성 | term minor
minority government | 少数政府/少数党政府/小数政府 | 少数与党政権/少数与党 | 韓国語の「소수정부」 | Korean 소수정부 | term minor
caretaker government/leader/prime/minister | 管理人/世話人/介護者/管理者政府/管理内閣 | 暫定/暫定政権/選挙管理内閣 | 暫定政権のこと | until the next government
majority/majorities | 過半 !過半数 | 過半数 | 韓国語の「과반」 | Korean 과반 | term minor
step down;resign/resigned/resignation/quit | 辞退/事退 | 辞任/退陣 | 韓国語の「사퇴」 | Korean 사퇴 | term
openly/publicly | 公開的に/公開的な/公開的 | 公然と/公に/公の場で | 韓国語の「공개적」 | Korean 공개적 | term minor
prime minister/premier | 総理 !総理大臣/副総理 | 首相 | 日本の報道では外国の首相は「首相」 | newsrooms write 首相 | term minor
governing/ruling coalition/party | 執権連合/執権党/執権与党/集権党/集権連合 | 与党/連立与党 | 韓国語の「집권」 | Korean 집권 | term
center-left/centre-left/center-right/centre-right;centrist | 中途/中途左派/中途右派/中道派的な | 中道左派/中道右派/中道 | 韓国語の「중도」(中道・中途) | Korean 중도 | critical
concede/conceded defeat | 敗北を譲歩/敗北を譲/敗北を是認/敗北を試認 | 敗北を認める | 敗北を認めること | admit that one lost
reward party | 報酬党 | 保守党 | 韓国語の「보수」(保守・報酬) | Korean 보수
conservative/conservatives +party/government/lawmakers/leader/election | 報酬/補修/保手 | 保守/保守党 | 韓国語の「보수」(保守・報酬) | Korean 보수 | critical
progressive/liberal/liberals party/lawmaker/candidate | 進歩党派/振歩/自由党派 | 進歩派/自由党/リベラル派 | 政治的な立場 | a political stand | term minor weak
lawmaker/lawmakers/member/mp/mps | 医院/医員/委員たち | 議員 | 韓国語の「의원」(議員・医院) | Korean 의원 | critical
confidence vote;vote of confidence;no-confidence | 新任投票/信任投票所/不新任/不信任動議案件 | 信任投票/不信任投票 | 韓国語の「신임」(信任・新任) | Korean 신임 | critical
junior partner/partners | ジュニアパートナー/後輩パートナー/若いパートナー | 連立の少数政党/連立相手 | 連立の相手 | the smaller party of a coalition | literal minor
coalition partner/partners | 連合パートナー/連合相手/連立パートナー/連整パートナー | 連立相手/連立を組む政党 | 連立の相手 | parties that govern together | term minor
uncertainty/turmoil/chaos/limbo/deadlock political;plunge/plunged into | 不確実性に陥った/不確実性に陥/混沌に陥った/リンボ | 混乱に陥った/先行き不透明となった | 用語の違い | the usual term | literal minor likely
deadlock/deadlocked/hung/gridlock | 膠着した/膠着状態/吊り下げ/掛かった | 過半数割れ/行き詰まり/こう着 | 用語の違い | no way on | literal minor weak
vote count;counting/counted +ballots/votes/percent | 開票率の時点/計算率/カウント率 | 開票率/開票 | 開票のこと | of ballots | minor weak
power-sharing;power sharing | 権力共有/電力共有/パワー共有/力の分担 | 権力分担/権力の分担 | 用語の違い | the usual term | term
head of government/cabinet | 政府の頭/内閣の頭/行政首班/行政府首班 | 首相/政府首班 | 役職 | an office | term minor
voter/voters/electorate | 有権子/投票者/選挙人たち | 有権者 | 用語の違い | who may vote | term minor weak
turnout | 投票率値/回転率/参加率 | 投票率 | 投票率のこと | how many voted | likely
outgoing/departing/retiring | 退任する予定の/外向/出発する | 退任する/任期満了の | 退任予定のこと | about to leave office | minor weak
run for/seek reelection/re-election;seek _ term | 再選挙/再選のために走る/再任のために | 再選を目指す/続投を目指す | 再選のこと | stand again | likely
lead/leads/leading +poll/percent/vote/points/candidate | 導いて/率いて/導いている | リードする/首位に立つ/優勢 | 優勢のこと | be ahead | minor likely
concession/concessions +talks/offer/make/made/deal ~stand/speech | 讓歩案件/売店/譲与 | 譲歩 | 譲歩のこと | giving way | minor likely
abstain/abstention/abstentions | 禁欲/節制/禁酒/機権 | 棄権 | 棄権のこと | not voting
veto | 拒否圏/居否権/ベトー | 拒否権 | 用語の違い | the right to refuse | minor likely
enact/enacted/enactment | 演じる/上演/再現 | 制定する/成立させる | 制定のこと | make a law
repeal | 繰り返す/反復 | 廃止する/撤廃する | 廃止のこと | do away with a law | likely
public servant/servants;civil servant/servants | 公共の使用人/公的使用人/公無院/共務員 | 公務員 | 韓国語の「공무원」 | Korean 공무원
`);
