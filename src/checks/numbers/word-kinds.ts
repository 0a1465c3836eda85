import type { TextRange } from '../../model/text.ts';
import { slice } from '../../text/ranges.ts';

/** One word of a kind in both languages. */
export interface KindWord {
  readonly english: RegExp;
  readonly japanese: RegExp;
  /** The form a suggestion uses in the place of a wrong word of the same kind. */
  readonly form: (wrong: string) => string;
}

/** Words that exclude each other: a year is last, this or next. */
export type WordKind = readonly KindWord[];

interface KindMismatch {
  readonly english: TextRange;
  readonly japanese: TextRange;
  readonly fix: string;
  readonly strength: number;
}

/** Several words of one kind on a side may stand for each other in ways order does not settle. */
const CLEAR = 0.85;
const UNCLEAR = 0.3;

/** Words of a kind that only the Japanese has, against one that it lacks: tomorrow for yesterday, tripled for doubled. */
export function kindMismatches(
  kinds: readonly WordKind[],
  source: string,
  target: string,
): readonly KindMismatch[] {
  return kinds.flatMap(words => {
    const found = words.map(({ english, japanese, form }) => ({
      english: rangesOf(source, english),
      japanese: rangesOf(target, japanese),
      form,
    }));
    const missing = found.filter(({ english, japanese }) => english.length > 0 && japanese.length === 0);
    const extra = found.filter(({ english, japanese }) => english.length === 0 && japanese.length > 0);
    const meant = missing[0];
    if (meant === undefined) return [];
    const isClear = missing.length === 1 && extra.length === 1 && extra[0]!.japanese.length === 1;
    return extra.flatMap(({ japanese }) =>
      japanese.map(range => ({
        english: meant.english[0]!,
        japanese: range,
        fix: meant.form(slice(target, range)),
        strength: isClear ? CLEAR : UNCLEAR,
      })),
    );
  });
}

const rangesOf = (text: string, pattern: RegExp): readonly TextRange[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
