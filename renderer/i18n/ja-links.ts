/** What the interface says of links between source and translation, in Japanese. */
export const jaLinks = {
  links: {
    column: '対応する段落',
    automatic: '自動で対応、確かさ {{percent}}%',
    manual: '手で対応',
    kind: { linked: '対応あり', insertion: '原文に対応なし', omission: '訳文に対応なし' },
    crosses: '段落 {{position}} と順序が逆',
    problem: {
      unlinked: '対応なし {{total}}',
      crossing: '交差 {{total}}',
      unsure: '要確認 {{total}}',
    },
    hover: '対応する語句を示す',
    hoverHint: 'ポインターやカーソルのある語と文に当たる、反対側の箇所に色を付けます。',
    hoverOn: '示す',
    hoverOff: '示さない',
    nextProblem: '対応を確かめる次の段落へ',
  },
  overview: {
    label: '対応の全体図',
    value: '段落 {{position}} / {{total}}、{{link}}',
  },
};
