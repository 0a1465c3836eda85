/** 用例と翻訳メモリ。 */
export const jaSearch = {
  concordance: {
    title: '用例',
    field: '探す語句',
    placeholder: '語句を入れて探す',
    close: '用例を閉じる',
    back: '「{{title}}」{{position}}へ戻る',
    empty:
      'これまでの記事から、原文と訳文の両方を探します。本文の語を選ぶか語の上にカーソルを置いて F3。空白で区切るとすべての語を含む段落、"…" で囲むとその語句どおり。',
    searching: '探しています…',
    failed: '用例を探せませんでした',
    none: 'この語句を含む段落はありません。',
    hits: '用例の一覧',
    count_other: '{{count}}件',
    more: 'ほかに{{n}}件あります。語を足すと絞り込めます。',
    position: '段落{{position}}',
    machine: '機械訳のまま',
    reviewedOnly: '手を入れた訳だけ',
  },
  memory: {
    row: '・段落 {{position}}',
    title: '訳例',
    label: '似た原文の訳例',
    searching: '似た原文を探しています…',
    none: '似た原文の訳はまだありません。直した訳、確定・承認した訳がたまると、7割以上似た原文の訳がここに出ます。',
    failed: '訳例を探せませんでした',
    sentence: '一文',
    replace: '訳文をこの訳に置き換える',
    insert: 'この訳をカーソルの位置に入れる',
    replaced: '訳文を訳例に置き換えました',
    inserted: '訳例を入れました',
  },
};
