/** Words in Japanese file names that say which of two texts a file is; longer ones first. */
export const JAPANESE_FILE_MARKS = {
  source: ['英語原文', '英語版', '原文', '英文', '英語', '原稿'],
  target: [
    '機械翻訳',
    '日本語訳',
    '日本語版',
    '機械訳',
    '日本語',
    '和文',
    '訳文',
    '和訳',
    '仮訳',
    '翻訳',
    '訳稿',
    '訳',
  ],
} as const;
