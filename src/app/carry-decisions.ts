import type { ArticleId, UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { RecordedDecision } from '../model/review.ts';
import { actOf, findingKey, quoteOf } from '../review/decisions.ts';
import type { Store } from '../store/store.ts';
import { unlessRetired } from './unless-retired.ts';

/**
 * The last word on a finding: its own last decision or, where it has none, that on the same finding before; and what was
 * said since wherever that act was carried. The history is oldest first. Undefined where nobody decided.
 */
function lastWord(
  annotation: Annotation,
  history: readonly RecordedDecision[],
): RecordedDecision | undefined {
  const first =
    history.findLast(each => findingKey(each) === findingKey(annotation)) ??
    history.findLast(({ fingerprint }) => fingerprint === annotation.fingerprint);
  if (first === undefined) return undefined;
  const keys = new Set(history.filter(each => actOf(each) === actOf(first)).map(findingKey));
  return history.findLast(each => keys.has(findingKey(each)));
}

/** A dismissal for the whole article holds anyway, and taking back needs something to take back. */
function isNews(last: RecordedDecision, to: Annotation, history: readonly RecordedDecision[]): boolean {
  if (last.unitId === to.unitId) return false;
  if (last.verdict !== 'withdrawn') return last.verdict === 'accepted' || last.scope === 'here';
  return history.some(each => findingKey(each) === findingKey(to));
}

/** Dismissals of one place that nobody has taken back wherever they were carried. */
function dismissals(decisions: readonly RecordedDecision[]): readonly RecordedDecision[] {
  const last = new Map(decisions.map(decision => [findingKey(decision), decision]));
  const over = new Set(decisions.filter(each => last.get(findingKey(each)) !== each).map(actOf));
  return [...last.values()].filter(
    each => each.verdict === 'dismissed' && each.scope === 'here' && !over.has(actOf(each)),
  );
}

/** The annotations that any decision may be about: the history of a unit is dear to read. */
function concernedBy(
  decisions: readonly RecordedDecision[],
  annotations: readonly Annotation[],
): readonly Annotation[] {
  const wordsOf = (checkId: string, quote: string): string => `${checkId}\u0000${quote}`;
  const fingerprints = new Set(decisions.map(({ fingerprint }) => fingerprint));
  const words = new Set(decisions.map(({ checkId, quote }) => wordsOf(checkId, quote)));
  return annotations.filter(
    each => fingerprints.has(each.fingerprint) || words.has(wordsOf(each.checkId, quoteOf(each))),
  );
}

/** Decisions on the units of annotations and on what they came out of, oldest first; of units still in the grid. */
async function historiesOf(
  annotations: readonly Annotation[],
  store: Pick<Store, 'history'>,
): Promise<ReadonlyMap<UnitId, readonly RecordedDecision[]>> {
  const histories = new Map<UnitId, readonly RecordedDecision[]>();
  for (const id of new Set(annotations.map(({ unitId }) => unitId))) {
    const history = await unlessRetired(store.history(id));
    // What was mended by hand is of the text before.
    if (history !== null)
      histories.set(
        id,
        history.decisions.filter(({ verdict }) => verdict !== 'mended'),
      );
  }
  return histories;
}

/**
 * Repeats for units that came out of others what reviewers last said there of the same findings, so that nothing
 * comes back because its text changed rows; every act once. A dismissal also follows its words where the neighbourhood
 * changed by which a finding is known. `annotations` are those of the units. Idempotent.
 */
export async function carryDecisions(
  articleId: ArticleId,
  unitIds: readonly UnitId[],
  annotations: readonly Annotation[],
  store: Pick<Store, 'decisions' | 'history' | 'appendDecision'>,
): Promise<void> {
  if (annotations.length === 0) return;
  const concerned = concernedBy(await store.decisions(articleId), annotations);
  const histories = await historiesOf(concerned, store);
  const all = [...histories.values()].flat();
  const units = new Set(unitIds);
  const acts = new Set(all.filter(({ unitId }) => units.has(unitId)).map(actOf));
  const carry = async (decision: RecordedDecision, to: Annotation): Promise<void> => {
    acts.add(actOf(decision));
    await store.appendDecision({
      ...decision,
      unitId: to.unitId,
      fingerprint: to.fingerprint,
      reports: to.reports,
    });
  };
  const open: Annotation[] = [];
  for (const annotation of concerned.filter(({ unitId }) => histories.has(unitId))) {
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
