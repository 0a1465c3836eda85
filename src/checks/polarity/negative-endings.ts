/** Negated and affirmative endings of the same tense and register, longest first. */
const ENDINGS: readonly (readonly [negative: string, affirmative: string])[] = [
  ['しませんでした', 'しました'],
  ['ていませんでした', 'ていました'],
  ['でいませんでした', 'でいました'],
  ['ていません', 'ています'],
  ['でいません', 'でいます'],
  ['しません', 'します'],
  ['ありません', 'あります'],
  ['できません', 'できます'],
  ['ていなかった', 'ていた'],
  ['でいなかった', 'でいた'],
  ['されなかった', 'された'],
  ['られなかった', 'られた'],
  ['できなかった', 'できた'],
  ['ではなかった', 'であった'],
  ['しなかった', 'した'],
  ['がなかった', 'があった'],
  ['ていない', 'ている'],
  ['でいない', 'でいる'],
  ['されない', 'される'],
  ['られない', 'られる'],
  ['できない', 'できる'],
  ['ではない', 'である'],
  ['しない', 'する'],
  ['がない', 'がある'],
];

function exchange(text: string, from: 0 | 1): string | null {
  const row = ENDINGS.find(endings => text.endsWith(endings[from]));
  return row === undefined ? null : text.slice(0, -row[from].length) + row[from === 0 ? 1 : 0];
}

/** 許可しなかった → 許可した; null where no rule is sure. */
export const affirmed = (predicate: string): string | null => exchange(predicate, 0);

/** 発表している → 発表していない; null where no rule is sure. */
export const negated = (predicate: string): string | null => exchange(predicate, 1);
