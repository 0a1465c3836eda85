/** English adverbs of doubt or hearsay, and what renders them anywhere in a Japanese sentence. */
export interface HedgingAdverbs {
  readonly lemmas: RegExp;
  readonly renderings: RegExp;
  /** What says as much behind a plain predicate. */
  readonly ending: string;
}

/** What leaves a statement open in both kinds. */
const SUPPOSED =
  'かも|可能|だろう|でしょう|であろう|ろう|よう|らし|みられ|見られ|みて|見て|見え|みえ|一見|そう|思|考え|疑|どうやら|模様|とされ|と[い言]|とみ|と見';

/** Own collection; of the 38 such adverbs of the development set one is left without a rendering, by its translator. */
export const HEDGING_ADVERBS: readonly HedgingAdverbs[] = [
  {
    lemmas: /^(?:probably|perhaps|possibly|maybe|presumably)$/,
    renderings: new RegExp(
      [
        SUPPOSED,
        'おそらく|恐らく|たぶん|多分|しょう|気が|はず|まい|あるいは|もしか|ひょっと|見込|見通|予想|推[定測計察]|想[定像]|うる|得る|得ない|得ます|えます',
        '確率|公算|きっと|ほぼ|間違いな|違いな|ではない|恐れ|おそれ|かね|か(?=。|？|」|、|$)|？|ば、|れば|たら|なら|なんとなく|何となく|感じ|どうも|いわば|場合|ある程度|ことがあ|望',
        '約|およそ|ほど|程度|くらい|ぐらい|前後|ごろ|頃|いずれ|まず',
      ].join('|'),
      'u',
    ),
    ending: 'かもしれない',
  },
  {
    lemmas: /^(?:reportedly|allegedly|alleged|apparently|supposedly|purportedly|seemingly)$/,
    renderings: new RegExp(
      [
        SUPPOSED,
        '容疑|報道|報じ|伝え|言われ|いわれ|いわく|によると|によれば|よれば|主張|訴え|噂|うわさ|いわゆる|ように|嫌疑|指摘|告発|起訴|申し立て|説|とのこと|述べ|話し|語っ|報告|明らか|まるで|名目|自称|表向き',
      ].join('|'),
      'u',
    ),
    ending: 'とされる',
  },
];
