import type { TextRange } from '../../model/text.ts';
import { foldWidth } from '../../text/fold.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';

interface Boundaries {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

const boundariesOf = perView(
  ({ tokens }: TargetView): Boundaries => ({
    starts: new Set(tokens.map(({ range }) => range.start)),
    ends: new Set(tokens.map(({ range }) => range.end)),
  }),
);

const foldedOf = perView(({ text }: TargetView) => foldWidth(text));

/** The offset of a folded character in the text of the view begins a letter of the same kind of kana as the one before. */
const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const splitsKatakana = (text: string, offset: number): boolean =>
  KATAKANA.test(text[offset - 1] ?? '') && KATAKANA.test(text[offset] ?? '');

/**
 * Where a Japanese term stands: from a word's beginning to a word's end, in any width, so that a short term is not found
 * inside a longer word; or its last word inflected.
 */
export function occurrencesOf(term: string, target: TargetView): readonly TextRange[] {
  const wanted = foldWidth(term).text;
  if (wanted === '') return [];
  const plain = surfaces(wanted, target);
  return plain.length > 0 ? plain : inflections(term, target);
}

function surfaces(wanted: string, target: TargetView): readonly TextRange[] {
  const folded = foldedOf(target);
  const { starts, ends } = boundariesOf(target);
  const found: TextRange[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const range = folded.original({ start: at, end: at + wanted.length });
    if (!starts.has(range.start) || !ends.has(range.end)) continue;
    if (splitsKatakana(target.text, range.start) || splitsKatakana(target.text, range.end)) continue;
    found.push(range);
  }
  return found;
}

/** Words whose dictionary form ends the term: 見送った for 見送る. */
function inflections(term: string, { tokens, text }: TargetView): readonly TextRange[] {
  return tokens.flatMap(({ base, surface, range }): readonly TextRange[] => {
    if (base === surface || !term.endsWith(base)) return [];
    const start = range.start - (term.length - base.length);
    const before = term.slice(0, term.length - base.length);
    return start >= 0 && text.slice(start, range.start) === before ? [{ start, end: range.end }] : [];
  });
}
