const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['feet', 'foot'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['lives', 'life'],
  ['men', 'man'],
  ['people', 'person'],
  ['teeth', 'tooth'],
  ['wives', 'wife'],
  ['women', 'woman'],
]);

/** British spellings by rule: labour, centre, defence, programme. The dictionary's glosses are American. */
const american = (word: string): string =>
  word
    .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|able$)/, 'or')
    .replace(/(?<=[a-z]{2}[tb])re(?=s?$)/, 'er')
    .replace(/(?<=def|off)ence(?=s?$)/, 'ense')
    .replace(/(?<=progr)amme(?=s?$)/, 'am');

/** Singular of a lower-case English noun by rule, in American spelling; words that only look plural (news, series, crisis) stay. */
export function singular(british: string): string {
  const word = american(british);
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /(?:ss|us|is|news|series|species|politics|economics)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word) && !/[aeiou][sz]es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * The form under which an English word or phrase is indexed: lower case, bracketed remarks, punctuation, a leading
 * "to" and articles left out, the last word singular. `The United Nations (U.N.)` → `united nation`.
 */
export function headKey(phrase: string): string {
  const words = phrase
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .trim()
    .replace(/^(?:to (?:be )?|an? |the )+(?=.)/, '')
    .split(/\s+/);
  const last = words.pop() ?? '';
  return [...words, singular(last)].join(' ');
}

/** Lower-case words of an English text, in order; apostrophes and hyphens split them. */
export function englishWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
