/** The panel on which the looks of the app are chosen, in Japanese. */
export const jaAppearance = {
  appearance: {
    theme: '配色',
    themes: { system: 'システム', light: '明るい', dark: '暗い', contrast: '高コントラスト' },
    themeHint:
      '高コントラストでは、明暗はシステムに合わせます。システムが高コントラストなら、どの配色にも及びます。',
    motion: '動き',
    motions: { system: 'システムに合わせる', reduced: '減らす' },
    size: '原文と訳文の文字',
    sizeHint: '記事を開いているとき',
    sizes: { '1': '小', '2': '標準', '3': '大', '4': '特大', '5': '最大' },
    lineHeight: '行間',
    lineHeights: { tight: '狭い', normal: '標準', wide: '広い' },
    preview: '見本',
    sampleSource: 'The two countries signed a bilateral agreement at 3 p.m. on June 12.',
    sampleBefore: '両国は6月12日午後3時、',
    sampleMark: '量子協定',
    sampleAfter: '（agreement）に署名した。「ニュース」は、ただちに伝わった。',
  },
};
