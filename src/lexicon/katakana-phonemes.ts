/** One sound: a consonant (k, sh, ts …), a vowel (a i u e o), the moraic nasal `n`, or `-` for a long vowel. */
export interface Phoneme {
  readonly sound: string;
  /** May stand for no sound of the original: the u of ク, the o of ト, the i of チ, geminates, long marks. */
  readonly weak: boolean;
}

const CONSONANT_ROWS: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サ_スセソ',
  z: 'ザ_ズゼゾ',
  t: 'タ__テト',
  d: 'ダ__デド',
  n: 'ナニヌネノ',
  h: 'ハヒ_ヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
  y: 'ヤ_ユ_ヨ',
  w: 'ワヰ_ヱ_',
  v: 'ヷヸヴヹヺ',
};
const VOWELS = 'aiueo';
const SPECIAL: Readonly<Record<string, readonly [string, string]>> = {
  シ: ['sh', 'i'],
  ジ: ['j', 'i'],
  ヂ: ['j', 'i'],
  チ: ['ch', 'i'],
  ツ: ['ts', 'u'],
  ヅ: ['z', 'u'],
  フ: ['f', 'u'],
};
const SMALL_VOWELS: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };
const SMALL_GLIDES: Readonly<Record<string, string>> = { ャ: 'a', ュ: 'u', ョ: 'o' };
/** Vowels that loanwords insert after a consonant that had none. */
const EPENTHETIC: Readonly<Record<string, string>> = { t: 'o', d: 'o', ch: 'i', j: 'i', sh: 'u' };
const epentheticVowel = (consonant: string): string => EPENTHETIC[consonant] ?? 'u';

const MORA: ReadonlyMap<string, readonly [consonant: string, vowel: string]> = new Map([
  ...Object.entries(CONSONANT_ROWS).flatMap(([consonant, row]) =>
    [...row]
      .map((kana, index) => [kana, [consonant, VOWELS[index]!]] as const)
      .filter(([kana]) => kana !== '_'),
  ),
  ...Object.entries(SPECIAL),
]);

/** The sounds of a katakana word; anything but katakana is left out. シャルル → sh a r (u) r (u). */
export function katakanaPhonemes(katakana: string): readonly Phoneme[] {
  const sounds: Phoneme[] = [];
  let previous = '';
  for (const kana of katakana) {
    addKana(kana, previous, sounds);
    previous = kana;
  }
  return sounds;
}

function addKana(kana: string, previous: string, sounds: Phoneme[]): void {
  const mora = MORA.get(kana);
  const small = SMALL_VOWELS[kana];
  const glide = SMALL_GLIDES[kana];
  if (mora !== undefined) addMora(mora, sounds);
  else if (small !== undefined) replaceVowel(previous, small, sounds);
  else if (glide !== undefined) addGlide(glide, sounds);
  else if (kana === 'ン') sounds.push({ sound: 'n', weak: false });
  else if (kana === 'ー') sounds.push({ sound: '-', weak: true });
}

function addMora([consonant, vowel]: readonly [string, string], sounds: Phoneme[]): void {
  if (consonant !== '') sounds.push({ sound: consonant, weak: false });
  sounds.push({ sound: vowel, weak: consonant !== '' && vowel === epentheticVowel(consonant) });
}

/** ファ is f a, ティ t i, ウェ w e: the small vowel takes the place of the one before it. */
function replaceVowel(previous: string, vowel: string, sounds: Phoneme[]): void {
  const mora = MORA.get(previous);
  if (mora === undefined) {
    sounds.push({ sound: vowel, weak: false });
    return;
  }
  sounds.pop();
  if (previous === 'ウ') sounds.push({ sound: 'w', weak: false });
  if (previous === 'イ') sounds.push({ sound: 'y', weak: false });
  sounds.push({ sound: vowel, weak: false });
}

/** キャ is k y a; シャ, チャ, ジャ hold their glide already. */
function addGlide(vowel: string, sounds: Phoneme[]): void {
  sounds.pop();
  const consonant = sounds.at(-1)?.sound ?? '';
  if (!['sh', 'ch', 'j'].includes(consonant)) sounds.push({ sound: 'y', weak: true });
  sounds.push({ sound: vowel, weak: false });
}
