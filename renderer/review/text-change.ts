import type { Annotation } from '../../src/model/issue.ts';
import type { Anchor, TextRange } from '../../src/model/text.ts';

/** One replacement: [start, end) of the old text became `inserted` characters. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}

/** The one replacement that leads from a text to another: what is left between their common ends. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

/** Where a range stands after a change, or null if the change reached into it. Its borders do not count as inside. */
export function mapRange(range: TextRange, { start, end, inserted }: TextChange): TextRange | null {
  if (end <= range.start) {
    const shift = inserted - (end - start);
    return { start: range.start + shift, end: range.end + shift };
  }
  return start >= range.end ? range : null;
}

/**
 * Moves annotations of a unit's target text along with a change of it. One whose words were changed is gone until
 * the next check; a suggestion whose range was changed is gone likewise.
 */
export function mapAnnotations(
  annotations: readonly Annotation[],
  change: TextChange,
): readonly Annotation[] {
  return annotations.flatMap(annotation => {
    if (annotation.target === null) return [annotation];
    const range = mapRange(annotation.target.range, change);
    if (range === null) return [];
    const target: Anchor = { ...annotation.target, range };
    const suggestions = annotation.suggestions.flatMap(suggestion => {
      const replace = mapRange(suggestion.replace, change);
      return replace === null ? [] : [{ ...suggestion, replace }];
    });
    return [{ ...annotation, target, suggestions }];
  });
}
