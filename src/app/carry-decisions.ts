import type { UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { RecordedDecision } from '../model/review.ts';
import { quoteOf } from '../review/decisions.ts';
import type { Store } from '../store/store.ts';

/** A finding in one unit. */
const keyOf = ({ unitId, fingerprint }: Pick<RecordedDecision, 'unitId' | 'fingerprint'>): string =>
  `${unitId}\u0000${fingerprint}`;

/** One act of a reviewer: a decision and what was carried of it elsewhere have this in common. */
const actOf = ({ checkId, quote, verdict, by, at }: RecordedDecision): string =>
  [checkId, quote, verdict, by, at].join('\u0000');

/**
 * The last word on a finding: its own last decision or, where it has none, that on the same finding before; and what was
 * said since wherever that act was carried. The history is oldest first. Undefined where nobody decided.
 */
function lastWord(
  annotation: Annotation,
  history: readonly RecordedDecision[],
): RecordedDecision | undefined {
  const first =
    history.findLast(each => keyOf(each) === keyOf(annotation)) ??
    history.findLast(({ fingerprint }) => fingerprint === annotation.fingerprint);
  if (first === undefined) return undefined;
  const keys = new Set(history.filter(each => actOf(each) === actOf(first)).map(keyOf));
  return history.findLast(each => keys.has(keyOf(each)));
}

/** A dismissal for the whole article holds anyway, and taking back needs something to take back. */
function isNews(last: RecordedDecision, to: Annotation, history: readonly RecordedDecision[]): boolean {
  if (last.unitId === to.unitId) return false;
  if (last.verdict !== 'withdrawn') return last.verdict === 'accepted' || last.scope === 'here';
  return history.some(each => keyOf(each) === keyOf(to));
}

/** Dismissals of one place that nobody has taken back wherever they were carried. */
function dismissals(decisions: readonly RecordedDecision[]): readonly RecordedDecision[] {
  const last = new Map(decisions.map(decision => [keyOf(decision), decision]));
  const over = new Set(decisions.filter(each => last.get(keyOf(each)) !== each).map(actOf));
  return [...last.values()].filter(
    each => each.verdict === 'dismissed' && each.scope === 'here' && !over.has(actOf(each)),
  );
}

/**
 * Repeats for units that came out of others what reviewers last said there of the same findings, so that nothing
 * comes back because its text changed rows; every act once. A dismissal also follows its words where the neighbourhood
 * changed by which a finding is known. `annotations` are those of the units. Idempotent.
 */
export async function carryDecisions(
  unitIds: readonly UnitId[],
  annotations: readonly Annotation[],
  store: Pick<Store, 'history' | 'appendDecision'>,
): Promise<void> {
  const histories = new Map<UnitId, readonly RecordedDecision[]>();
  // Only what is marked can have been decided on.
  for (const id of new Set(annotations.map(({ unitId }) => unitId)))
    histories.set(id, (await store.history(id)).decisions);
  const all = [...histories.values()].flat();
  const units = new Set(unitIds);
  const acts = new Set(all.filter(({ unitId }) => units.has(unitId)).map(actOf));
  const carry = async (decision: RecordedDecision, to: Annotation): Promise<void> => {
    acts.add(actOf(decision));
    await store.appendDecision({ ...decision, unitId: to.unitId, fingerprint: to.fingerprint });
  };
  const open: Annotation[] = [];
  for (const annotation of annotations) {
    const history = histories.get(annotation.unitId)!;
    const last = lastWord(annotation, history);
    if (last === undefined) open.push(annotation);
    else if (isNews(last, annotation, history) && !acts.has(actOf(last))) await carry(last, annotation);
  }
  for (const decision of dismissals(all)) {
    const { checkId, quote } = decision;
    const at = open.findIndex(each => each.checkId === checkId && quoteOf(each) === quote);
    if (at < 0 || acts.has(actOf(decision))) continue;
    await carry(decision, open.splice(at, 1)[0]!);
  }
}
