import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { contains } from '../../text/ranges.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** Japanese words a table names; inflected words are given in their dictionary form. */
export interface JapaneseForms {
  readonly forms: readonly string[];
  /** Longer expressions that hold a form and are right. */
  readonly exceptions: readonly string[];
}

/** Reads `取引/去る#日 !取引所`: forms parted by strokes, # any number, then exceptions, each behind an exclamation mark. Renderings that hold a form are exceptions, too. */
export function parseJapaneseForms(text: string, renderings: readonly string[]): JapaneseForms {
  const [named = '', ...exceptions] = text.split(/\s+!/);
  const forms = named.split('/');
  const longer = renderings.filter(rendering => forms.some(form => rendering.includes(form)));
  return { forms, exceptions: [...exceptions, ...longer] };
}

/** Stands for any number in a form. */
const NUMBER = '#';
/** Tokens one form may span. */
const LONGEST_FORM = 12;

/** A form in the Japanese, and whether it stands there inflected. */
export interface FoundForm {
  readonly range: TextRange;
  readonly form: string;
  readonly last: JapaneseToken;
}

const tokensByFirst = perView(({ tokens }: TargetView): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, { surface, base }] of tokens.entries())
    for (const first of new Set([surface.charAt(0), base.charAt(0)])) {
      const known = places.get(first);
      if (known === undefined) places.set(first, [at]);
      else known.push(at);
    }
  return places;
});

/** Where the forms stand at token boundaries, written as they are or inflected at their last word. */
export function findForms({ forms, exceptions }: JapaneseForms, target: TargetView): readonly FoundForm[] {
  const found = forms.flatMap(form =>
    (tokensByFirst(target).get(form.charAt(0)) ?? []).flatMap(at => formFrom(form, at, target.tokens) ?? []),
  );
  if (found.length === 0 || exceptions.length === 0) return found;
  const right = exceptions.flatMap(exception => occurrences(exception, target.text));
  return found.filter(({ range }) => !right.some(longer => contains(longer, range)));
}

function formFrom(form: string, first: number, tokens: readonly JapaneseToken[]): FoundForm | null {
  let length = 0;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_FORM); at++) {
    const token = tokens[at]!;
    const start = tokens[first]!.range.start;
    if (form.slice(length) === token.surface || form.slice(length) === token.base)
      return { range: { start, end: token.range.end }, form, last: token };
    const isNumber = form[length] === NUMBER && token.detail === '数';
    if (!isNumber && !form.startsWith(token.surface, length)) return null;
    // Every digit may be a token of its own.
    const goesOn = isNumber && tokens[at + 1]?.detail === '数';
    length += isNumber ? Number(!goesOn) : token.surface.length;
  }
  return null;
}

function occurrences(words: string, text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    ranges.push({ start, end: start + words.length });
  return ranges;
}
