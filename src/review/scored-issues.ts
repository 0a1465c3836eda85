import type { UnitId } from '../model/article.ts';
import { type Annotation, gravest, type MqmCategory, type Severity, tierOf } from '../model/issue.ts';
import type { Decision, RecordedDecision, Unit } from '../model/review.ts';
import type { ScoredIssue } from '../model/scorecard.ts';
import { actOf, findingKey, foldQuote, quoteOf, rulings, standingDecisions } from './decisions.ts';

/** What a check reports unless it says otherwise: for marks of which nothing more is kept. */
export type CheckDefaults = (
  checkId: string,
) => { readonly category: MqmCategory; readonly severity: Severity } | undefined;

interface Reviewed {
  readonly units: readonly Pick<Unit, 'id' | 'machine' | 'excluded'>[];
  readonly annotations: readonly Annotation[];
  /** All of the article's and those that hold in every article, oldest first. */
  readonly decisions: readonly RecordedDecision[];
}

/** What became of a mark that no longer stands: nobody knows of what kind it was, were it not for its reports. */
const UNKNOWN = { category: 'accuracy/mistranslation', severity: 'minor' } as const;

const checksOf = ({ checkId, reports }: Pick<RecordedDecision, 'checkId' | 'reports'>): readonly string[] => [
  ...new Set([checkId, ...reports.map(report => report.checkId)]),
];

/** The kind of a mark that is gone: that of its surest report, as grave as the gravest of them. */
function kindOf(
  { checkId, reports }: RecordedDecision,
  defaults: CheckDefaults,
): Pick<ScoredIssue, 'category' | 'severity'> {
  const kinds = reports.map(report => ({
    category: report.category ?? defaults(report.checkId)?.category,
    severity: report.severity ?? defaults(report.checkId)?.severity,
  }));
  const usual = defaults(checkId) ?? UNKNOWN;
  const severities = kinds.flatMap(({ severity }) => severity ?? []);
  return {
    category: kinds[0]?.category ?? usual.category,
    severity: severities.length === 0 ? usual.severity : gravest(severities),
  };
}

/**
 * Every issue of an article as its scorecard counts it: the marks that stand, by the decision in force on each, and what
 * was decided on marks that are gone. Of rows that are left out of the export only what was decided counts: nothing in
 * them stands in the text. Marks less likely than not are no suspicions.
 */
export function scoredIssues(
  { units, annotations, decisions }: Reviewed,
  defaults: CheckDefaults,
): readonly ScoredIssue[] {
  const grid = new Map(units.map(unit => [unit.id, unit]));
  const machineHas = (unitId: UnitId, quote: string): boolean => {
    const unit = grid.get(unitId);
    return unit === undefined || quote === '' || foldQuote(unit.machine).includes(quote);
  };
  const inForce = rulings(annotations, decisions);
  const present = annotations.flatMap((annotation, at): readonly ScoredIssue[] => {
    const fate = fateOf(annotation, inForce[at] ?? null, grid.get(annotation.unitId)?.excluded ?? false);
    if (fate === null) return [];
    const { category, severity, unitId, target } = annotation;
    const fromMachine = target === null || machineHas(unitId, quoteOf(annotation));
    return [{ fate, category, severity, fromMachine, mended: false, unitId, checkIds: checksOf(annotation) }];
  });
  return [...present, ...gone(annotations, decisions, inForce, grid).map(told)];

  function told(decision: RecordedDecision): ScoredIssue {
    const { verdict, unitId, quote } = decision;
    return {
      fate: verdict === 'dismissed' ? 'dismissed' : 'corrected',
      ...kindOf(decision, defaults),
      fromMachine: machineHas(unitId, quote) || isOfSource(decision),
      mended: verdict === 'mended',
      unitId: grid.has(unitId) ? unitId : null,
      checkIds: checksOf(decision),
    };
  }
}

/** An omission's words are those of the source, which no reviewer wrote. */
const isOfSource = ({ quote, counterpart }: RecordedDecision): boolean =>
  counterpart === '' && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(quote);

function fateOf(
  annotation: Annotation,
  ruling: Decision | null,
  excluded: boolean,
): ScoredIssue['fate'] | null {
  if (ruling?.verdict === 'dismissed') return 'dismissed';
  if (ruling?.verdict === 'accepted') return excluded ? 'corrected' : 'remaining';
  return excluded || tierOf(annotation.confidence) === 'low' ? null : 'suspected';
}

/** Decisions that stand on marks that do not: one an act, the last copy of it. */
function gone(
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
  inForce: readonly (RecordedDecision | null)[],
  grid: ReadonlyMap<UnitId, unknown>,
): readonly RecordedDecision[] {
  const ruling = new Set(inForce.flatMap(each => (each === null ? [] : actOf(each))));
  const standing = new Set(
    annotations.flatMap(({ unitId, fingerprint, reports }) =>
      [fingerprint, ...reports.map(report => report.fingerprint)].map(each =>
        findingKey({ unitId, fingerprint: each }),
      ),
    ),
  );
  const acts = new Map<string, RecordedDecision>();
  for (const decision of standingDecisions(decisions)) {
    const { verdict, unitId } = decision;
    const finding = findingKey(decision);
    // Its mark stands: under this decision, a later one, or, if it was mended and came back, as a suspicion.
    if (standing.has(finding) || ruling.has(actOf(decision))) continue;
    // A dismissal of words in every article may have been made in another.
    if (verdict === 'dismissed' && !grid.has(unitId)) continue;
    acts.set(verdict === 'mended' ? finding : actOf(decision), decision);
  }
  return [...acts.values()];
}
