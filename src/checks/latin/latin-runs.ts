import type { TextRange } from '../../model/text.ts';

/** Addresses, tags and code stay as they are. */
const NOT_PROSE =
  /(?:https?:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]+@[\w.-]+|[#@][\w]+|(?<![\w-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|jp|uk|io|gov|edu|info|co|tv|me|js|py)\b[!-~]*/giu;
/** Words in Latin letters with what holds them together: spaces, hyphens, apostrophes, full stops after initials. */
const RUN =
  /(?<![\p{Script=Latin}\p{N}.&/'’-])\p{Script=Latin}[\p{Script=Latin}'’-]*\.?(?:[ \u00a0](?:&[ ])?\p{Script=Latin}[\p{Script=Latin}'’-]*\.?)*/gu;

export interface LatinRun {
  readonly range: TextRange;
  readonly text: string;
  readonly words: readonly string[];
}

/** Runs of Latin words in a Japanese text, addresses and whatever touches a digit left out. */
export function latinRuns(text: string): readonly LatinRun[] {
  const prose = text.replace(NOT_PROSE, address => '\u0000'.repeat(address.length));
  return [...prose.matchAll(RUN)].flatMap(({ 0: raw, index }) => {
    const words = raw.replace(/\.$/, '');
    const end = index + words.length;
    if (/[\p{N}/&+]/u.test(text[end] ?? '') || /[\p{N}]/u.test(text[index - 1] ?? '')) return [];
    return [{ range: { start: index, end }, text: words, words: words.split(/[ \u00a0]/) }];
  });
}
