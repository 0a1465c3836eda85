import type { UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { RecordedDecision } from '../model/review.ts';
import { quoteOf } from '../review/decisions.ts';
import type { Store } from '../store/store.ts';

/** The last decision on each annotation, as far as it is a dismissal of that place alone; oldest first. */
function dismissals(decisions: readonly RecordedDecision[]): readonly RecordedDecision[] {
  const last = new Map(
    decisions.map(decision => [`${decision.unitId}\u0000${decision.fingerprint}`, decision]),
  );
  return [...last.values()].filter(({ verdict, scope }) => verdict === 'dismissed' && scope === 'here');
}

/** One act of a reviewer: a decision and what was carried of it elsewhere have this in common. */
const actOf = ({ checkId, quote, by, at }: RecordedDecision): string =>
  [checkId, quote, by, at].join('\u0000');

/** The annotation a dismissal was about: the same finding, or else the same check on the same words. */
const annotationFor = (
  { fingerprint, checkId, quote }: RecordedDecision,
  open: readonly Annotation[],
): Annotation | undefined =>
  open.find(annotation => annotation.fingerprint === fingerprint) ??
  open.find(annotation => annotation.checkId === checkId && quoteOf(annotation) === quote);

/**
 * Repeats for units that came out of others what reviewers dismissed there, so that nothing comes back because its
 * text changed rows; every act once. Dismissals for the whole article hold anyway, and an accepted proposal left the
 * text. `annotations` are those of the units. Idempotent.
 */
export async function carryDecisions(
  unitIds: readonly UnitId[],
  annotations: readonly Annotation[],
  store: Pick<Store, 'history' | 'appendDecision'>,
): Promise<void> {
  if (annotations.length === 0) return;
  const units = new Set(unitIds);
  const decisions = new Set<RecordedDecision>();
  // Only what is marked can have been dismissed.
  for (const id of new Set(annotations.map(({ unitId }) => unitId)))
    for (const each of (await store.history(id)).decisions) decisions.add(each);
  const own = [...decisions].filter(({ unitId }) => units.has(unitId));
  const acts = new Set(own.map(actOf));
  const decided = new Set(own.map(({ unitId, fingerprint }) => `${unitId} ${fingerprint}`));
  let open = annotations.filter(({ unitId, fingerprint }) => !decided.has(`${unitId} ${fingerprint}`));
  for (const decision of dismissals([...decisions])) {
    const annotation = acts.has(actOf(decision)) ? undefined : annotationFor(decision, open);
    if (annotation === undefined) continue;
    acts.add(actOf(decision));
    open = open.filter(each => each !== annotation);
    const { unitId, fingerprint } = annotation;
    await store.appendDecision({ ...decision, unitId, fingerprint });
  }
}
