/** What the parts of a web page around an article are for. */
export type FurnitureKind =
  | 'navigation'
  | 'related'
  | 'sharing'
  | 'comments'
  | 'subscription'
  | 'consent'
  | 'copyright'
  | 'credit'
  | 'date'
  | 'tags'
  | 'author'
  | 'advertising';

interface FurnitureWords {
  readonly kind: FurnitureKind;
  /** Complete phrases; also recognised where they are glued to a sentence of the article. */
  readonly phrases: readonly string[];
  /** Words too general to be told from prose unless they are a whole paragraph. */
  readonly alone?: readonly string[];
  /** The English speaks of it itself, so that the phrase may be part of the story. */
  readonly mentioned: RegExp;
}

const NAME =
  '(?:[\\p{Script=Katakana}ー・]+|[\\p{Script=Han}]{2,8}|\\p{Script=Latin}[\\p{Script=Latin}\\w.]*(?: \\p{Lu}[\\w.]*){0,3})';
const DATE = '(?:\\d{1,4}[年月日/.-][\\d年月日/.: -]*|\\d+\\s?(?:年|か月|ヶ月|週間|日|時間|分|秒)前)';

/** Regular expressions (Unicode, any case) for the set phrases of news pages in Japanese and English, by what they are for. */
export const FURNITURE: readonly FurnitureWords[] = [
  {
    kind: 'navigation',
    phrases: [
      '(?:次|前)の(?:記事|ページ)(?:へ|を読む)?',
      '(?:続き|全文|詳細|本文)を(?:読む|見る|表示する?)',
      'もっと(?:読む|見る|詳しく)',
      '(?:記事|ニュース)?一覧(?:へ(?:戻る)?|を見る|に戻る)',
      '(?:ページ(?:の)?)?(?:トップ|先頭|ホーム)(?:へ|に)戻る',
      '本文へ(?:スキップ|移動)',
      '詳しくはこちら(?:から)?',
      'ここをクリック',
      '(?:お)?問い合わせ(?:は|フォームは)?こちら(?:から)?|サイトマップ|文字サイズ(?:の?変更)?|読み込み中(?:です|…|\\.\\.\\.)?|(?:前のページに|記事に|一覧に)戻る',
      '(?:この)?(?:音声|記事|動画|ビデオ|ポッドキャスト|音声版)(?:を|で)(?:聴く|聞く|読み上げる?|再生(?:する)?|視聴(?:する)?)(?:[（(][^）)]{1,8}[）)])?',
      '印刷用(?:ページ|画面)?を?(?:表示|開く)(?:する)?',
      '(?:写真|画像|地図|グラフ|図)を(?:拡大|もっと見る|見る|表示)(?:する)?',
      'read more|continue reading|keep reading|(?:next|previous) (?:article|post|page)|back to top',
      'skip to (?:main )?content|click here|(?:see|view|show) all|(?:load|show) more',
    ],
    alone: ['目次', 'メニュー', '検索', 'ホーム', 'トップ', 'menu|search|home'],
    mentioned: /\b(?:click|read more|next (?:article|page)|website)\b/i,
  },
  {
    kind: 'related',
    phrases: [
      '関連(?:記事|ニュース|リンク|動画|トピックス?)(?:[:：はも][^。\\n]{0,60})?',
      '(?:あわせて|合わせて|併せて)読みたい',
      '(?:あなたへの|編集部の|本日の|今日の)(?:おすすめ|オススメ|お薦め)(?:の?(?:記事|ニュース|動画))?',
      '(?:おすすめ|オススメ|お薦め)(?:の?(?:記事|ニュース|動画))',
      'こちらも(?:おすすめ|オススメ|お読みください|ご覧ください|どうぞ)',
      '(?:人気|注目|最新)の?(?:記事|ニュース)(?:ランキング|一覧)?',
      '(?:アクセス|記事|人気)ランキング',
      'you (?:may|might) also (?:like|enjoy|be interested in)',
      '(?:related|recommended|popular|latest) (?:articles?|stor(?:y|ies)|posts?|news|topics?|reads?|videos?)(?::[^\\n]{0,80})?',
      'recommended for you|more from [\\w ]{2,30}|most (?:read|popular|viewed)|trending(?: now)?|also read|read also',
    ],
    alone: ['おすすめ', 'ランキング', 'READ', 'WATCH', 'SEE ALSO'],
    mentioned: /\b(?:recommend|related|ranking|popular|trending|latest)/i,
  },
  {
    kind: 'sharing',
    phrases: [
      '(?:この記事を|記事を)?(?:シェア|ツイート|リツイート|リポスト|ブックマーク)(?:する|してください|しよう|しましょう)',
      '(?:この)?記事を(?:共有|保存|印刷)(?:する)?',
      '(?:公式\\S{1,10}を)?フォロー(?:する|してください|しよう|はこちら)',
      'いいね[!！]?(?:する|しよう)',
      'お気に入り(?:に)?(?:追加|登録)(?:する)?|メールで送る|印刷する|保存する',
      'LINEで送る|友達に教える|リンクをコピー(?:する)?',
      'share (?:this|on|via)(?: \\w+){0,3}|follow us(?: on \\w+)?|like us on \\w+|copy link|print this page',
    ],
    alone: [
      'シェア',
      'ツイート',
      '共有',
      '印刷',
      '保存',
      'フォロー',
      'share|tweet|print|email|facebook|twitter|pinterest',
    ],
    mentioned: /\b(?:shar(?:e|ed|ing)|tweet|follow(?:ed|ing|ers?)?|like[sd]?)\b/i,
  },
  {
    kind: 'comments',
    phrases: [
      'コメントを(?:残す|書く|追加(?:する)?|投稿(?:する)?|見る|送信(?:する)?|キャンセル(?:する)?)',
      'コメント(?:はまだありません|はありません|欄を見る|する)',
      'メールアドレスが公開されることはありません。?',
      '\\*?\\s?(?:が付いている欄は)?必須項目です?',
      '返信(?:する|をキャンセル(?:する)?)',
      'leave a (?:reply|comment)|add (?:a comment|yours)|\\+?\\s?(?:there are )?no comments(?: yet)?|post (?:a )?comment',
      'your e-?mail address will not be published\\.?|required fields are marked ?\\*?|cancel reply|join the (?:conversation|discussion)',
    ],
    alone: [
      'コメント(?:\\s?[（(]?\\d+[）)]?件?)?',
      '返信',
      '名前',
      'メールアドレス',
      '\\d+ comments?',
      'comments?|reply|name|website',
    ],
    mentioned: /\b(?:comment|e-?mail address|reply|replied)/i,
  },
  {
    kind: 'subscription',
    phrases: [
      '(?:無料)?(?:メルマガ|ニュースレター|メールマガジン)(?:に|の|を)?(?:ご?登録|ご?購読|お?申し込み)(?:する|はこちら(?:から)?|ください)?',
      '(?:無料|新規)?(?:会員)?(?:登録|購読|ログイン)(?:は|の方は)こちら(?:から)?',
      '今すぐ(?:購読|登録|申し込む)(?:する)?',
      '(?:ログイン|登録|購読)して(?:続きを|全文を)?(?:読む|見る)',
      '(?:この記事は)?(?:有料|無料)?会員限定(?:の)?(?:記事|です|コンテンツ)(?:です)?。?',
      '無料(?:体験|トライアル)(?:を?(?:する|始める)|はこちら)?|この(?:先|続き)は(?:有料|会員限定)[^。\\n]{0,20}。?|残り\\d+文字',
      '(?:プッシュ)?通知を(?:受け取る|オンにする)',
      'アプリ(?:を|で)(?:ダウンロード|開く|読む)(?:する)?',
      'subscribe(?: now| today| to our [\\w ]+)?|sign up(?: now| for [\\w ]+)?|(?:sign|log) in(?: to [\\w ]+)?|get (?:our|the) (?:app|newsletter)',
    ],
    alone: ['会員登録', 'ログイン', '購読', 'newsletter|register'],
    mentioned: /\b(?:subscri|newsletter|sign(?:ed)? up|member|log(?:ged)? in|app)\b/i,
  },
  {
    kind: 'consent',
    phrases: [
      '(?:クッキー|cookie)(?:の(?:使用|利用))?(?:に同意(?:する)?|を(?:受け入れる|許可(?:する)?|拒否(?:する)?))',
      '(?:クッキー|cookie)(?:ポリシー|の設定)',
      'プライバシー(?:ポリシー|規約|設定)',
      '利用規約(?:に同意(?:する)?)?',
      '(?:すべて|全て)(?:に)?(?:同意|許可|拒否)する',
      '(?:accept|allow|reject) (?:all )?cookies|we use cookies[^。\\n]{0,80}|cookie (?:policy|settings|preferences)',
      'privacy policy|terms (?:of (?:use|service)|and conditions)',
    ],
    mentioned: /\b(?:cookie|privacy|consent|terms of)\b/i,
  },
  {
    kind: 'copyright',
    phrases: [
      '(?:copyright\\s*)?(?:©|ⓒ|\\(c\\)|（c）)[^。\\n]{0,60}?(?:reserved\\.?|(?=[\\p{Script=Han}\\p{Script=Hiragana}]|$))',
      'copyright[^。\\n]{0,60}?reserved\\.?|all rights reserved\\.?',
      '(?:本記事の|記事・写真の)?無断(?:転載|複製|使用|引用)[^。\\n]{0,20}?(?:禁じます|禁止(?:します)?|お断り(?:します)?)。?',
    ],
    mentioned: /\b(?:copyright|all rights)\b|©/i,
  },
  {
    kind: 'credit',
    phrases: [
      `(?:写真|画像|図|図表|図版|イラスト|動画|映像|出典|提供|撮影|資料)(?:提供|説明|クレジット)?\\s*[:：=＝／/]\\s*${NAME}(?:[／/]${NAME})?(?:撮影|提供)?`,
      `(?:photo|image|picture|credit|video)s?(?: credit| courtesy| by)?\\s*[:：／/]\\s*${NAME}(?:/${NAME})*`,
    ],
    alone: ['getty images|reuters|ap photo|shutterstock'],
    // A caption that ends in its credit: “… will be on show. (Ana Duarte)”
    mentioned: /\b(?:photo(?:graph)?|picture|image|courtesy)\b|\([^()]*\)[.\s]*$/i,
  },
  {
    kind: 'date',
    phrases: [
      `(?:最終)?(?:更新|公開|投稿|掲載|配信)(?:日時?|時刻)?\\s*[:：]\\s*${DATE}`,
      `(?:最終)?更新(?:日時?)?\\s*${DATE}`,
      '(?:この記事は)?約?\\s?\\d+\\s?分で(?:お)?(?:読めます|読める|読了)。?',
      '読了(?:時間|目安)\\s*[:：]?\\s*約?\\d+分',
      '\\d+ ?min(?:ute)?s? (?:to )?read',
      '(?:last )?(?:updated|published|posted)(?: on)?\\s*[:：]?\\s*(?:\\w{3,9} \\d{1,2}, \\d{4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d+ \\w+ ago)',
    ],
    alone: [DATE, '\\d{1,2}:\\d{2}'],
    mentioned: /\b(?:updat|publish|minutes? (?:to )?read)/i,
  },
  {
    kind: 'tags',
    phrases: [
      '(?:タグ|カテゴリー?|キーワード|トピックス?|ジャンル)\\s*[:：]\\s*[^。\\n]{1,40}',
      '(?:tags?|categor(?:y|ies)|filed under|topics?)\\s*[:：]\\s*[^。\\n]{1,60}',
    ],
    mentioned: /\b(?:tags?|category|topics?):/i,
  },
  {
    kind: 'author',
    phrases: [
      '(?:著者|筆者|執筆者|ライター|投稿者|作者)(?:について|紹介|プロフィール)\\s*[:：]?[^\\n]{0,80}',
      '(?:著者|筆者|執筆者|ライター|投稿者|文責)\\s*[:：]\\s*[^。\\n]{1,30}',
      'この記事を書いた(?:人|記者)(?:\\s*[:：][^。\\n]{1,30})?',
      'about the author(?:\\s*[:：][^\\n]{0,80})?|(?:written|posted) by [\\w .]{2,40}',
    ],
    mentioned: /\babout the author\b/i,
  },
  {
    kind: 'advertising',
    phrases: [
      'スポンサー(?:ド)?リンク|(?:この記事は)?広告(?:を含みます|の後に続きます|です)。?',
      '(?:記事は)?広告の(?:後|あと)(?:も|に)続きます。?',
      'advertisement|sponsored (?:content|links?|by [\\w ]+)',
    ],
    alone: ['広告', 'PR', '【PR】', 'AD', 'スポンサー'],
    mentioned: /\b(?:advert|sponsor)/i,
  },
];
