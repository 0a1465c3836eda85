import type { UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { Decision, RecordedDecision } from '../model/review.ts';
import { foldWidth } from '../text/fold.ts';

/** An annotation across runs: which unit, and which finding in it. */
type Key = string;
const keyOf = (unitId: UnitId, fingerprint: string): Key => `${unitId}\u0000${fingerprint}`;
/** What an article-wide dismissal covers: the same check on the same words. */
const wordsOf = ({ checkId, quote }: { readonly checkId: string; readonly quote: string }): Key =>
  `${checkId}\u0000${quote}`;

/** Words as decisions compare them: width and case folded. */
export const foldQuote = (words: string): string => foldWidth(words).text.toLowerCase();

/** The words an annotation is about, folded: those of the target, or of the source if there are none. */
export const quoteOf = ({ target, source }: Annotation): string => foldQuote((target ?? source)?.exact ?? '');

interface Ranked {
  readonly decision: RecordedDecision;
  /** Rank in time; later wins. */
  readonly rank: number;
}

/** The last word on each annotation, by its own key, and the article-wide dismissals still in force, by words. */
function latest(decisions: readonly RecordedDecision[]): {
  readonly own: ReadonlyMap<Key, Ranked>;
  readonly articleWide: ReadonlyMap<Key, Ranked>;
} {
  const own = new Map<Key, Ranked>();
  for (const [rank, decision] of decisions.entries()) {
    own.set(keyOf(decision.unitId, decision.fingerprint), { decision, rank });
  }
  const wide = [...own.values()]
    .filter(({ decision }) => decision.verdict === 'dismissed' && decision.scope === 'article')
    .toSorted((a, b) => a.rank - b.rank);
  return { own, articleWide: new Map(wide.map(ranked => [wordsOf(ranked.decision), ranked])) };
}

/**
 * The decision in force on each annotation, or null where it is open; decisions oldest first. An annotation's own
 * last decision counts, unless an article-wide dismissal of the same words came after it. Fingerprints carry
 * decisions over to later runs.
 */
export function decisionsInForce(
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
): readonly (Decision | null)[] {
  const { own, articleWide } = latest(decisions);
  return annotations.map(annotation => {
    const { unitId, fingerprint, checkId } = annotation;
    const mine = own.get(keyOf(unitId, fingerprint));
    const wide = articleWide.get(wordsOf({ checkId, quote: quoteOf(annotation) }));
    const last = (wide?.rank ?? -1) > (mine?.rank ?? -1) ? wide : mine;
    if (last === undefined || last.decision.verdict === 'withdrawn') return null;
    const { checkId: _checkId, quote: _quote, ...decision } = last.decision;
    return { ...decision, unitId, fingerprint };
  });
}

/** For each annotation whether nobody has decided on it. */
export function isOpen(
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
): readonly boolean[] {
  return decisionsInForce(annotations, decisions).map(decision => decision === null);
}
