import type { Lexicon } from '../lexicon/lexicon.ts';
import type { JapaneseToken } from '../segment/token.ts';

/** How a verb inflects: one stem (食べる), five rows (書く), or one of the two irregulars. */
type VerbClass = 'ichidan' | 'godan' | 'suru' | 'kuru';

/** Godan endings: dictionary form → rows of a, i, o, and the euphonic past. */
const GODAN: Readonly<Record<string, { readonly a: string; readonly i: string; readonly past: string }>> = {
  う: { a: 'わ', i: 'い', past: 'った' },
  つ: { a: 'た', i: 'ち', past: 'った' },
  る: { a: 'ら', i: 'り', past: 'った' },
  む: { a: 'ま', i: 'み', past: 'んだ' },
  ぶ: { a: 'ば', i: 'び', past: 'んだ' },
  ぬ: { a: 'な', i: 'に', past: 'んだ' },
  く: { a: 'か', i: 'き', past: 'いた' },
  ぐ: { a: 'が', i: 'ぎ', past: 'いだ' },
  す: { a: 'さ', i: 'し', past: 'した' },
};

/** Honorific verbs whose i-row is い instead of り: いらっしゃいます. */
const HONORIFIC = /(?:いらっしゃ|おっしゃ|くださ|下さ|ござ|なさ)る$/u;

/** An inflecting verb: dictionary form and class. */
export interface Verb {
  readonly base: string;
  readonly verbClass: VerbClass;
}

/** The class of a verb seen in its masu-stem: 食べ of 食べる is ichidan, 書き of 書く godan. */
export function verbFromStem({ base, surface }: JapaneseToken): Verb | null {
  if (surface === 'し' && base.endsWith('する')) return { base: 'する', verbClass: 'suru' };
  if (base.endsWith('ずる') || base.endsWith('する')) return { base, verbClass: 'suru' };
  if (base === '来る' || base === 'くる') return { base, verbClass: 'kuru' };
  if (base === `${surface}る`) return { base, verbClass: 'ichidan' };
  return base.at(-1)! in GODAN ? { base, verbClass: 'godan' } : null;
}

/** The class of a verb in its dictionary form, from the dictionary's part-of-speech marks; null if it has none. */
export function verbFromDictionary(base: string, lexicon: Lexicon): Verb | null {
  if (base === 'する' || /[^さ]する$/u.test(base)) return { base, verbClass: 'suru' };
  if (base === '来る' || base === 'くる') return { base, verbClass: 'kuru' };
  if (!base.endsWith('る')) return base.at(-1)! in GODAN ? { base, verbClass: 'godan' } : null;
  if (!/[いきしちにひみりぎじびえけせてねへめれげぜでべぺ\p{Script=Han}]る$/u.test(base))
    return { base, verbClass: 'godan' };
  const marks = lexicon.entries(base).flatMap(entry => entry.pos);
  if (marks.includes('v1')) return { base, verbClass: 'ichidan' };
  if (marks.some(mark => mark.startsWith('v5'))) return { base, verbClass: 'godan' };
  // Passives and potentials are not in the dictionary: 行われる, 招かれる.
  return /(?:れ|られ|せ|させ|め|け|え)る$/u.test(base) ? { base, verbClass: 'ichidan' } : null;
}

/** 書いた, 食べた, した, きた. */
export function pastOf({ base, verbClass }: Verb): string {
  if (verbClass !== 'godan') return `${masuStem({ base, verbClass })}た`;
  if (/(?:行|い|ゆ)く$/u.test(base) && base !== 'いく')
    return base.startsWith('行') || base.endsWith('行く')
      ? `${base.slice(0, -1)}った`
      : `${base.slice(0, -1)}いた`;
  if (base === 'いく') return 'いった';
  return base.slice(0, -1) + GODAN[base.at(-1)!]!.past;
}

/** 書かない, 食べない, しない; ある gives ない. */
export function negativeOf(verb: Verb): string {
  if (verb.base === 'ある') return 'ない';
  return `${naiStem(verb)}ない`;
}

/** The stem before ます. */
export function masuStem({ base, verbClass }: Verb): string {
  const stem = base.slice(0, -1);
  switch (verbClass) {
    case 'ichidan':
      return stem;
    case 'suru':
      return base.endsWith('ずる') ? `${base.slice(0, -2)}じ` : `${base.slice(0, -2)}し`;
    case 'kuru':
      return base === '来る' ? '来' : 'き';
    case 'godan':
      return HONORIFIC.test(base) ? `${stem}い` : stem + GODAN[base.at(-1)!]!.i;
  }
}

function naiStem(verb: Verb): string {
  if (verb.verbClass === 'godan') return verb.base.slice(0, -1) + GODAN[verb.base.at(-1)!]!.a;
  if (verb.base === 'くる') return 'こ';
  return masuStem(verb);
}
