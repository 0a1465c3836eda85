import type { Phoneme } from './katakana-phonemes.ts';

/**
 * Spelling rules that hold across the languages names in the news come from, longest first. Each gives the sounds a
 * Japanese ear expects; a sound in brackets may be silent.
 */
const RULES: readonly (readonly [pattern: RegExp, sounds: string])[] = [
  [/^sch/, 'sh'],
  [/^tsch|^tch/, 'ch'],
  [/^shch/, 'sh ch'],
  [/^cz|^cs/, 'ch'],
  [/^sz|^sh/, 'sh'],
  [/^zh/, 'j'],
  [/^kh/, 'h'],
  [/^ph/, 'f'],
  [/^th/, 's'],
  [/^dh/, 'd'],
  [/^gh(?=[aeiou])/, 'g'],
  [/^gh/, '(g)'],
  [/^ck|^cc(?![eiy])|^kk/, 'k'],
  [/^ch/, 'ch'],
  [/^tz|^ts|^zz/, 'ts'],
  [/^dg(?=e)|^dj/, 'j'],
  [/^gn/, '(g) n'],
  [/^wh/, 'w'],
  [/^qu?/, 'k'],
  [/^x/, 'k s'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^g(?=[eiy])/, 'g/j'],
  [/^ll|^l/, 'r'],
  [/^rr?h?(?=[aeiouy])/, 'r'],
  [/^rr?h?/, '(r)'],
  [/^h(?=[aeiouy])/, '(h)'],
  [/^h/, '(-)'],
  [/^j/, 'j'],
  [/^w(?=[aeiou])/, 'w'],
  [/^w/, '(u)'],
  [/^y(?=[aeiou])/, 'y'],
  [/^y/, 'i'],
  [/^ee|^ie/, 'i'],
  [/^oo|^ou/, 'u'],
  [/^e$/, '(e)'],
  [/^([bdfgkmnpstvz])\1?/, '='],
  [/^[aeiou]/, '='],
];

const parse = (sounds: string): readonly Phoneme[] =>
  sounds.split(' ').map(sound => ({ sound: sound.replace(/[()]/g, ''), weak: sound.startsWith('(') }));

/** The sounds a Latin spelling suggests; accents are dropped, spaces and hyphens ignored. `g/j` leaves both open. */
export function latinPhonemes(latin: string): readonly Phoneme[] {
  let rest = latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-zøłßæœı]/g, '')
    .replace(/[øœ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'e')
    .replace(/ı/g, 'i')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^mc/, 'mac');
  const sounds: Phoneme[] = [];
  while (rest !== '') {
    const current = rest;
    const rule = RULES.find(([pattern]) => pattern.test(current));
    const matched = rule?.[0].exec(current)?.[0] ?? current[0]!;
    if (rule !== undefined) sounds.push(...parse(rule[1] === '=' ? matched[0]! : rule[1]));
    rest = rest.slice(matched.length);
  }
  return sounds;
}
