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
 * the next check; a suggestion whose range was changed is gone likewise. What stands before the change stays the object
 * it was, and the list too where nothing moved: it is not drawn anew.
 */
export function mapAnnotations(
  annotations: readonly Annotation[],
  change: TextChange,
): readonly Annotation[] {
  return keepSame(annotations, annotation => {
    if (annotation.target === null) return annotation;
    const range = mapRange(annotation.target.range, change);
    if (range === null) return null;
    const suggestions = keepSame(annotation.suggestions, suggestion => {
      const replace = mapRange(suggestion.replace, change);
      if (replace === null) return null;
      return replace === suggestion.replace ? suggestion : { ...suggestion, replace };
    });
    if (range === annotation.target.range && suggestions === annotation.suggestions) return annotation;
    const target: Anchor = { ...annotation.target, range };
    return { ...annotation, target, suggestions };
  });
}

/** The list of what became of each, without those of which nothing is left; the list itself where all stayed. */
function keepSame<T>(list: readonly T[], become: (each: T) => T | null): readonly T[] {
  const next = list.flatMap(each => become(each) ?? []);
  return next.length === list.length && next.every((each, at) => each === list[at]) ? list : next;
}
