/** The newsroom: its people, its profile, its backups, in Japanese. */
export const jaNewsroom = {
  people: {
    me: '作業する人',
    new: '人を加える',
    role: '役割',
    add: '加える',
    added: '{{name}}さんを加えました',
  },
  profile: {
    register: '文末',
    registerHint: '「記事に合わせる」では、記事の大半の文末に合わない文に印を付けます。',
    auto: '記事に合わせる',
    plain: 'だ・である',
    polite: 'です・ます',
    style: '表記の方針',
    styleHint: 'この編集部で守る書き方だけを入れてください。',
    score: '品質の合否',
    scoreHint:
      '訳文の誤りを MQM で点数にしたときの合格点と、英語 1,000 語あたりで合格すれすれになる減点です（軽微 1 点、重大 5 点、致命的 25 点。致命的な誤りが一つでもあれば不合格）。',
    threshold: '合格点',
    acceptable: '1,000 語あたりの減点',
    invalid: '合格点は 0 から 99.9 まで、減点は 0.1 から 1,000 までの数にしてください。',
    saved: '編集方針を保存しました',
  },
  backups: {
    hint: '記事と判断のすべてが入ったデータベースの控えです。一日に一つ自動で作り、新しいものから 14 個を残します。',
    create: '今すぐ控えを作る',
    creating: '控えを作っています…',
    created: '控えを作りました',
    empty: '控えはまだありません。',
    none: 'このデータベースはファイルではないので、控えを作れません。',
    size: '{{size}} MB',
    restore: '控えを開くには、アプリを終了し、控えのファイルを写して「--db ファイル」で開いてください。',
    copyPath: '場所を写す',
    copied: '場所を写しました',
  },
} as const;
