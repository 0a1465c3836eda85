import type { TextRange } from '../model/text.ts';
import type { EnglishToken } from './token.ts';

/** Abbreviations that stand before a name or a number, so that the full stop after them never ends a sentence. */
const LEADING_ABBREVIATIONS = new Set(
  (
    'adm amb apr aug br brig bros capt cmdr co col cpl dec dr ed et feb fr gen gov hon inc jan jul jun lt ltd maj messrs ' +
    'mfg mlle mme mr mrs ms msgr mt no nos nov oct ofc pfc pp pres prof pvt rep reps rev sen sens sep sept sgt spc sr st ' +
    'supt treas univ vol vs'
  ).split(' '),
);
const COMPANY_SUFFIXES = new Set(['bros', 'co', 'inc', 'ltd', 'univ', 'jr', 'sr']);
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;
const OPENER = /^["“‘'([]$/;

interface Neighbours {
  readonly before: EnglishToken;
  readonly after: EnglishToken;
  /** From the end of the last word, its own full stop left out of it, to the start of the next sentence. */
  readonly gap: string;
}

/** Whether a text that ends with a full stop ends with an abbreviation or an initial rather than a sentence. */
export function endsWithAbbreviation(text: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(text)?.[1] ?? '';
  return LEADING_ABBREVIATIONS.has(word.toLowerCase()) || INITIALS.test(`${word}.`);
}

/** Whether a word can be told to open a sentence: The, He, However … written with a capital. */
const opensSentence = (token: EnglishToken): boolean => token.stop && /^\p{Lu}/u.test(token.text);

/** Whether the tagger's sentence end is none: a title, initials before a name, a lower-case continuation. */
function falseEnd({ before, after, gap }: Neighbours): boolean {
  if (!/\s/.test(gap)) return true;
  if (/^\p{Ll}/u.test(after.text)) return true;
  const stem = before.text.replace(/\.$/, '').toLowerCase();
  if (LEADING_ABBREVIATIONS.has(stem) && /^\.?\s*$/.test(gap)) {
    return !COMPANY_SUFFIXES.has(stem) || !opensSentence(after);
  }
  return INITIALS.test(before.text) && !opensSentence(after) && !OPENER.test(after.text);
}

/** Whether a full stop inside closing quotation marks ends a sentence the tagger ran on: … "yes." The … */
const missedEnd = ({ after, gap }: Neighbours): boolean =>
  /^[.!?…]["”’]\s+$/.test(gap) && (/^["“]$/.test(after.text) || (opensSentence(after) && !/[!?]/.test(gap)));

/**
 * Corrects a tagger's sentence ends, given as the set of indices of sentence-final tokens: abbreviations, initials
 * and quotations are where general-purpose taggers fail on news. Returns sentence ranges in order.
 */
export function englishSentences(
  text: string,
  tokens: readonly EnglishToken[],
  finals: ReadonlySet<number>,
): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = tokens[0]?.range.start ?? 0;
  /** The last word or number so far. */
  let word = 0;
  for (let index = 0; index < tokens.length; index++) {
    const after = tokens[index + 1];
    const end = tokens[index]!.range.end;
    if (after === undefined) {
      sentences.push({ start, end });
      break;
    }
    if (tokens[index]!.kind !== 'punctuation') word = index;
    const before = tokens[word]!;
    const wordEnd = before.range.end - (before.text.endsWith('.') ? 1 : 0);
    const neighbours = { before, after, gap: text.slice(wordEnd, after.range.start) };
    const ends =
      neighbours.gap.includes('\n') || (finals.has(index) ? !falseEnd(neighbours) : missedEnd(neighbours));
    if (ends) {
      sentences.push({ start, end });
      start = after.range.start;
    }
  }
  return sentences;
}
