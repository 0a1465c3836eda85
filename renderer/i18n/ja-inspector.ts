/** Comments, names and terms beside the texts, in Japanese. */
export const jaInspector = {
  comments: {
    label: 'コメント',
    open_other: '未解決のコメント {{count}} 件',
    none: 'この段落にコメントはありません。',
    noneHint: '編集者への質問や原文への疑問を、段落に付けて残せます。',
    write: '段落 {{position}} へのコメント',
    placeholder: 'コメントを書く',
    send: '送る',
    resolve: '解決',
    reopen: '未解決に戻す',
    resolved: 'コメントを解決済みにしました',
    resolvedBy: '{{name}}が解決（{{at}}）',
    settled_other: '解決済み {{count}} 件',
    noneOpen: 'この記事に未解決のコメントはありません。',
    failed: 'コメントを読み込めませんでした',
  },
} as const;
