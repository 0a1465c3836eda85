import { decomposeSyllable } from './hangul.ts';

/** Japanese spellings of each Korean initial, in the order of Unicode; voiced and plain forms are both in use. */
const INITIALS = [
  'k g',
  'kk k',
  'n',
  't d',
  'tt t',
  'r',
  'm',
  'p b',
  'pp p',
  's',
  's',
  '',
  'j ch z s',
  'j ch',
  'ch ts',
  'k',
  't',
  'p',
  'h',
].map(row => row.split(' ').map(consonant => consonant.replace(/^(.)\1$/, '$1')));
const VOWELS = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u ui i'.split(' ');
const FINALS = [
  '',
  'ク',
  'ク',
  'ク',
  'ン',
  'ン',
  'ン',
  'ッ',
  'ル',
  'ク',
  'ム',
  'プ',
  'ル',
  'ル',
  'プ',
  'ル',
  'ム',
  'プ',
  'プ',
  'ッ',
  'ッ',
  'ン',
  'ッ',
  'ッ',
  'ク',
  'ッ',
  'プ',
  'ッ',
];
/** The five kana of each consonant, in the order a i u e o. */
const KANA: Readonly<Record<string, readonly string[]>> = {
  '': [...'アイウエオ'],
  k: [...'カキクケコ'],
  g: [...'ガギグゲゴ'],
  s: [...'サシスセソ'],
  z: [...'ザジズゼゾ'],
  t: ['タ', 'ティ', 'トゥ', 'テ', 'ト'],
  d: ['ダ', 'ディ', 'ドゥ', 'デ', 'ド'],
  n: [...'ナニヌネノ'],
  h: [...'ハヒフヘホ'],
  b: [...'バビブベボ'],
  p: [...'パピプペポ'],
  m: [...'マミムメモ'],
  r: [...'ラリルレロ'],
  j: ['ジャ', 'ジ', 'ジュ', 'ジェ', 'ジョ'],
  ch: ['チャ', 'チ', 'チュ', 'チェ', 'チョ'],
  ts: ['ツァ', 'ツィ', 'ツ', 'ツェ', 'ツォ'],
};
const VOWEL_ORDER = 'aiueo';
const PALATAL = new Set(['j', 'ch', 'ts']);
const GLIDES_ALONE: Readonly<Record<string, string>> = {
  ya: 'ヤ',
  yu: 'ユ',
  yo: 'ヨ',
  ye: 'イェ',
  wa: 'ワ',
  wi: 'ウィ',
  we: 'ウェ',
  wo: 'ウォ',
};
const SMALL: Readonly<Record<string, string>> = {
  ya: 'ャ',
  yu: 'ュ',
  yo: 'ョ',
  ye: 'ェ',
  wa: 'ァ',
  wi: 'ィ',
  we: 'ェ',
  wo: 'ォ',
};

/** Katakana spellings of one Hangul syllable: 조 → ジョ, チョ, ゾ, ソ. Empty for anything else. */
export function katakanaSpellings(syllable: string): readonly string[] {
  const parts = decomposeSyllable(syllable);
  if (parts === null) return [];
  const vowel = VOWELS[parts.vowel]!;
  const final = FINALS[parts.final]!;
  return INITIALS[parts.initial]!.map(consonant => kana(consonant, vowel) + final);
}

function kana(consonant: string, vowel: string): string {
  const plain = (letter: string): string => KANA[consonant]![VOWEL_ORDER.indexOf(letter)]!;
  if (vowel.length === 1) return plain(vowel);
  if (vowel === 'ui') return `${plain('u')}イ`;
  if (consonant === '') return GLIDES_ALONE[vowel]!;
  const core = vowel.slice(1);
  if (vowel.startsWith('y')) return PALATAL.has(consonant) ? plain(core) : plain('i') + SMALL[vowel]!;
  return plain('u') + SMALL[vowel]!;
}

/** Initials before which a final stop becomes a nasal: ㄴ and ㅁ, as numbered by Unicode. */
const NASAL_INITIALS: ReadonlySet<number> = new Set([2, 6]);
const NASALS: Readonly<Record<string, string>> = { ク: 'ン', ッ: 'ン', プ: 'ム' };

/** As written and as spoken: 북미 is ブクミ by its letters and ブンミ by its sound (nasalisation). */
function inContext(spelling: string, next: string | undefined): readonly string[] {
  const initial = next === undefined ? undefined : decomposeSyllable(next)?.initial;
  const nasal = NASALS[spelling.at(-1) ?? ''];
  const assimilates = spelling.length > 1 && initial !== undefined && NASAL_INITIALS.has(initial);
  return assimilates && nasal !== undefined ? [spelling, spelling.slice(0, -1) + nasal] : [spelling];
}

/** Katakana spellings of a Hangul word, long vowels left out; at most a few dozen. */
export function katakanaOf(hangul: string): readonly string[] {
  const syllables = [...hangul];
  return syllables.reduce<readonly string[]>(
    (before, syllable, at) => {
      const ends = katakanaSpellings(syllable).flatMap(spelling => inContext(spelling, syllables[at + 1]));
      return before.flatMap(start => ends.map(end => start + end));
    },
    [''],
  );
}
