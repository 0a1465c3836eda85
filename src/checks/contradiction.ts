import type { Suggestion } from '../model/issue.ts';
import type { TextRange } from '../model/text.ts';
import { slice } from '../text/ranges.ts';
import { sourcePhrase } from './bilingual/counterpart.ts';
import type { DocumentView, UnitView } from './context.ts';
import { quote } from './message.ts';
import { asInReports } from './source-voice.ts';

/** A rendering that says another thing than the English it renders, and how surely. */
export interface Contradiction {
  readonly target: TextRange;
  readonly source: TextRange;
  readonly strength: number;
}

/** What every finding of a contradiction has, but for its message; `text` would set it right, null if nothing is proposed. */
export function contradictionIn(
  { unit, document }: { readonly unit: UnitView; readonly document: DocumentView },
  { target, source, strength }: Contradiction,
  text: string | null,
) {
  const suggestions: readonly Suggestion[] = text === null ? [] : [{ replace: target, text, note: '' }];
  return {
    source,
    target,
    strength: asInReports(strength, document),
    evidence: sourcePhrase(unit, source),
    suggestions,
  };
}

/** Both sides of it in words, for its message. */
export const saidBoth = ({ source, target }: UnitView, range: Contradiction) => ({
  target: slice(target.text, range.target),
  source: quote(source.text, range.source),
});
