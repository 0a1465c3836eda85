/** Negatives of Japanese grammar, wherever they stand. */
export const GRAMMATICAL_NEGATIVE =
  /な(?:い|く|かっ|けれ|し|き|さ)|ナイ|無[いきくか]|ませ?ん|ず(?:に|、|と|。|、|じまい|とも|」|$)|[らわかがさたなばまえけせてねべめれげりいきしちにみび]ず|ぬ|ざる|ざり|まい|じゃん|[るうくすつぬむぶぐ]な(?=[。、！!」』よと]|$)|ん(?=だ|です|。|」|、|で)/u;

/**
 * What may render an English negative besides a negated predicate: prefixes, verbs of failing, refusing and ending,
 * words for only, before and other. Where one stands near, the clause does not simply affirm.
 */
export const NEGATIVE_WORD = new RegExp(
  [
    '(?<!差)別|(?<![判決診油横])断|[不非未無反否欠禁拒避失止除難困免却逆廃絶滅減辞違異遅延残離忘黙閉弱低薄乏悪損敗]',
    'だけ|しか(?!し)|のみ|以外|以降|以後|(?<![事以])前に|初めて|はじめて|ようやく|やっと|わずか',
    'にくい|づらい|がたい|かね|できず|ダメ|だめ|駄目|嫌|いや|ノー|ゼロ|抜き|皆無|空|過ぎ|すぎ|やめ|やむ|もの(?:か|です)|どころか|むしろ|かえって',
    'よりも|ノン|アン|以下|下回|届|抜け|少な|落|切れ|尽き|据え置|か(?=。|？|」|$)|？',
  ].join('|'),
  'u',
);
