/**
 * The form that usual variants of a katakana spelling share: long marks and small ツ out, ヴ as ブ, デュ as ドゥ, エイ as エ, オウ as オ,
 * small vowels as large ones. カヴァノー and カバノ, ミッケルソン and ミケルソン are one.
 */
export function foldKatakana(katakana: string): string {
  return katakana
    .replace(
      /ヴ([ァィェォ])/gu,
      (_, vowel: string) => ({ ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' })[vowel] ?? 'ブ',
    )
    .replaceAll('ヴ', 'ブ')
    .replaceAll('デュ', 'ドゥ')
    .replaceAll('テュ', 'トゥ')
    .replace(/[ッー・＝]/gu, '')
    .replace(/(?<=[エケセテネヘメレゲゼデベペェ])[イィ]/gu, '')
    .replace(/(?<=[オコソトノホモヨロゴゾドボポォョ])[ウゥ]/gu, '')
    .replace(/[ァィゥェォ]/gu, small => String.fromCodePoint(small.codePointAt(0)! + 1));
}

/**
 * Kana that a machine mistakes for one another: voiced and plain, and the rows of ナ and ラ. サ and ザ are not
 * among them, since English s is both.
 */
const CONFUSED = [
  ['カキクケコ', 'ガギグゲゴ'],
  ['タチツテト', 'ダヂヅデド'],
  ['ハヒフヘホ', 'バビブベボ'],
  ['バビブベボ', 'パピプペポ'],
  ['ハヒフヘホ', 'パピプペポ'],
  ['ナニヌネノ', 'ラリルレロ'],
  ['ナニヌネノ', 'マミムメモ'],
] as const;

/** The word with one consonant changed to one it is easily confused with: ドミー → トミー. */
export function consonantVariants(katakana: string): readonly string[] {
  return [...katakana].flatMap((kana, at) =>
    CONFUSED.flatMap(rows => {
      const row = rows.findIndex(letters => letters.includes(kana));
      if (row < 0) return [];
      const other = rows[1 - row]![rows[row]!.indexOf(kana)]!;
      return [katakana.slice(0, at) + other + katakana.slice(at + 1)];
    }),
  );
}
