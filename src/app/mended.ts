import { type Annotation, tierOf } from '../model/issue.ts';
import type { TextRange } from '../model/text.ts';
import type { JapaneseTokenizer } from '../segment/token.ts';
import { changesOf } from './compare-text.ts';

/** Whoever rewrites more than this part of a paragraph does not answer a mark. */
const LARGEST_REWRITE = 0.5;

const touches = (range: TextRange, change: TextRange): boolean =>
  change.start === change.end
    ? range.start < change.start && change.start < range.end
    : change.start < range.end && range.start < change.end;

const samePlace = (a: Annotation, b: Annotation): boolean =>
  a.reports.some(report =>
    b.reports.some(
      other =>
        other.fingerprint === report.fingerprint || (report.place !== null && other.place === report.place),
    ),
  );

/**
 * The marks that an edit by hand answered: it changed their very words, and their checks have nothing more to say of
 * as many. A paragraph written anew answers none: why it was written anew nobody knows.
 */
export function mendedBy(
  { before, after }: { readonly before: string; readonly after: string },
  marks: { readonly before: readonly Annotation[]; readonly after: readonly Annotation[] },
  japanese: JapaneseTokenizer,
): readonly Annotation[] {
  const gone = marks.before.filter(
    mark =>
      mark.target !== null &&
      tierOf(mark.confidence) !== 'low' &&
      !marks.after.some(each => samePlace(mark, each)),
  );
  if (gone.length === 0) return [];
  const changes = changesOf(before, after, japanese).map(change => change.before);
  const taken = changes.reduce((total, { start, end }) => total + end - start, 0);
  if (taken > LARGEST_REWRITE * before.length) return [];
  const came = marks.after.filter(mark => !marks.before.some(each => samePlace(mark, each)));
  return gone.filter(
    mark =>
      changes.some(change => touches(mark.target!.range, change)) &&
      !came.some(({ checkId }) => checkId === mark.checkId),
  );
}
