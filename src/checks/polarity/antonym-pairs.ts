/**
 * Opposites of the vocabulary of news: Japanese forms and English words of one side, then of the other, one pair a row.
 * English words are lemmas; a phrase has its words in order. Each side lists whatever English may stand for it, since a
 * word of the list clears the Japanese. Own collection.
 */
export const ANTONYM_ROWS = `
増加/増/増える/増やす/急増/増大|increase/rise/grow/growth/gain/more/up/climb/surge/jump/expand/add/raise/boost/multiply/swell/double/triple/rising/increasing/spike/soar/uptick/higher/additional/extra|減少/減/減る/減らす/急減|decrease/decline/fall/drop/reduce/reduction/fewer/less/down/shrink/cut/dwindle/lower/dip/slump/loss/diminish/ease/slow/plunge/tumble/slash
増税|tax increase/tax hike/raise/hike/higher|減税|tax cut/tax break/tax relief/tax reduction/cut
増産|increase/boost/raise/ramp/expand/more|減産|cut/reduce/reduction/curb/decrease/lower
増額|increase/raise/boost/more|減額|reduce/reduction/cut/decrease/lower
増益|rise/gain/increase/higher/grow/up|減益|fall/drop/decline/lower/decrease/down
増収|rise/gain/increase/higher/grow/up|減収|fall/drop/decline/lower/decrease/down
上昇/高騰/急騰/急上昇/値上がり|rise/increase/climb/gain/up/higher/surge/jump/soar/advance/rally/grow/ascend/rising/warm/spike/hike/inflation|下落/急落/暴落/低下/下降/値下がり|fall/drop/decline/decrease/down/lower/plunge/tumble/slump/slide/sink/crash/dip/lose/descend/deteriorate/worsen/reduce
値上げ|price increase/raise/hike/increase/up/higher/rise|値下げ|price cut/cut/lower/reduce/discount/markdown/slash
上回る/超える/超過|exceed/surpass/above/over/more than/top/outnumber/beyond/outpace/outstrip/higher/beat/better|下回る|below/under/less than/fall short/lower/fewer/short/miss
上げる/引き上げる/引き上げ|raise/increase/lift/hike/up/boost/elevate|下げる/引き下げる/引き下げ|lower/cut/reduce/decrease/drop/down/slash
上がる|rise/go up/climb/increase/up/raise/ascend/mount/higher|下がる|fall/drop/decline/go down/down/decrease/lower/descend
上昇傾向|upward/rise/increase|下落傾向|downward/fall/decline
最高|highest/best/maximum/record/supreme/top/most/peak/high/great/greatest/finest/ultimate/chief/paramount/premier/max|最低|lowest/worst/minimum/least/low/bottom/poorest/minimal/at least
最大|largest/biggest/maximum/greatest/most/up to/main/major/highest/as many as/as much as/heaviest/max/best/leading/utmost/top|最小/最少|smallest/minimum/least/fewest/minimal/lowest
最大限|maximum/most/full/utmost/best/maximize/max|最小限/最低限|minimum/minimal/least/minimize/bare
最良|best/optimal/finest/ideal|最悪|worst
最多|most/highest/largest/record/greatest|最少|fewest/least/lowest/smallest
最長|longest|最短|shortest/fastest/quickest/soonest
最古|oldest/earliest|最新|latest/newest/newest/most recent/up-to-date/modern/recent/state-of-the-art
最年長|oldest/senior|最年少|youngest/junior
最初|first/initial/original/begin/start/early/initially/originally/beginning/opening/outset/earliest|最後|last/final/end/finally/ultimate/lastly/closing/eventually/finish/latter
初めて|first/never before/debut|最後に|last/finally
最終|final/last/ultimate/eventual/end/closing/definitive|当初|initial/initially/original/originally/first/at first/early/begin/beginning
初日|first day/opening/first/debut/day one|最終日|last day/final day/final/last/close/closing
前半|first half/early/first/former|後半|second half/late/latter/last/second/later
初期|early/initial/first/beginning/original|末期|late/last/final/terminal/end
上旬|early/beginning/first|下旬|late/end
序盤|early/opening/start/first/beginning|終盤|late/final/end/closing/last/latter
男性/男/男子|man/male/men/gentleman/boy/guy/he/his/him/masculine/men's/father/husband/son/brother/lad/fella/bloke/himself/mr/actor|女性/女/女子|woman/female/women/lady/girl/she/her/feminine/women's/mother/wife/daughter/sister/herself/mrs/ms/actress/maternal
少年/男児/男の子|boy/youth/teen/teenager/son/juvenile/boyhood/young/kid/child/male|少女/女児/女の子|girl/daughter/female/schoolgirl
夫|husband/spouse/man/he/partner/couple/married|妻|wife/spouse/woman/she/partner/couple/widow
父/父親|father/dad/daddy/paternal/parent/founder/papa/pa/pop|母/母親|mother/mom/mum/mommy/maternal/parent/mama/ma/motherhood
息子|son/boy/child/kid|娘|daughter/girl/child/kid
兄/弟|brother/sibling/older/elder/younger|姉/妹|sister/sibling
祖父|grandfather/grandpa/grandad/granddad/grandparent|祖母|grandmother/grandma/granny/gran/grandparent/nana
兄弟|brother/sibling/fraternal|姉妹|sister/sibling/sorority
王子|prince|王女|princess
国王|king/monarch/royal/sovereign|女王|queen/monarch
花婿/新郎|groom/bridegroom|花嫁/新婦|bride
叔父/伯父|uncle|叔母/伯母|aunt
以上|more than/at least/over/or more/above/more/exceed/or higher/or older/older/upwards/no less than/no fewer than/beyond/plus/minimum/longer/higher/or above/up/than/and above/further/anymore/not less/as|以下|less than/at most/under/below/or less/up to/no more than/fewer than/within/fewer/less/or lower/or younger/younger/maximum/or fewer/or below/not exceed/following/follow/lower/limit
以上|at least/more than/over/or more|未満|less than/under/below/fewer than/younger/shy/short
以内|within/less than/no more than/under/in|以上|at least/more than/over/or more
以降/以後|since/after/from/onward/onwards/later/following/subsequent/subsequently/beyond/post/next/then/thereafter/past/starting/start/beginning/forward/follow/by/hence|以前|before/previous/previously/prior/earlier/former/formerly/once/ago/past/until/pre/used/old/already/ever/last/preceding/till/back
過去|past/last/previous/former/ago/history/historical/recent/ever/prior/earlier/before/historic/back|将来/未来|future/next/upcoming/later/ahead/eventually/someday/tomorrow/prospective
事前|advance/prior/before/beforehand/ahead/pre/earlier/early/previously/preliminary|事後|after/afterward/afterwards/post/ex/later/subsequent/subsequently/follow
午前|morning/am/a.m/a.m./forenoon/dawn/midnight/early|午後|afternoon/pm/p.m/p.m./evening/noon/night
昨年/去年|last year/previous year/year ago/year earlier/last/past/previous/earlier/ago|来年|next year/coming year/following year/year ahead/next/coming/upcoming
先月|last month/previous month/month ago/month earlier/last/past/previous/earlier/ago|来月|next month/coming month/next/coming/upcoming
先週|last week/previous week/week ago/week earlier/last/past/previous/earlier/ago|来週|next week/coming week/next/coming/upcoming
昨日/きのう|yesterday|明日/あす|tomorrow
前日|day before/previous day/eve/day earlier/yesterday/earlier/night before|翌日|next day/following day/day after/day later/tomorrow/morning after/later/next/following
前年|previous year/year before/year earlier/year ago/prior year/last year/preceding/year-on-year|翌年|following year/next year/year after/year later/subsequent
前回|last/previous/previously/earlier/prior/last time|次回|next/next time/upcoming/coming
直前|just before/before/immediately before/right before/shortly before/eve/prior/minute/moment/ahead/last|直後|just after/after/immediately after/right after/shortly after/soon after/following/wake/immediately/soon/aftermath/shortly
前任/前任者|predecessor/previous/former/prior|後任/後任者|successor/replacement/succeed/next/replace
早く/早い/早める/早期|early/soon/fast/quick/quickly/earlier/sooner/faster/quicker/swift/swiftly/rapid/rapidly/prompt/promptly/already/speed/advance/hasten/premature/prematurely/immediately/as|遅く/遅い/遅れる/遅らせる|late/slow/slowly/later/delay/behind/slower/lag/postpone/lateness/belated/belatedly
速い/速く/高速/迅速|fast/quick/quickly/rapid/rapidly/swift/swiftly/speed/speedy/faster/prompt/promptly/express/high-speed/brisk|遅い/遅く/低速|slow/slowly/late/slower/low-speed
加速|accelerate/acceleration/speed/faster/quicken/hasten/pick up/boost/step up/gather|減速|slow/slowdown/decelerate/deceleration/slower/cool
一部|some/part/partial/partially/partly/portion/few/certain/section/one/several/selected/segment/bit/piece/many|全部/全て/すべて/全員|all/every/whole/entire/everyone/everything/full/complete/total/entirely/everybody/each/any
部分的|partial/partially/partly/part/some|全面的|full/fully/complete/completely/total/entire/comprehensive/wholly/all-out/totally
全国|nationwide/national/country/nation/nationally/across/national/all|地方|local/regional/region/rural/province/provincial/countryside/area/district
多い/多く/多数|many/much/most/more/lot/numerous/large/majority/often/common/frequent/great/high/number/several/host/plenty/heavy/multiple/multitude/widely/mostly|少ない/少数/わずか|few/little/small/less/fewer/minority/rare/low/scarce/handful/only/just/slight/slightly/barely/mere
多数派|majority|少数派|minority
過半数|majority/more than half/over half/most|半数以下|minority/less than half
大きな/大きい/大きく/大型/大規模|big/large/great/major/huge/significant/greatly/significantly/massive/considerable/considerably/heavy/substantial/substantially/largely/much/sharply/widely/enormous/loud/vast/giant/serious/grand/key/high/important/large-scale/strong/bigger/larger/dramatically/dramatic/wide/extensive/mass/profound/deep/severe/hugely/sizable/mega/far/full|小さな/小さい/小さく/小型/小規模|small/little/minor/tiny/slight/slightly/smaller/petite/minimal/compact/miniature/mini/modest/low/narrow/small-scale/minute/few
巨大|huge/giant/massive/enormous/gigantic/vast/large/mega/colossal/immense/big/monster/mammoth|微小|tiny/minute/micro/small
長い/長く/長期/長時間|long/longer/lengthy/prolong/prolonged/extended/long-term/length/protracted/far/lasting/extend|短い/短く/短期/短時間|short/brief/briefly/shorter/short-term/quick/shortly/temporary
高い/高く|high/tall/highly/higher/expensive/great/lofty/strong/costly/elevated/top/good/likely/loud/well|低い/低く|low/lower/short/poor/cheap/weak/lowly/less/little
高価/高額|expensive/costly/high/pricey/valuable/lucrative/hefty/large/big/high-priced|安価/低額/格安|cheap/inexpensive/low/affordable/low-cost/bargain/budget/discount
深い/深く|deep/deeply/profound/profoundly/depth/strong/close/deepen/dense/heavily|浅い/浅く|shallow/light/superficial/slight
広い/広く/広範|wide/widely/broad/broadly/large/extensive/spacious/vast/far/widespread/wider/big|狭い/狭く|narrow/small/limited/tight/cramped/narrowly
拡大/拡張|expand/expansion/spread/enlarge/widen/increase/grow/extend/extension/escalate/escalation/broaden/growth/magnify/larger/wide/scale|縮小|reduce/reduction/shrink/cut/downsize/scale back/scale down/decrease/narrow/contract/contraction/curtail/smaller/scale
強い/強く/強力|strong/strongly/powerful/intense/heavily/tough/firm/firmly/strength/severe/hard/deeply/robust/fierce/potent/mighty/stronger/heavy/high/tight/vigorous/forceful/keen/urge/great/serious/solid/force/assertive/sharply|弱い/弱く|weak/weakly/feeble/fragile/poor/frail/low/mild/weaker/vulnerable/faint/light/weakness/soft/lack
強化|strengthen/reinforce/tighten/intensify/boost/enhance/bolster/step up/beef/reinforcement/improve/toughen/increase/strengthening/stronger/fortify/consolidate/enhancement|弱体化/緩和|weaken/ease/relax/loosen/mitigate/relief/soften/alleviate/lift/reduce/relieve/weakening/easing
厳しい/厳しく/厳格|strict/severe/harsh/tough/hard/tight/stern/rigorous/strictly/severely/difficult/demanding/stringent/grim/serious/sharply/heavily/tougher/grueling/challenging/bleak/intense/bitter/fierce|緩い/甘い|loose/lax/lenient/sweet/soft/relaxed/easy
厚い/厚く|thick/warm/thickly/heavy|薄い/薄く|thin/light/pale/thinly/faint/slim/weak
重い/重く|heavy/serious/severe/grave/weighty/heavily/seriously/grievous/heavier|軽い/軽く|light/slight/lightly/minor/mild/lighter/easy
重傷|serious/seriously/severe/severely/critical/critically/grievous/badly|軽傷|minor/slight/slightly/lightly/mild
重大/深刻|serious/grave/major/significant/severe/critical/important/crucial/momentous/acute/dire/seriously/material/heavy/deep|軽微|minor/slight/small/trivial/mild
新しい/新た/新型/新|new/newly/fresh/novel/renewed/latest/recent/modern/another/further/additional/next|古い/旧/旧型|old/former/ancient/older/vintage/ex/outdated/previous/antique/early/aged/long-standing/historic/traditional
若い/若者|young/younger/youth/youthful/teen/youngster/millennial/early|老いた/高齢/高齢者|old/elderly/older/aged/senior/aging/ageing/advanced
良い/良く/よい/いい/良好|good/well/better/fine/nice/great/best/favorable/excellent/favourable/right/positive/ideal/okay/ok/happy/decent|悪い/悪く/悪|bad/badly/poor/worse/ill/evil/wrong/poorly/worst/unfavorable/negative/wicked/nasty/sick/unwell
改善/好転|improve/improvement/better/upgrade/reform/enhance/recover/recovery/brighten/remedy/refine/turn around/ameliorate/progress|悪化|worsen/deteriorate/deterioration/aggravate/worse/escalate/exacerbate/intensify/decline/sour/degrade
向上|improve/improvement/increase/rise/raise/enhance/boost/progress/better/advance/upgrade/elevate/higher|低下|decline/fall/drop/decrease/lower/deteriorate/reduce/down/worsen/weaken/loss/decreased/deterioration
好調|strong/good/well/healthy/robust/brisk/favorable/smoothly/roll/hot|不調/低調|poor/weak/sluggish/slump/bad/slow/struggle/malfunction/off
好況/好景気|boom/prosperity/good|不況/不景気|recession/depression/slump/downturn
成功|success/successful/succeed/successfully/achieve/manage/win/triumph/hit/work/accomplish/pull off/make/prosper/thrive/victory|失敗|failure/fail/failed/unsuccessful/mistake/flop/lose/botch/blunder/miss/unsuccessfully/defeat/setback/error/collapse
勝利/勝つ/勝ち/優勝/連勝/快勝|defeat/down/edge/rout/victory/win/winning/triumph/beat/defeat/winner/victorious/won/success/champion/prevail/title/conquer/championship|敗北/負ける/負け/敗れる/敗退/連敗/敗戦/惨敗|defeat/loss/lose/losing/beaten/lost/loser/beat/eliminate/eliminated/fall/knock out/crash out/exit
勝者|winner/victor/champion|敗者|loser/runner-up
勝訴|win/won/rule in favor/prevail|敗訴|lose/lost/rule against
賛成/支持|favor/favour/support/approve/approval/agree/back/for/endorse/yes/aye/agreement/backing/supporter/pro/affirmative/advocate/approve|反対|oppose/opposition/against/objection/object/opponent/no/disapprove/disagree/protest/reject/contrary/opposite/anti/resist/nay/other side/dissent/reverse
肯定|affirm/affirmative/positive/acknowledge/confirm/yes/positively|否定|deny/denial/negative/reject/refute/dismiss/rule out/disavow/negatively/negate/disprove/dispute
可決|pass/approve/adopt/passage/approval/carry/clear|否決|reject/vote down/defeat/veto/rejection/block
承認/認可|approve/approval/authorize/authorization/recognize/acknowledge/endorse/consent/ratify/clear/sanction/permission/recognition/confirm/accept|却下/拒否/拒絶|reject/rejection/dismiss/refuse/deny/turn down/veto/refusal/decline/rebuff/denial/throw out
受け入れる/受諾|accept/acceptance/take/welcome/admit/receive/embrace/host/agree/adopt/tolerate|拒む/断る/拒否|refuse/reject/decline/deny/turn down/rebuff/refusal/rejection/veto/resist/say no
許可|permit/permission/allow/authorize/approval/license/authorise/approve/let/grant/clearance/consent/licence|禁止|ban/prohibit/prohibition/forbid/bar/outlaw/not allow/prevent/restrict/embargo/stop/illegal
許す|allow/forgive/permit/let/pardon/excuse/concede/give|禁じる/禁ずる|ban/prohibit/forbid/bar/outlaw
合法/適法/合法的|legal/lawful/legally/legitimate/lawfully/legality/legalize/legitimately|違法/不法/非合法|illegal/illegally/unlawful/illicit/unlawfully/against the law/outlaw/violate/illegality/undocumented
合憲|constitutional/constitutionality|違憲|unconstitutional/violate/unconstitutionality
有罪|guilty/convict/conviction/convicted/guilt|無罪/無実|innocent/acquit/acquittal/innocence/not guilty/acquitted/exonerate/clear
有料|paid/fee/charge/pay/toll|無料|free/free of charge/complimentary/no charge/gratis/no cost
有効|valid/effective/effect/efficacious/useful/validity/good/effectively/available|無効|invalid/void/null/annul/ineffective/invalidate/nullify/disqualify/overturn
有利|advantage/advantageous/favorable/benefit/favor/better/edge/profitable/favour|不利|disadvantage/unfavorable/against/adverse/disadvantageous/handicap/worse
有能|capable/competent/able/talented/skilled|無能|incompetent/incapable/inept
有名/著名|famous/well-known/renowned/famed/celebrated/noted/prominent/celebrity/notable/popular/known/big-name|無名|unknown/obscure/anonymous/nameless/little-known
既知|known|未知|unknown
可能|possible/can/could/able/may/available/potential/possibility/enable/allow/ability/capable/feasible/possibly/sustainable/let|不可能|impossible/unable/cannot/can't/impossibility/unattainable/couldn't
必要|need/necessary/require/must/essential/needed/necessity/required/demand/take/requirement/should/vital/call/have to|不要/不必要|unnecessary/need not/no need/unneeded/not need/needless/dispense/redundant
十分/充分|enough/sufficient/sufficiently/adequate/fully/ample/well/full/plenty/adequately/thorough/good|不十分|insufficient/inadequate/not enough/insufficiently/lack/poor/incomplete
満足|satisfy/satisfaction/satisfied/content/happy/satisfactory/pleased/fulfil|不満|dissatisfied/dissatisfaction/discontent/complaint/complain/unhappy/frustration/grievance/frustrated/displeasure/resent/unsatisfied
安全|safe/safety/safely/security/secure/safer/safeguard/harmless|危険|dangerous/danger/risk/risky/hazard/hazardous/perilous/peril/threat/dangerously/unsafe/jeopardy/riskier/endanger/threaten
安心|relief/reassure/relieved/peace of mind/security/secure/comfortable/safe/ease/assured/rest|不安|anxiety/worry/concern/uneasy/fear/anxious/unease/worried/insecurity/insecure/uncertainty/apprehension/nervous
安定|stable/stability/stabilize/steady/stabilise/steadily/firm/secure|不安定|unstable/instability/volatile/precarious/insecure/unsteady/volatility/shaky
平和|peace/peaceful/peacefully|戦争|war/warfare/conflict/wartime
友好/友好的|friendly/friendship/amicable/goodwill/cordial/amity|敵対/敵対的|hostile/hostility/adversary/adversarial/enemy/antagonism/antagonistic
味方|ally/friend/side/friendly/supporter/support/teammate|敵|enemy/foe/opponent/hostile/adversary/rival
公的/公共/公立/公営|public/official/publicly/officially/state/government/governmental/formal|私的/民間/私立/私営/民営|private/personal/privately/civilian/civil/commercial
公式|official/officially/formal/formally|非公式|unofficial/informal/unofficially/informally/off the record/private
公開|public/open/release/disclose/publish/publicly/unveil/show/reveal/disclosure/publication/display/release/post|非公開|private/closed/undisclosed/behind closed doors/confidential/secret/closed-door/privately
正式|formal/formally/official/officially/regular|非公式/略式|informal/unofficial/informally
正確|accurate/accurately/exact/exactly/precise/precisely/correct/correctly/accuracy/precision/true/right|不正確|inaccurate/inaccurately/incorrect/imprecise/inaccuracy
正しい/正しく|right/correct/correctly/proper/properly/true/rightly/just/righteous/accurate|間違った/誤った/間違い/誤り|wrong/mistake/mistaken/error/false/incorrect/erroneous/wrongly/incorrectly/wrongful/misguided/fault/mistakenly
正常|normal/normally/properly/regular/healthy|異常|abnormal/unusual/anomaly/extraordinary/abnormality/abnormally/disorder/irregular/extreme/freak/odd/bizarre
正当|legitimate/justified/just/justify/fair/legitimately/proper/rightful/justifiable/valid|不当|unfair/unjust/unjustified/wrongful/unreasonable/unfairly/wrongly/unjustly/undue/unwarranted
公平/公正|fair/fairly/fairness/impartial/just/equitable/justice/equity/impartially|不公平/不公正|unfair/unfairly/unjust/injustice/biased/unfairness/inequity/inequality
平等|equal/equality/equally/equitable/equity|不平等|unequal/inequality/unequally
幸福/幸せ|happy/happiness/bliss/joy/happily/fortunate/welfare/well-being|不幸|unhappy/misfortune/unfortunate/unhappiness/tragedy/misery/unlucky/sad
幸運|luck/lucky/fortunate/fortune/luckily|不運|unlucky/misfortune/unfortunate/bad luck
裕福/富裕/豊か|rich/wealthy/wealth/affluent/well-off/prosperous/abundant/wealthier/plentiful|貧しい/貧困|poor/poverty/impoverished/needy/destitute/deprived
黒字|surplus/profit/profitable/black|赤字|deficit/loss/red/shortfall/unprofitable
利益|profit/gain/benefit/interest/earnings/advantage/return/revenue/dividend/income/proceeds|損失/損害|loss/damage/harm/cost/casualty/injury/lose
収入|income/revenue/earnings/pay/proceeds/salary/receipt/wage/earn|支出|spending/expenditure/expense/spend/outlay/cost/expend
輸入|import/importer/importation/imported|輸出|export/exporter/exported/exportation
購入/買う/買い|buy/purchase/acquire/buyer/bought/acquisition/buying/get/pick up/shop/procure/order/snap up|売却/販売/売る|sell/sale/sold/seller/dispose/selling/retail/divest/vend/unload
買い手|buyer/purchaser|売り手|seller/vendor
買い主/買主|buyer/purchaser|売り主/売主|seller/vendor
需要|demand/need|供給|supply/provide/provision/supplier
生産/製造|produce/production/manufacture/make/output/producer/manufacturing/maker/build/product|消費|consume/consumption/consumer/spending/spend/use
雇用/採用|hire/employment/employ/recruit/job/adopt/hiring/recruitment/work/adoption/use|解雇|dismiss/fire/lay off/layoff/sack/dismissal/firing/redundancy/let go/terminate/redundant
就任|take office/inaugurate/inauguration/assume/appoint/take over/become/appointment/swear/sworn/take up|辞任/退任|resign/resignation/step down/quit/leave/departure/retire/stand down
入学|enter/enrol/enroll/admission/entrance/admit/enrollment/start|卒業|graduate/graduation/leave
入国|enter/entry/arrive/arrival/immigration/admission|出国|leave/departure/depart/exit
入院|hospitalize/hospital/admit/hospitalise/admission/hospitalization|退院|discharge/leave/release
入場|enter/entry/admission/admit/entrance|退場|exit/leave/eject/send off/dismiss/walk off/red card
入口/入り口|entrance/entry/door/gate/doorway/gateway/threshold|出口|exit/way out/outlet
到着|arrive/arrival/reach/land/come/get|出発|depart/departure/leave/start/set off/set out/go
上陸|land/landfall/landing/disembark/ashore|出航|sail/depart/departure
離陸|take off/takeoff/take-off/lift off|着陸|land/landing/touch down/touchdown
乗車|board/ride/get on/boarding|降車|get off/alight/disembark
開始/始まる/始める|begin/start/launch/commence/open/beginning/initiate/onset/kick off/opening/outset/go into/resume/introduce/embark|終了/終わる/終える/終結|end/finish/conclude/over/complete/close/terminate/conclusion/ending/stop/wrap/expire/termination/completion/cease
開幕|open/opening/start/begin/kick off/opener/curtain|閉幕|close/closing/end/conclude/finish
開会|open/opening/convene/start|閉会|close/closing/adjourn/adjournment/end
開店|open/opening|閉店|close/closure/closing/shut
開く/開ける/開放|open/hold/opening/unlock/host|閉じる/閉める/閉鎖|close/shut/closure/shutdown/shut down/lock/seal/closed
開通|open/opening|不通|suspend/cut off/interrupt
再開|resume/reopen/restart/resumption/reopening/renew/again/resumed|中断/中止|suspend/halt/interrupt/cancel/stop/break/suspension/discontinue/cancellation/abort/call off/pause/break off/interruption
継続|continue/continuation/ongoing/keep/sustain/continuous/maintain/remain/continuity/persist|中断/中止|suspend/halt/interrupt/cancel/stop/discontinue/suspension/cancellation/abort/call off/pause
存続|survive/survival/continue/exist/remain|廃止|abolish/abolition/scrap/discontinue/eliminate/repeal/end
建設|build/construct/construction/building|破壊|destroy/destruction/demolish/ruin/devastate/sabotage/wreck/destructive
創設/設立|establish/found/create/set up/establishment/creation/foundation/form/launch/setting up|解散|dissolve/disband/dissolution/break up/disperse
結婚|marry/marriage/wed/wedding/married|離婚|divorce/divorced
誕生/出生|birth/born/bear/arrival/create/emerge|死亡|death/die/dead/kill/fatal/deceased/fatality
生存|survive/survival/survivor/alive/live/existence|死亡|death/die/dead/kill/fatal/deceased/fatality/dying
生きる|live/alive/survive/living/life|死ぬ|die/dead/death/kill
生まれる|born/birth/bear/arise/create/emerge|死ぬ|die/death/dead
救助/救出|rescue/save/relief/extricate/pull/recover/aid|殺害|kill/murder/slay/assassinate/death/slaughter
逮捕/拘束|arrest/detain/capture/custody/detention/apprehend/nab/hold/arrested/bind/restrain|釈放/解放|release/free/liberate/freed/liberation/let go/emancipate
攻撃|attack/assault/strike/offensive/raid/bomb/offense/hit/target/aggression/bombing/offence/charge/assail/criticize|防御/防衛|defend/defense/defence/defensive/protect/guard/protection/defender
侵入|invade/intrude/intrusion/enter/break in/invasion/break into/trespass/infiltrate/penetrate|撤退|withdraw/withdrawal/retreat/pull out/pullout/exit/leave/evacuate
前進|advance/progress/forward/move forward/step forward/headway|後退|retreat/setback/backward/recede/regress/retreat/decline/reverse/recession/back
進歩|progress/advance/improve/improvement/advancement/development/stride|退歩/後退|regress/retreat/setback
保護|protect/protection/protective/conserve/preserve/safeguard/shelter/conservation/custody/care|虐待|abuse/mistreat/cruelty/maltreatment/ill-treatment/mistreatment
参加|participate/participation/join/take part/attend/participant/enter/involve/involvement/part/entry/compete/engage|欠席/不参加|absent/absence/miss/skip/boycott/nonparticipation
出席|attend/attendance/present/presence/participate/attendee|欠席|absent/absence/miss/skip
加盟/加入|join/member/accession/membership/enter/affiliate/enroll/accede/enrolled/subscribe|脱退/離脱|withdraw/leave/withdrawal/exit/quit/secede/depart/pull out/departure/brexit
加害者|perpetrator/assailant/attacker/offender/abuser/aggressor|被害者|victim/sufferer/injured/casualty/survivor
原告|plaintiff/complainant|被告|defendant/accused/accuse
検察|prosecution/prosecutor|弁護/弁護側|defense/defence/defend/lawyer/attorney
与党|ruling party/ruling/coalition/government/ruling coalition|野党|opposition/opposition party/minority
左派|left/leftist/left-wing/left wing/leftwing/liberal|右派|right/rightist/right-wing/right wing/conservative/rightwing
左/左側/左翼|left/leftist/left-wing/port/leftward/left-hand|右/右側/右翼|right/rightist/right-wing/starboard/right-hand/far-right
保守/保守的|conservative/tory/conservatism/maintenance/right|革新/リベラル/進歩的|progressive/liberal/innovation/innovative/reform/left/reformist
上/上部/上方|on/upper/above/top/up/over/upward/superior/upon/higher|下/下部/下方|under/lower/below/beneath/bottom/down/underneath/downward
上位|top/high/higher/upper/superior/ranking/leading/ranked/senior|下位|lower/bottom/low/inferior/subordinate
上流|upstream/upper/upriver/high|下流|downstream/lower/downriver
前方|front/ahead/forward|後方|rear/behind/back/backward
内部/内側/屋内/室内/国内|inside/interior/internal/inner/domestic/indoor/within/inland/indoors/home/nationwide/in/internally/domestically/country/national/nation|外部/外側/屋外/海外/国外|outside/exterior/external/outer/foreign/outdoor/abroad/overseas/outdoors/international/out/offshore/externally
国内|domestic/home/country/national/internal/nationwide/nation/nationally/domestically/within/inland/here|海外/国外|overseas/abroad/foreign/international/offshore/outside/world/global
内向き|inward/introverted|外向き|outward
内政|domestic/internal/home|外交|diplomatic/diplomacy/foreign/diplomat
都市/都会|city/urban/town/metropolis/municipal/metropolitan|農村/田舎|rural/village/countryside/country/farm/agricultural
陸上|land/on land/ground/overland/track/onshore/athletics|海上|sea/maritime/offshore/marine/at sea/naval
北/北部/北方|north/northern/northward|南/南部/南方|south/southern/southward
東/東部/東方|east/eastern/eastward|西/西部/西方|west/western/westward
北東|northeast/north-east/northeastern/north-eastern|南西|southwest/south-west/southwestern/south-western
北西|northwest/north-west/northwestern/north-western|南東|southeast/south-east/southeastern/south-eastern
東側|east/eastern|西側|west/western
北側|north/northern|南側|south/southern
北朝鮮|north/dprk/pyongyang|韓国|south/seoul/rok
表/表面|surface/front/table/chart/face/top/exterior/outward/list|裏/裏面|back/reverse/behind/rear/hidden/bottom/underside
暑い/熱い/高温|hot/heat/warm/high temperature/passionate/hotter/sweltering|寒い/冷たい/低温|cold/cool/chilly/freezing/low temperature/icy/chill
温暖化|warming/warm|寒冷化|cooling/cool
夏|summer|冬|winter
春|spring|秋|autumn/fall
昼/昼間|day/daytime/noon/lunch/afternoon/midday/daylight|夜/夜間|night/evening/overnight/nighttime/tonight/nocturnal
朝|morning/dawn/a.m/breakfast/am|夕方/晩|evening/dusk/night/late afternoon/dinner
日の出|sunrise/dawn/rise|日没/日の入り|sunset/dusk/sundown
平日|weekday|休日/週末|holiday/weekend/day off
明るい/明るく|bright/cheerful/light/brightly/upbeat/lively/sunny/optimistic/lit/brighter|暗い/暗く|dark/gloomy/dim/grim/bleak/darkness/darken/somber
白/白い|white|黒/黒い|black/dark
静か|quiet/calm/silent/peaceful/quietly/silently/still|騒がしい/うるさい|noisy/loud
簡単/容易|easy/simple/easily/simply/straightforward/brief/ease/readily/quick/quickly|困難/難しい|difficult/hard/difficulty/tough/challenging/challenge/hardship/trouble/struggle/tricky/impossible
単純|simple/simply/mere/straightforward/plain/pure|複雑|complex/complicated/complicate/complexity/intricate/mixed/sophisticated
楽観/楽観的|optimistic/optimism/upbeat/hopeful/positive/bullish/rosy|悲観/悲観的|pessimistic/pessimism/gloomy/bleak/negative
積極的/積極|active/actively/aggressive/positive/proactive/aggressively/vigorously/keen/positively/proactively|消極的/消極|passive/reluctant/negative/passively/reluctantly/lukewarm
能動的|active|受動的|passive
希望|hope/wish/desire/want/hopeful/aspire/aspiration/request|絶望|despair/hopeless/desperate/desperation/hopelessness
喜び/喜ぶ|joy/pleasure/happy/delight/glad/pleased/rejoice/happiness/delighted/thrill/overjoyed|悲しみ/悲しむ|sadness/grief/sorrow/sad/mourn/grieve
愛/愛する|love/affection/beloved/loving|憎しみ/憎む|hate/hatred/hatred/loathe
称賛/賞賛/絶賛|praise/admire/acclaim/applaud/hail/admiration/laud/rave/compliment/tribute/commend/celebrated|非難/批判|revile/decry/deride/chide/scold/lambast/lambaste/pan/critique/backlash/criticize/criticism/condemn/blame/criticise/denounce/condemnation/accuse/critic/critical/slam/blast/rebuke/fault/attack
感謝|thank/gratitude/grateful/appreciate/thankful/appreciation/thanks|恨み|grudge/resentment
信頼|trust/confidence/reliable/rely/faith/reliability/credibility/reliance/trusted|不信/不信感|distrust/mistrust/suspicion/no confidence/no-confidence
協力|cooperate/cooperation/collaborate/help/collaboration/together/partner/assist/joint/work with/work together/cooperative|対立|conflict/confront/confrontation/oppose/rivalry/standoff/clash/dispute/rift/at odds/feud/tension
団結/統一|unity/unite/unify/unification/united/solidarity/unified|分裂/分断|split/divide/division/breakup/fragmentation/divided/schism/rift
独立|independent/independence/independently|従属/依存|dependent/dependence/depend/rely/reliance/subordinate/addiction
自由|free/freedom/liberty/liberal/freely|束縛|restraint/bind/shackle
民主/民主的/民主主義|democratic/democracy/democrat|独裁/専制|dictatorship/dictator/autocratic/autocracy/authoritarian
多様|diverse/various/diversity/variety/varied|一様/画一|uniform/uniformly
直接/直接的|direct/directly/in person/immediate/straight/first-hand/personally|間接/間接的|indirect/indirectly
自然|nature/natural/naturally/spontaneous|人工|artificial/man-made/manmade/synthetic
具体的|concrete/specific/specifically/detail/detailed/exact|抽象的|abstract
主観的|subjective/subjectively|客観的|objective/objectively
絶対的/絶対|absolute/absolutely/definitely/never/certainly/must|相対的/相対|relative/relatively
本物|real/genuine/authentic/true/original|偽物|fake/counterfeit/imitation/false/bogus
真実|truth/true/reality/fact|嘘/虚偽|lie/false/falsehood/untrue/falsely/deceit
原因/理由|cause/reason/why/because/factor/origin/ground/due/blame/source/root|結果|result/outcome/consequence/consequently/effect/therefore/thus/finding/lead
質問|question/ask/query/inquiry|回答|answer/reply/response/respond
教師/先生|teacher/educator/instructor/tutor|生徒/学生|student/pupil
医師|doctor/physician/clinician/dr/surgeon/medical/medic|患者|patient/case/sufferer
親|parent/mother/father/pro|子/子ども/子供|child/kid/son/daughter/infant/baby/young
大人/成人|adult/grown-up/grown/coming-of-age|子ども/子供|child/kid/minor/children
先輩|senior/older/predecessor|後輩|junior/younger
上司|boss/superior/supervisor/manager|部下|subordinate/staff/aide/underling/employee/report
雇用主/雇い主|employer/boss|従業員|employee/worker/staff/workforce
大家/家主|landlord/owner|借り主/借家人/テナント|tenant/renter
貸す|lend/loan/rent/lease|借りる|borrow/rent/lease/loan
貸し手|lender|借り手|borrower/renter/tenant
債権者|creditor|債務者|debtor
送る|send/spend/deliver/ship/lead/transmit/give/live|受け取る|receive/get/accept/collect/take
与える|give/provide/grant/award/deal/cause/inflict/offer|奪う|take/rob/deprive/steal/strip/snatch/seize
得る/獲得|get/gain/win/obtain/acquire/earn/secure/receive/score/achieve|失う/喪失|lose/loss/forfeit
見つける/発見|find/discover/discovery/detect/spot/locate/uncover|見失う|lose
覚える/記憶|remember/memory/recall/memorize/learn|忘れる|forget
集中|concentrate/focus/intensive/concentration/centralize|分散|disperse/decentralize/spread/diversify/scatter
結合/連結|combine/connect/join/link/bind|分離|separate/separation/detach/segregate
含む|include/contain/involve/including/comprise|除く|except/exclude/remove/excluding/apart/other than
追加|add/additional/addition/extra/supplement/more/further/added|削除/削減|delete/remove/cut/reduce/reduction/deletion/slash/erase
点灯|light/lit/illuminate/on|消灯|off/lights out/dark
満席/満員|full/packed/sold out/sell out/capacity|空席|vacant/empty/vacancy/seat
乾燥|dry/drought/arid|湿潤|wet/humid/moist
晴れ|sunny/clear/fine/sunshine|雨|rain/rainy/rainfall/shower/rainstorm
太い|thick/fat/bold|細い|thin/slender/slim/narrow/fine
固い/硬い/堅い|hard/solid/firm/stiff/tight/rigid|柔らかい/軟らかい|soft/tender/supple/gentle
鋭い|sharp/keen/acute|鈍い|dull/blunt/slow
清潔|clean/hygienic|不潔|dirty/filthy/unclean/unsanitary
賢い|clever/smart/wise/intelligent|愚か|stupid/foolish/silly/fool
勇敢|brave/courageous/bravely|臆病|cowardly/timid/coward
豪華|luxury/luxurious/lavish/gorgeous/deluxe/sumptuous|質素|simple/modest/frugal
慎重|cautious/careful/cautiously/carefully/prudent/wary|軽率|rash/reckless/careless/hasty/thoughtless
意図的/故意|deliberate/intentional/deliberately/intentionally/intent/purpose/willful|偶然|accident/coincidence/accidental/accidentally/chance/happen
陽性|positive|陰性|negative
プラス|plus/positive|マイナス|minus/negative
黒人|black/african|白人|white/caucasian
先進国|developed/advanced/industrialized|途上国/発展途上国|developing/emerging
緊張|tension/tense/nervous/strain/tensions|緩和|ease/easing/relax/detente/relief/mitigate
`;
