/** Sino-Korean words of news with English that no dictionary of Japanese gives, or a rendering of another form (불씨–역설). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_TERMS_2 = `
불씨|火種|ember/spark
불참|不参加/欠席|absence/boycott/skip
비누|石けん|soap
비리|不正/汚職|corruption/irregularity/scandal
비명|非命|untimely death
비사|秘史|untold story
비자|ビザ/査証|visa
비자금|裏金/秘密資金|slush fund
사기|史記|historical records
사대|事大|toadyism
사례|謝礼|fee
사상|死傷|casualties
사열|閲兵|inspection/review troops
사용|社用|company use
사원|社員/従業員|employee
사원|寺院/モスク|temple
사유|事由/理由|ground
사유|私有|private
사의|辞意|resignation
사전|事前|preliminary
사제|私製/手製|homemade/improvised
사죄|死罪|capital offense
사태|沙汰/土砂崩れ|landslide
사학|史学|history
사형|私刑/リンチ|lynching
사회|社会|social
사회|司会|emcee
사후|死後|posthumous
사후|事後|follow-up
산고|産みの苦しみ|labor pains
산모|産婦/妊産婦|mother
산사태|土砂崩れ/山崩れ|landslide/mudslide
산성|山城|mountain fortress
산정|山頂|peak
산출|産出|produce
상공|上空|airspace/above
상관|上官|superior
상기|想起|remind
상무|商務|commerce/commercial
상봉|再会|reunion/reunite
상사|商社|trading firm
상사|上士/曹長|master sergeant
상승|常勝|undefeated
상용|常用|habitual/everyday
상용|商用|commercial
상위|上位|higher
상장|上場|go public
상장|賞状/表彰状|certificate
상전|主人|master
상정|上程|submit/table
상제|喪主|mourner
상주|常駐|permanent
상처|傷|wound/scar/hurt
상품|商品|product
상해|傷害|assault
상흔|傷跡|scar
색출|摘発|root out
생수|ミネラルウォーター/湧き水|bottled water
생식|生食|raw food
생포|生け捕り/捕獲|capture
생필품|生活必需品|daily necessities/necessities
서기|瑞気|omen
서명|署名|sign
서명|書名|title
서방|西側/西方|West/Western
서신|書簡/手紙|letter
석좌|特別|distinguished
선고|宣告/判決/言い渡し|sentencing
선량|選良|elected representative
선불|前払い/先払い|prepaid/advance payment
선산|先祖の墓|family burial ground
선위|禅譲|abdication
선장|船長|captain
선친|亡父|late father
설문|アンケート|survey/questionnaire
설탕|砂糖|sugar
성경|聖書|Bible
성금|募金/義援金|donation
성벽|城壁|wall
성장|盛装|dressed up
성적|成績|score/performance
성전|聖殿/神殿|temple
성탄절|クリスマス|Christmas
세단|セダン|sedan
세제|税制|tax code/tax
소각|消却|cancellation
소령|少佐|lieutenant commander
소수|小数|decimal
소아마비|小児まひ/ポリオ|polio
소요|騒擾/騒乱/騒動|unrest
소인|素因|cause
소임|任務|duty
소장|所長|warden
소장|所蔵|collection
소치|ソチ|Sochi
속개|再開|resume
수갑|手錠|handcuff
수개월|数カ月|several months/months
수거|回収/収集|collect/collection
수구|守旧|reactionary
수급|受給|receive
수긍|納得|agree/accept
수녀|修道女/シスター|nun/sister
수도|修道|monastic
수령|受領|receive
수매|買い上げ/買い入れ|purchase
수면|水面|surface
수모|屈辱/侮辱|humiliation
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
수재민|被災者|flood victim
수저|スプーンと箸|spoon
수정|修正|revise/amend/modify
수족|水族|aquatic
수지|収支|balance
수척|痩せこけた|gaunt
수치|恥/羞恥|disgrace
수칙|心得/規則|guideline
수표|小切手|check
수학|修学|study
수행|遂行|perform/carry out
수행|随行|accompany/entourage
수협|漁協/水産協同組合|fisheries cooperative
수화|受話|receiver
수훈|垂訓|sermon
순경|巡査|police officer/constable
순방|歴訪/訪問|tour/trip
순사|殉死|martyrdom
순시|巡視|inspection/patrol
순찰|巡回/パトロール|patrol
승강기|エレベーター|elevator
승복|僧服|robe
승합차|ワゴン車/バン|van
시가|市街|downtown
시각|視覚|visual
시범|模範/試験|demonstration/pilot
시비|詩碑|monument
시비|市費|city budget
시사|示唆|imply/indicate
시상식|授賞式/表彰式|awards ceremony/award ceremony/medal ceremony
시신|遺体|corpse/remains
시작|詩作|poetry
시정|市政|city administration/city government
시종|始終|throughout
시즌|シーズン|season
시청|市庁/市役所|city hall
시초|始まり|beginning
시추|ボーリング/掘削|drilling
시행|施行/実施|implementation
식사|式辞|speech
식순|式次第|program
식음|飲食|eating and drinking
신년사|新年の辞|New Year's address/New Year's speech
신도시|ニュータウン|new town
신병|新兵|recruit
신부|神父/司祭|priest/father
신사|神社|shrine
신선|神仙/仙人|hermit
신설|新設|create
신성|新星|rising star
신세|身の上/身|plight
신용카드|クレジットカード|credit card
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
심사위원|審査員|judge
심장마비|心臓まひ/心臓発作|heart attack/cardiac arrest
아기|赤ちゃん/赤ん坊|baby/infant
압류|差し押さえ|seizure/foreclosure/seize
애인|恋人|lover/boyfriend/girlfriend
액수|額|sum
야권|野党/野党陣営|opposition
양복|スーツ/背広|suit
양육|養育|raising children/child support/raise
양자|養子|adopted son
양자|両者/二者|both/bilateral
양자회담|二国間会談|bilateral talks/bilateral meeting
양측|双方/両者|both sides/two sides/sides
양해각서|覚書/了解覚書|memorandum of understanding/MOU
언론사|報道機関|news outlet/media outlet/news organization
언쟁|口論|quarrel/argument
엄마|母/ママ|mom/mother
업소|店/店舗|bar
여건|条件/環境|condition
여경|女性警察官|policewoman/female police officer
여신|与信/融資|loan
여전|依然|still
여진|女真|Jurchen
여행사|旅行会社/旅行代理店|travel agency
역사|歴史|historical
역사|力士/重量挙げ選手|weightlifter/wrestler
역사|轢死|run over
역설|力説|stress
`;
