import type { Annotation } from '../../src/model/issue.ts';
import type { enTerms } from '../i18n/en-terms.ts';
import { numberFormat } from '../i18n/format.ts';
import { jaTerms } from '../i18n/ja-terms.ts';

type Furniture = keyof typeof enTerms.furniture;

/** One line of evidence: its label, and its words, or the code of what kind of page furniture it is. */
export type EvidenceLine =
  | { readonly label: keyof typeof enTerms.evidence; readonly detail: string }
  | { readonly label: 'furniture'; readonly furniture: Furniture };

/** Figures as they stand in the text, and what they come to. */
const VALUE = /^(?<words>.*) = (?<value>\d+(?:\.\d+)?)$/u;

const ALL_DIGITS = numberFormat('en', { maximumFractionDigits: 20 });

/** What a figure comes to, in groups that can be told apart; nothing where the words say the same. */
function valueLine(detail: string, inSource: boolean): readonly EvidenceLine[] {
  const label = inSource ? 'sourceValue' : 'targetValue';
  const { words, value } = VALUE.exec(detail)?.groups ?? {};
  if (words === undefined || value === undefined) return [{ label, detail }];
  if (words.normalize('NFKC').replaceAll(',', '') === value) return [];
  // Both languages group figures alike.
  return [{ label, detail: `${words} = ${ALL_DIGITS.format(Number(value))}` }];
}

const isFurniture = (detail: string): detail is Furniture => Object.hasOwn(jaTerms.furniture, detail);

/** What an issue's evidence says beyond the words that head its card, each line once. */
export function evidenceLines({ evidence, target }: Annotation): readonly EvidenceLine[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ kind, detail, source }): readonly EvidenceLine[] => {
    const key = `${kind} ${detail}`;
    if (seen.has(key) || (kind === 'form' && detail === target?.exact)) return [];
    seen.add(key);
    if (kind === 'form' && isFurniture(detail)) return [{ label: 'furniture', furniture: detail }];
    // The share of a passage's words that the source has, too.
    if (kind === 'document' && /^\d+%?$/.test(detail)) {
      return [{ label: 'coverage', detail: detail.endsWith('%') ? detail : `${detail}%` }];
    }
    if (kind === 'value') return valueLine(detail, source !== null);
    return [{ label: kind, detail }];
  });
}
