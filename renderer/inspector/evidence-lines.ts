import type { Annotation } from '../../src/model/issue.ts';
import type { enTerms } from '../i18n/en-terms.ts';
import { jaTerms } from '../i18n/ja-terms.ts';

type Furniture = keyof typeof enTerms.furniture;

/** One line of evidence: its label, and its words, or the code of what kind of page furniture it is. */
export type EvidenceLine =
  | { readonly label: keyof typeof enTerms.evidence; readonly detail: string }
  | { readonly label: 'furniture'; readonly furniture: Furniture };

const isFurniture = (detail: string): detail is Furniture => Object.hasOwn(jaTerms.furniture, detail);

/** What an issue's evidence says beyond the words that head its card, each line once. */
export function evidenceLines({ evidence, target }: Annotation): readonly EvidenceLine[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ kind, detail }): readonly EvidenceLine[] => {
    const key = `${kind} ${detail}`;
    if (seen.has(key) || (kind === 'form' && detail === target?.exact)) return [];
    seen.add(key);
    if (kind === 'form' && isFurniture(detail)) return [{ label: 'furniture', furniture: detail }];
    // The share of a passage's words that the source has, too.
    if (kind === 'document' && /^\d+%?$/.test(detail)) {
      return [{ label: 'coverage', detail: detail.endsWith('%') ? detail : `${detail}%` }];
    }
    return [{ label: kind, detail }];
  });
}
