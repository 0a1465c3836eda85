/**
 * Names that Japanese newspapers commonly leave in Latin letters, besides acronyms: internet services and their
 * devices, and marks whose official Japanese name is the Latin one. Lower case.
 */
export const KEPT_NAMES: ReadonlySet<string> = new Set(
  `airbnb airpods alexa amazon android apple bytedance chatgpt chrome copilot discord ebay facebook firefox flickr github
  gmail google grok hotmail icloud instagram ipad iphone ipod itunes kindle line linkedin linux macbook messenger
  microsoft myspace netflix office openai outlook paypal periscope photoshop pinterest playstation quora reddit safari
  siri skype slack snapchat spotify steam substack switch telegram tesla threads tiktok tinder tumblr twitch twitter uber
  viber vimeo waze webex wechat weibo whatsapp wikipedia windows wordpress xbox yahoo youtube zoom`.split(
    /\s+/,
  ),
);

/** Units, titles and abbreviations that are set in Latin letters in Japanese. Lower case. */
export const KEPT_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `am ave avenue blvd bpm cc cd cm db dr dvd etc feat ft ghz gb hz hpa inc jr kb kcal kg khz km kmh kph kw kwh lb ltd mb mg mhz ml mm mpa mph
  mr mrs ms no oz pdf ph phd plc pm ppm prof rd road rpm sq sr st street tb tel tv usb vol vs wh wifi web`.split(
    /\s+/,
  ),
);

/** What follows a person's name in Japanese news. */
export const PERSON_SUFFIX =
  /^(?:氏|さん|様|君|選手|監督|教授|博士|大統領|首相|外相|大臣|長官|議員|議長|委員長|会長|社長|知事|市長|町長|村長|王子|王女|国王|女王|殿下|妃|被告|容疑者|記者|特派員|研究員|書記|総書記|司令官|将軍|大佐|少佐|大尉|報道官|補佐官|弁護士|判事|検事|医師|牧師|神父|大司教|枢機卿|夫人|夫妻|一家)/u;

/** What follows the name of a place. */
export const PLACE_SUFFIX =
  /^(?:市|州|県|郡|町|村|区|島|山|川|湖|湾|港|橋|駅|ダム|空港|地区|地方|半島|海峡|運河|渓谷|平原|通り|広場|公園|城|宮殿|大聖堂|教会|寺院|モスク|刑務所|大学|病院)/u;
