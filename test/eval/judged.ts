import type { TextRange } from '../../src/model/text.ts';
import type { Located } from './located.ts';

/** Where a mark was made; what an unmarked place means differs between them. */
export type DataSet = 'articles' | 'injected' | 'controls' | 'wmt24' | 'wmt24-human';

/** `other`: nothing was marked there, and nobody says that nothing is wrong. */
export type Verdict = 'right' | 'wrong' | 'other';

/** Both texts round something found or missed, and the places in them. */
interface InContext {
  readonly set: DataSet;
  readonly document: string;
  /** The item, paragraph or segment inside the document. */
  readonly place: string;
  readonly source: string;
  readonly sourceRange: TextRange | null;
  readonly target: string;
  readonly range: TextRange;
}

/** One mark of one check, held against what people said. */
export interface JudgedMark extends InContext {
  readonly check: string;
  readonly severity: string;
  readonly confidence: number;
  readonly message: string;
  readonly verdict: Verdict;
  /** The kind of error it hit, in the words of its data set; null unless right. */
  readonly kind: string | null;
}

/** An error that people marked or put in, and nothing found. */
export interface Miss extends InContext {
  /** The kind of error, in the words of its data set. */
  readonly kind: string;
  readonly severity: string;
  /** What should stand there, or what an editor said. */
  readonly note: string;
}

/** What a check said at a place, in the words of a list. */
export const saying = ({ check, severity, confidence, message }: Located) => ({
  check,
  severity,
  confidence,
  message,
});

/** Words before and behind a place in a list. */
const CONTEXT = 25;

/** The words of a range between brackets, with some of what stands round them. */
export function quote(text: string, { start, end }: TextRange): string {
  return `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
}

/** Misses first, then the marks that are not right: a line each. */
export function listLines({
  marks,
  misses,
}: {
  readonly marks: readonly JudgedMark[];
  readonly misses: readonly Miss[];
}): readonly string[] {
  return [
    ...misses.map(
      ({ document, place, severity, kind, target, range, note }) =>
        `miss   ${document} ${place} ${severity} ${kind}: ${quote(target, range)}  ${note}`,
    ),
    ...marks
      .filter(({ verdict }) => verdict !== 'right')
      .map(
        ({ set, document, place, verdict, check, confidence, target, range, message }) =>
          `${verdict}  ${set} ${document} ${place} ${check} ${confidence.toFixed(2)}: ${quote(target, range)}  ${message}`,
      ),
  ];
}
