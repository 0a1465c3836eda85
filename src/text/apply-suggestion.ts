import type { Suggestion } from '../model/issue.ts';

/** The text with the suggestion's range replaced. */
export function applySuggestion(text: string, { replace, text: replacement }: Suggestion): string {
  return text.slice(0, replace.start) + replacement + text.slice(replace.end);
}
