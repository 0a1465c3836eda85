import { parseTraps } from '../trap.ts';

/** Phrases, counters, dates, and the language of states and forces, as Korean newspapers write them. */
export const KOREAN_PHRASES = parseTraps(`
| 声を高める/声を高めた/声を高めて | 強く主張する/声を上げる/訴える | 韓国語の「목소리를 높이다」の直訳 | Korean 목소리를 높이다, word for word | literal minor
| 口を集める/口を集めた/口を集めて/口を合わせて主張 | 口をそろえる | 韓国語の「입을 모으다」の直訳 | Korean 입을 모으다, word for word | literal
| 拍車を加える/拍車を加えた/拍車を加えて | 拍車をかける | 慣用句は「拍車をかける」 | the idiom is 拍車をかける | literal minor
| 弾力を受ける/弾力を受けて/弾力を受けた/弾力が付く/弾力を得る | 弾みがつく/勢いづく | 韓国語の「탄력을 받다」の直訳 | Korean 탄력을 받다, word for word | literal
| 力を載せる/力を載せた/力を載せて/力を実す/力を載せ | 後押しする/支援する | 韓国語の「힘을 싣다」の直訳 | Korean 힘을 싣다, word for word | literal
| 総力を傾ける/総力を傾けて/努力を傾ける/努力を傾けて/努力を傾けた/関心を傾ける/注意を傾ける/精力を傾ける | 総力を挙げる/力を尽くす/努力する/注意を払う | 韓国語の「기울이다」の直訳 | Korean 기울이다, word for word | literal minor
| 矢を向ける/矢を向けた/矢を回す/矢を回した/非難の矢/批判の矢/責任の矢 !矢面 | 矛先を向ける/批判の矛先 | 韓国語の「화살을 돌리다」の直訳 | Korean 화살을 돌리다, word for word | literal
| 切り札を取り出す/切り札を取り出した/切り札を出して | 切り札を切る/持ち出す | 韓国語の「카드를 꺼내다」の直訳 | Korean 카드를 꺼내다, word for word | literal minor likely
| 水面上に浮上/水面の上に浮上/水面上に浮かぶ/水面の上に浮かび上が/水面上に上が/水面上に浮かび | 表面化する/浮上する | 韓国語の「수면 위로 떠오르다」の直訳 | Korean 수면 위로 떠오르다, word for word | literal
| 耳目が集中/耳目が集まる/耳目が集まって/帰趨が注目/帰趨が注目される/成り行きが注目を集めて | 注目が集まる/行方が注目される | 韓国語の「이목이 집중・귀추가 주목」の直訳 | Korean 이목이 집중, 귀추가 주목, word for word | literal minor
| 青信号が点/青信号がついた/青信号が灯っ/赤信号が点/赤信号が灯っ/赤信号がついた状態/緑信号が/緑色信号が点 | 明るい兆しが見えた/黄信号がともる/危うくなった | 韓国語の「청신호・적신호가 켜지다」の直訳 | Korean 청신호가 켜지다, word for word | literal minor likely
tighten/tightened/tightening _ belt/belts | ベルトを締める/ベルトを締め/腰帯を締め/腰ひもを締め/帯を締め/腰の帯を締め/ベルトをきつく | 支出を切り詰める/倹約する/財布のひもを締める/節約 | 倹約のこと | spend less | literal
| 事態に飛び火/火の粉が飛び散っ/火の粉が飛んだ先/飛び火が飛 | 飛び火する/影響が及ぶ | 韓国語の「불똥이 튀다」の直訳 | Korean 불똥이 튀다, word for word | literal minor likely
| 白紙化/白紙化する/白紙化された/全面白紙化 | 白紙撤回/白紙に戻す | 韓国語の「백지화」 | Korean 백지화 | term
| 既定事実/既定事実化/既定事実化する/基定事実/機正事実 | 既成事実/既成事実化 | 韓国語の「기정사실」 | Korean 기정사실 | term
| 加速化/加速化する/加速化される | 加速/加速する | 韓国語の「가속화」 | Korean 가속화 | literal minor likely
| 弱化/弱化する/弱化された/弱化される/弱化させる | 弱まる/弱体化/低下する | 韓国語の「약화」 | Korean 약화 | term
| 常用化/常用化する/商用化した状態/尚用化 | 商用化/実用化 | 韓国語の「상용화」 | Korean 상용화 | term
| 先進化/先進化する/高度化方案/内実化/実質化方案/極大化/極大化する/公論化/公論化する/争点化/争点化する/義務化方案/差別化方案/定例化方案/公式化する/公式化した | 近代化/最大化/公に議論する/争点となる/公式に表明する | 韓国語の「〜화」 | Korean 화 | literal minor likely
| 無産した/無産された/無産する/霧散された/無散/無算した/無産となった/武産 | 白紙になる/見送られる/立ち消えになる | 韓国語の「무산」 | Korean 무산 | term
| 異見/異見差/立場差/見解差/意見差/立場の差/意見の差を狭め/見解の差を狭め/異見を狭め | 意見の相違/隔たり/立場の違い | 韓国語の「이견・입장차」 | Korean 이견, 입장차 | term minor
| 異見を絞/異見を調律/立場を調律/意見を調律/調律を終え | 調整する/すり合わせる | 韓国語の「조율」。楽器のほかは「調整」 | Korean 조율; but for instruments: 調整 | term minor likely
| 示唆点/含意点/争点事項/特異点を発見/遵守事項違反/関心事案/懸案問題/懸案事項ら/現案/当面懸案/核心懸案 | 教訓/示唆/懸案/課題 | 韓国語の「시사점・현안」 | Korean 시사점, 현안 | term minor
| 所要する/所要される/所要された/所要になる | かかる/要する | 韓国語の「소요」 | Korean 소요 | literal minor
| 歴代級/歴代最悪/歴代最大規模/歴代最強/史上最悪の最大規模 | 過去最大級/過去最悪/過去最大/過去最多/史上初 | 韓国語の「역대」。報道では「過去最〜」 | Korean 역대; newsrooms write 過去最 | term minor likely
| 中産層/浮動層/指導層人士/庶民層/老年層/富裕層たち/青壮年層/中壮年層/支持勢 | 中間層/無党派層/指導者層/高齢者層/支持 | 韓国語の「중산층・부동층」 | Korean 중산층, 부동층 | term minor
| 与論調査/与論/輿論調査/旅論/旅論調査/餘論 !与論島 !与論町 | 世論調査/世論 | 韓国語の「여론」 | Korean 여론 | term
| 大権走者/大権候補/大選走者/大選候補/大選公約/大選キャンプ/大選資金/次期大選/早期大選/前回大選/大選結果/大選出馬/大選不出馬/有力走者/大選レース | 大統領候補/大統領選/選挙公約 | 韓国語の「대선・대권」 | Korean 대선, 대권 | term
| 公薦/公薦する/落薦/戦略公薦/公薦権/候補単一化/単一候補化 | 公認/候補一本化/一本化 | 韓国語の「공천・단일화」 | Korean 공천, 단일화 | term
| 進歩性向/保守性向/反米性向/極右性向/中道性向/左派性向/右派性向/親露性向/親米性向/親中性向/親ロシア性向/政治性向/強性派/強勁派/強性支持層/自由主義性向 | 進歩系/保守系/極右の/中道の/親ロシア派/親米派/強硬派/政治的傾向 | 韓国語の「성향・강성」 | Korean 성향, 강성 | term
majority/minority leader/leaders;house/senate _ leader | 院内代表/元内代表/院内隊表/院内総務官/少数派リーダー/多数党代表/多数派リーダー/少数党代表/多数党リーダー | 院内総務/上院院内総務/下院院内総務 | 韓国語の「원내대표」 | Korean 원내대표 | term minor
party convention/congress/conference;national convention | 全党大会/全堂大会/全当大会/専党大会/全黨大会/前党大会/戦党大会/全糖大会 | 党大会/全国大会 | 韓国語の「전당대회」 | Korean 전당대회 | term
introduce/introduced/sponsor/sponsored/propose/proposed/submit/submitted bill/bills/legislation/resolution;introduce/introduced/sponsored/proposed/submitted _ bill/legislation/resolution/motion | 発議/発議する/発意/発議された/撥議/法案を紹介 | 提出する/提出/法案を提出 | 韓国語の「발의」 | Korean 발의 | term minor
pass/passed/approve/approved/adopt/adopted +bill/legislation/parliament/lawmakers/senate/house/resolution/assembly | 加決/可結/家決/加結/通科/歌決/加結された | 可決/可決する/承認する/採択する/成立 | 韓国語の「가결」 | Korean 가결
reject/rejected/defeat/defeated/vote/voted +bill/legislation/parliament/lawmakers/senate/house/resolution/motion | 否結/部決/不決/付決/浮決/富決/父決/副決 | 否決/否決する | 韓国語の「부결」 | Korean 부결
charge/chargé d'affaires;charge/chargé d | 大使代理/代理大使/代理大使官/台詞代理/外交料金/大使大理 !臨時代理大使 | 臨時代理大使 | 韓国語の「대사대리」 | Korean 대사대리 | term minor
summon/summoned/summoning _ ambassador/ambassadors/envoy/envoys/diplomat/diplomats | 招致/招致する/招置/超致/召還/召還する/招値/招集する/招治/草治/焦治 | 呼び出す/呼び出し/呼んで抗議 | 韓国語の「초치」。「召還」は自国の大使を呼び戻すこと | Korean 초치; 召還 is to recall one's own envoy | term
recall/recalled/recalling _ ambassador/ambassadors/envoy/envoys/diplomat/diplomats | 召喚/召喚する/招還/招還する/所還/小環/思い出す/思い出した/リコール/回収/招喚/想起する | 召還/召還する/呼び戻す | 大使を「召還」する | to call an envoy home: 召還 | term
persona non grata;non grata | 忌避人物/外交的忌避人物/外交上忌避人物/気皮人物/外交忌避人物/歓迎されない人物/外交的奇皮人物/ペルソナノングラータ人物/嫌われ者 | ペルソナ・ノン・グラータ/好ましからざる人物 | 外交用語 | a term of diplomacy | term minor
courtesy call/visit;pay/paid _ courtesy | 予防/予防する/礼訪/例訪/礼防/予訪/豫防/礼儀の電話/礼儀の訪問/礼儀訪問/丁寧な訪問 | 表敬訪問/表敬 | 韓国語の「예방」(表敬訪問・予防) | Korean 예방, a courtesy visit or prevention | critical
source/sources +official/officials/diplomatic/government/intelligence/anonymity/familiar/security/military/told/said | 消息通/小息通/小食桶/消息桶/消息通ら/情報員ら/少食通/消息統 | 関係者/消息筋/関係筋/情報筋 | 韓国語の「소식통」 | Korean 소식통 | term
bilateral;two-way +talks/meeting/summit/relations/ties/trade/agreement/cooperation | 量子会談/養子会談/養子/量子/陽子/両者会談/両者関係/両者協議/養者/様子会談/両者協力/両者貿易/両国者/洋子/量子関係/両者対話/両子 | 2国間/二国間/両国間/両国 | 韓国語の「양자」(両者・量子・養子) | Korean 양자, two parties or a quantum | critical
multilateral/multilateralism | 多者会談/多者主義/多者外交/多者協議/多者/多者間/多者的/多子/多子主義/茶子/多者機構/多者体制/多者貿易/ダジャ/多字/多者協力 | 多国間/多国間主義/多国間外交 | 韓国語の「다자」 | Korean 다자 | term
| 多者主義/多者会談/多者外交/多者協議/多者機構/多者間/多者協力/多者貿易/多者体制/多者安保/両者会談/両者主義 | 多国間主義/多国間会談/多国間/2国間会談 | 韓国語の「다자・양자」 | Korean 다자, 양자 | term
six-party/six-nation talks;six-party | 六者会談/6者会談/6字会談/六字会談/肉者会談/六者協商/6者協商/六子会談/6政党会談/6党会談 | 6カ国協議/6者協議/六カ国協議 | 韓国語の「6자회담」 | Korean 6자회담 | term
working-level;working level +talks/meeting/officials/negotiations/contacts/delegation | 実務級/実務会談/実務陣/実務ライン/作業レベル/作業水準/実務次元/実務協商/実務接触/働くレベル/実務水準/仕事レベル | 実務者/事務レベル/実務者協議/実務レベル | 韓国語の「실무급」 | Korean 실무급 | term minor
phone/telephone call/calls/conversation;spoke/speak/talked _ phone/telephone +president/minister/leader/putin/trump/biden/xi/macron/zelenskyy/zelensky/scholz/modi/erdogan | 電話通話/電話で通話/電話呼び出し/電話通火/電話通貨/通貨/電話の呼び出し/通貨した/電話対話/電火通話/電話会話 | 電話会談/電話協議/電話で会談/電話で協議/電話で話 | 韓国語の「전화통화」(通話・通貨) | Korean 전화통화 | term minor
| 電話通話/電話通話で/電話通話を/電話通貨/画像会談/画像会議/火像会議/画像通話/画像首脳会談/画像面談/画像連結/花像 | 電話会談/電話/オンライン会談/テレビ会議/ビデオ通話 | 韓国語の「전화통화・화상회의」 | Korean 전화통화, 화상회의 | term minor
video/virtual/online conference/meeting/summit/call/link/conferencing;videoconference | 画像会議/画像会談/和上会議/火傷会議/画像通話/画像連結/火像会議/華商会議/画像首脳/和尚会議/花像会議/仮想会議/仮想会談/仮想首脳会談 | オンライン会議/テレビ会議/ビデオ会議/オンライン会合/オンライン首脳会議/オンライン会談 | 韓国語の「화상회의」(画像・火傷) | Korean 화상회의 | term
| 会同/会同する/会同した/会同して/独対/独対する/答訪/答訪する/単独会同/緊急会同/三者会同/首脳会同/会同を持/訪韓答訪 !会同事件 | 会談/会合/会う/一対一の会談/返礼の訪問 | 韓国語の「회동・독대・답방」 | Korean 회동, 독대, 답방 | term
| 高位公職者/高位当局者/高位人士/高位幹部/高位関係者/高位将官/高位将校/高位級会談/高位級/高位外交官/高位官僚/高位官吏/高位代表団/高位実務者/高位指揮官/高位軍幹部 | 高官/政府高官/幹部/公務員/ハイレベル/高級将校 | 韓国語の「고위・공직자」 | Korean 고위, 공직자 | term minor
| 核心関係者/核心当局者/核心幹部/核心人士/核心参謀/核心争点/核心鉱物/核心産業/核心施設/核心要因/核心人物/核心側近/核心原材料/核心同盟/核心変数/核心議題/核心装備 | 中心人物/主要な/重要鉱物/主要争点/基幹産業/重要施設/中核/重要な | 韓国語の「핵심」。「主要・重要・中核」 | Korean 핵심; 主要, 重要 or 中核 | term minor likely
critical/key/strategic mineral/minerals | 核心鉱物/批判的鉱物/核心広物/致命的鉱物/鍵鉱物/核心鉱石/批判的な鉱物/危機鉱物/決定的鉱物/核心ミネラル/重要ミネラル/キー鉱物 | 重要鉱物/戦略鉱物 | 韓国語の「핵심광물」 | Korean 핵심광물 | term
| 前職大統領/前職首相/前職長官/前職官僚/前職高官/前職外交官/前職幹部/前職職員/前職警察官/前職総理/前職情報/前職米/前職軍人/前職将軍/前職国務/前職国防/前職当局者/転職大統領/転職首相/転職官僚/転職高官/転職長官/転職外交官/電職大統領/前職選手/全職大統領 | 元大統領/元首相/元高官/元外交官/元長官/元幹部/元 | 韓国語の「전직」(元・転職) | Korean 전직 | term
former | 転職/電職/全職/戦職/前職の/前職 !前職議員 | 元/前 | 韓国語の「전직」(元・転職) | Korean 전직, former or a change of job | likely
| 連任/連任する/連任に成功/連任制/三連任/3連任/重任制/連任制限 | 再任/再選/続投 | 韓国語の「연임」 | Korean 연임 | term
| 長官級/長官級会談/総理級/局長級級/首脳級会同/大統領級/次官報級/次官補級会談級/副総理級人士 | 閣僚級/閣僚級会談/首相級 | 韓国語の「장관급」 | Korean 장관급 | term
aide/aides/adviser/advisers/advisor/advisors ~military/army/general/chiefs | 参謀陣/補佐陣/参謀たち/核心参謀/最側近人士/補佐進/参謀人/最側近参謀/諮問委員/子文委員/助力者/参毛 | 側近/補佐官/顧問 | 韓国語の「참모진・보좌진」 | Korean 참모진, 보좌진 | term minor
head/chief/leader/director +agency/intelligence/organization/spy/fed/imf/nato/military | 首將/水葬/収長/修長/樹葬/首章/修葬 | 長官/トップ/局長/総裁/長 | 韓国語の「수장」(トップ・水葬) | Korean 수장, a chief or a burial at sea
| 発表に従えば/報道に従えば/報告書に従えば/関係者に従えば/警察に従えば/外信に従えば/声明に従えば/調査に従えば/検察に従えば/資料に従えば/統計に従えば/消息筋に従えば/メディアに従えば | によると | 韓国語の「따르면」の直訳 | Korean 따르면, word for word | literal
| と述べながら/と明らかにしながら/と説明しながら/と伝えながら/と付け加えながら/と強調しながら/と指摘しながら/と明かしながら/と語りながら | と述べ/と述べた上で/と説明し | 韓国語の「〜라며」の直訳 | Korean 라며, word for word | literal minor likely
| ことが知られた/ことが知られ、/であることが知られた/ことが伝えられた/ことが把握された/ことが集計された/ことが調査された/ことと把握された/ことと調査された/ことと集計された/ことと推定される/ことと推定された/ことと分析される/ことと推算される/ものと推算される/ものと推算され | ことが分かった/とみられる/という | 韓国語の「것으로 알려졌다・추산된다」の直訳 | Korean 것으로 알려졌다, word for word | literal minor likely
| 推算/推算される/推算された/推算する/推算値/追算/推産 | 推定/推計/試算 | 韓国語の「추산」 | Korean 추산 | term minor likely
| これと関連して/これと関連し、/事件と関連して/問題と関連して/この事件と関連/疑惑と関連して/事態と関連して/発言と関連して/攻撃と関連して/戦争と関連して/決定と関連して/制裁と関連して/会談と関連して | これに関連し/に関連して/をめぐり/に関し | 韓国語の「〜와 관련해」の直訳 | Korean 와 관련해, word for word | literal minor likely
| 国家次元/政府次元/予防次元/人道的次元/人道主義次元/汎政府次元/汎国家/対策次元/次元の措置/国際次元/党次元/国家次元の/人道主義的次元/外交次元/自衛次元/報復次元/会社次元/組織次元 | 国家レベル/政府レベル/予防のため/人道上の/国を挙げて | 韓国語の「차원」 | Korean 차원 | literal
| 人質事態/流血事態/ウクライナ事態/香港事態/ミャンマー事態/シリア事態/ガザ事態/コロナ事態/戒厳事態/議事堂事態/暴動事態/銃撃事態/中東事態/アフガン事態/アフガニスタン事態/パレスチナ事態/クーデター事態/難民事態/イラン事態/スーダン事態 | 人質事件/流血の事態/ウクライナ情勢/中東情勢/危機/事件/コロナ禍 | 韓国語の「사태」。「情勢・事件・危機」 | Korean 사태; 情勢, 事件 or 危機 | term minor
hostage crisis/standoff/situation;hostage-taking | 人質事態/人質危機/人質劇/人質状況/人質対峙/人質にらみ合い/人質スタンドオフ/人質乱/仁質事態 | 人質事件/人質立てこもり事件/立てこもり | 韓国語の「인질극・인질사태」 | Korean 인질극 | term minor
| 物流大乱/住宅大乱/交通大乱/マスク大乱/医療大乱/ごみ大乱/エネルギー大乱/就業大乱/航空大乱/電力大乱/尿素水大乱/給食大乱/石油波動/オイル波動/油類波動/食糧波動/雇用寒波/就業難/取業難 | 混乱/危機/石油ショック/就職難/人手不足 | 韓国語の「대란・파동」 | Korean 대란, 파동 | term minor likely
oil shock/crisis/embargo | オイル波動/石油波動/油類波動/石油パドン/オイル衝撃/石油衝撃/油衝撃/石油の衝撃/ソクユ波動/油の衝撃 | 石油ショック/オイルショック/石油危機/石油禁輸 | 韓国語の「석유파동」 | Korean 석유파동 | term
condolence/condolences/sympathy/console/consoled/comfort/comforted | 慰労/慰労する/慰労の言葉/慰労を伝え/慰労を表/慰労の意/位牢/上老/慰労した/衛路/慰労電/弔電文/慰勞 | 哀悼の意/お悔やみ/弔意/見舞い/慰める/慰め | 韓国語の「위로」 | Korean 위로 | term
| 遺家族/別世/別世する/作故/殯所/焚香所/合同焚香所/発引/発引式/永訣式/焼香所を訪れ/被殺/被殺された/被殺者/射殺者 !別世界 | 遺族/死去/死去する/安置所/献花台/弔問所/殺害された | 韓国語の「유가족・별세・분향소・피살」 | Korean 유가족, 별세, 분향소, 피살 | term
kill/killed/murder/murdered/assassinate/assassinated/slain | 被殺/被殺された/皮殺/被撃/被撃された/避殺/疲殺/比殺/被襲/被襲された/避襲/被攻/皮襲 | 殺害された/殺害/襲撃された/暗殺された/殺された | 韓国語の「피살・피습」 | Korean 피살, 피습 | term
attack/attacked/stab/stabbed/shot/ambush/ambushed/raid | 被襲/避襲/皮襲/被撃/被撃された/避撃/被襲された/被格/疲習/被習/避摂/皮激 | 襲撃された/襲われた/攻撃を受けた/銃撃された/刺された | 韓国語の「피습・피격」 | Korean 피습, 피격 | term
detain/detained/abduct/abducted/kidnapped/kidnap/captured/capture/hostage | 被拉/避拉/被納/被拉された/皮拉/被落/被絡/避乱/被捕/被ラップ | 拉致された/拘束された/連れ去られた/拿捕された | 韓国語の「피랍」 | Korean 피랍 | term
preemptive/pre-emptive strike/strikes/attack/attacks | 先制打撃/先制打擊/善提打撃/先制打格/船体打撃/先祭打撃/先制ストライキ/先制スト/予防的ストライキ/先制的打撃 | 先制攻撃 | 韓国語の「선제타격」 | Korean 선제타격 | term
| 先制打撃/精密打撃/打撃目標/原点打撃/空中打撃/ミサイル打撃/長距離打撃/精密打撃能力/報復打撃/斬首作戦部隊員/参数作戦/迎撃打撃/報復打擊 | 先制攻撃/精密攻撃/攻撃目標/空爆/報復攻撃 | 韓国語の「타격」 | Korean 타격 | term minor
rebel/rebels/insurgent/insurgents | 反軍/叛軍/班軍/反君/半軍/反軍勢力/叛軍勢力/反乱軍達/叛乱軍/半群/反郡/盤軍/伴軍 | 反政府勢力/反体制派/武装勢力/反乱軍/反政府武装勢力 | 韓国語の「반군」 | Korean 반군 | term
gunman/gunmen/militant/militants/fighter/fighters | 武装隊員/武装大員/武装怪漢/武装怪韓/無装隊員/武装員/武装大院/武装人員/武装怪限/無長隊員/怪漢/武装団員/武将怪漢/茂長隊員 | 武装集団/戦闘員/武装勢力/武装した男/武装組織 | 韓国語の「무장대원・괴한」 | Korean 무장대원, 괴한 | term minor
mercenary/mercenaries | 用兵/容兵/勇兵/傭病/庸兵/龍兵/用病/溶兵/浴兵 | 雇い兵/傭兵 | 韓国語の「용병」(傭兵・用兵) | Korean 용병 | critical
intercept/intercepted/interceptor/interceptors/shoot/shot +missile/missiles/drone/drones/rocket/rockets/defense/air | 邀撃/要撃/遙撃/料撃/邀擊/要擊/尿撃/腰撃/妖撃/要激/療撃/楽撃 | 迎撃/撃墜/迎撃ミサイル/迎撃する | 韓国語の「요격」 | Korean 요격 | term
| 邀撃/邀撃する/邀撃ミサイル/武器体系/武器級/防空武器/対空武器/誘導武器/先端武器体系/戦略武器/戦術武器/極超音速武器/攻撃武器/在来式武器/殺傷武器/精密武器/重武器/化学武器/生物武器/生化学武器 | 迎撃/兵器システム/兵器級/兵器/通常兵器/化学兵器/生物兵器/重火器 | 韓国語の「요격・무기체계」 | Korean 요격, 무기체계 | term minor
conventional weapon/weapons/arms/force/forces/warhead/warheads/war | 在来式/在来式武器/再来式/在来式兵器/伝統的武器/従来型武器/慣習的武器/慣例的な武器/財来式/在来武器/従来の武器/慣習兵器/再来武器/在來式/来式 | 通常兵器/通常戦力/通常弾頭/通常戦 | 韓国語の「재래식」 | Korean 재래식 | term
| 在来式武器/在来式戦力/在来式兵器/在来式弾頭/在来式戦争/在来式軍事力/在来戦力/在来戦/在来式 | 通常兵器/通常戦力/通常戦 | 韓国語の「재래식」 | Korean 재래식 | term likely
rocket launcher/launchers/artillery;multiple rocket/launch/launcher | 放射砲/放射包/方射砲/多連装放射砲/放史砲/放射抱/複数ロケット/多重ロケット/大口径放射砲/多連発ロケット/超大型放射砲/防射砲 | 多連装ロケット砲/ロケット砲/多連装ロケット/ロケットランチャー | 韓国語の「방사포」 | Korean 방사포 | term
early warning aircraft/plane/planes;early-warning aircraft/plane/planes;awacs | 早期警報機/早期警報/早起警報機/朝期警報機/空中早期警報統制機/早期警告機/早期警報航空機/早期警報飛行機 | 早期警戒機/早期警戒管制機/空中警戒管制機 | 韓国語の「조기경보기」 | Korean 조기경보기 | term
carrier strike group/groups;strike group | 航母戦団/航空母艦戦団/空母戦団/恒母戦団/航母/航母全段/空母ストライキ団/キャリアストライクグループ/空母攻撃団/攻撃グループ/空母打撃団/空母電団/航空母艦強襲団 | 空母打撃群 | 韓国語の「항모전단」 | Korean 항모전단 | term
| 航母/航母戦団/空母戦団/航空母艦戦団/上陸艦/上陸作戦艦/上陸突撃艦/強襲上陸艦/大型輸送艦艦/早期警報機/軍服務/現役服務/徴集令/徴集兵/武装隊員 | 空母/空母打撃群/揚陸艦/強襲揚陸艦/早期警戒機/戦略兵器/兵役/徴兵/武装勢力 | 韓国語の軍事用語 | a Korean military term | term minor likely
amphibious ship/ships/assault/vessel/vessels/landing;landing ship/ships/craft | 上陸艦/相陸艦/上陸突撃/強襲上陸艦/相陸作戦/両生攻撃/両生類/両生/水陸両用船艦/上陸船/着陸船/着陸艦/陸揚げ船 | 揚陸艦/強襲揚陸艦/上陸作戦/揚陸艇/上陸用舟艇/水陸両用 | 韓国語の「상륙함」 | Korean 상륙함 | term
conscript/conscripts/conscription/draft/drafted +army/military/soldiers/service/war/forces/troops ~bill/law/text/document/resolution/agreement/plan | 徴集/徴集兵/懲集/徴集令/徴集対象/懲兵/徵集/微兵/徴用兵/証兵 | 徴兵/招集/動員 | 韓国語の「징집」 | Korean 징집 | term minor likely
reservist/reservists;military/army reserve/reserves | 予備軍/予備軍人/豫備軍/予備群/例備軍/予備軍たち/礼備軍/予備隊員/芸備軍/保留者/予備兵力/準備金 | 予備役/予備役兵 | 韓国語の「예비군」 | Korean 예비군 | term minor
military service;serve/served _ army/military | 軍服務/軍復務/兵役服務/服務/復務/軍服無/奉仕/軍奉仕/軍事奉仕/軍サービス/軍事サービス/伏務/軍隊サービス | 兵役/軍務/従軍/軍に所属 | 韓国語の「군복무」 | Korean 군복무 | term
joint chiefs ~korea/korean/seoul | 合同参謀本部/合同参謀議長/合参/合参議長/合同参謀/合同参謀総長/合同チーフ/合同参謀総議長/共同参謀/合同参謀長/合同首長 | 統合参謀本部/統合参謀本部議長 | 韓国語の「합참」。米国などは「統合参謀本部」 | Korean 합참; elsewhere 統合参謀本部 | term
seat/seats +parliament/election/party/senate/house/assembly/coalition/votes/bundestag | 座席/席を獲得/席を確保/椅子/いす/座席数/座席を獲得/席を失う/席を占める/席を取/坐席/席数 | 議席/議席数 | 議会の「議席」 | in a parliament | likely
| 名が死亡/名が負傷/名が死傷/名が行方不明/名が逮捕/名を逮捕/名を拘束/名の死者/名の負傷者/名が犠牲/名が重傷/名が軽傷/名が避難/名を乗せ/名が搭乗/名が乗っ/名が殺害/名を殺害/名が亡くなっ/名が死に/名の民間人/名の兵士/名の移民/名の難民/名の子供/名の子ども/名が感染/名が拘束/名が失踪/名が死んだ/名の警察官/名の住民/名が孤立/名の死傷者/名が救助 | 人が死亡/人が負傷/人 | 人数は報道では「人」 | newsrooms count people with 人 | term minor weak
| 年代中盤/世紀中盤/代中盤/今月中盤/今年中盤/来年中盤/来月中盤/年代初盤/代初盤/世紀初盤/初盤/後盤/年代後盤/代後盤/月中盤/昨年中盤/来週中盤/年中盤/今週中盤 | 半ば/初め/序盤/前半/後半 | 韓国語の「중반・초반」 | Korean 중반, 초반 | term minor
| 向後/向後#年/今後向後/向後の/享後/直前年/翌翌年/前前月/直前月/前前年/再昨年/再来年度年 | 今後/前年/前月/おととし/翌々年 | 韓国語の「향후・재작년」 | Korean 향후, 재작년 | term minor
| 約#人余り/約#名余り/約#余り/約#余名/約#人余/およそ#余り/約#キロ余り/約#年余り/約#カ月余り/約#時間余り/約#ドル余り/約#件余り/約#万人余り/最大で最高/最低でも少なくとも/少なくとも#人以上/最小#人以上/少なくとも#名以上 | 約/余り/少なくとも | 概数の表現が重複 | approximation said twice | grammar minor likely
percentage point/points;percent point/points | %p/パーセント点/百分率点/百分率ポイント/割合点/パーセンテージ点/%点/百分点 | ポイント | 百分率の差は「ポイント」 | a difference of percentages: ポイント | term minor
`);
