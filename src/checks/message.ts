import type { Localized, TextRange } from '../model/text.ts';
import type { Check, Finding } from './check.ts';

/** A finding's message in both languages. An unknown message or placeholder is a bug and throws. */
export function fillMessage(check: Check, finding: Finding): Localized {
  const template = check.meta.messages[finding.messageId];
  if (template === undefined) throw new Error(`${check.meta.id} has no message "${finding.messageId}"`);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = finding.data[name];
      if (value === undefined) throw new Error(`${check.meta.id}: nothing fills {${name}}`);
      return value;
    });
  return { ja: fill(template.ja), en: fill(template.en) };
}

/** Longest quotation a message carries before its middle is left out, in UTF-16 code units. */
const LONGEST_QUOTE = 60;

/** The words of a range for use in a message: line breaks become spaces, a long middle becomes an ellipsis. */
export function quote(text: string, range: TextRange): string {
  const words = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_QUOTE) return words;
  const half = LONGEST_QUOTE / 2;
  return `${words.slice(0, half).toWellFormed()}…${words.slice(-half).toWellFormed()}`.replaceAll(
    '\uFFFD',
    '',
  );
}
