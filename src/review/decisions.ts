import type { UnitId } from '../model/article.ts';
import type { Annotation, CheckReport } from '../model/issue.ts';
import type { Decision, RecordedDecision } from '../model/review.ts';
import { foldWidth } from '../text/fold.ts';
import { coveredWords, isWide, wideKeys } from './wide-dismissals.ts';

/** An annotation across runs: which unit, and which finding or which place in it. */
type Key = string;
export const findingKey = ({ unitId, fingerprint }: Pick<Decision, 'unitId' | 'fingerprint'>): Key =>
  `${unitId}\u0000${fingerprint}`;
const placesOf = (unitId: UnitId, reports: readonly CheckReport[]): readonly Key[] =>
  reports.flatMap(({ place }) => (place === null ? [] : [`${unitId}\u0001${place}`]));

/** All that a finding may be known by: its own name, those of the checks that agree, and their places. */
const keysOf = ({
  unitId,
  fingerprint,
  reports,
}: Pick<RecordedDecision, 'unitId' | 'fingerprint' | 'reports'>): readonly Key[] => [
  findingKey({ unitId, fingerprint }),
  ...reports.map(report => findingKey({ unitId, fingerprint: report.fingerprint })),
  ...placesOf(unitId, reports),
];

/** One act of a reviewer: a decision and what was carried of it into other rows have this in common. */
export const actOf = ({ verdict, checkId, quote, by, at }: RecordedDecision): string =>
  [verdict, checkId, quote, by, at].join('\u0000');

/** Words as decisions compare them: width and case folded. */
export const foldQuote = (words: string): string => foldWidth(words).text.toLowerCase();

/** The words an annotation is about, folded: those of the target, or of the source if there are none. */
export const quoteOf = ({ target, source }: Pick<Annotation, 'target' | 'source'>): string =>
  foldQuote((target ?? source)?.exact ?? '');

/** The source words that the annotation's words are said to render, folded; empty where none are named. */
export const counterpartOf = ({ target, source }: Pick<Annotation, 'target' | 'source'>): string =>
  target === null ? '' : foldQuote(source?.exact ?? '');

/** A decision as it is shown: without what it was recorded with. */
export const plainDecision = ({
  checkId: _checkId,
  quote: _quote,
  counterpart: _counterpart,
  reports: _reports,
  ...decision
}: RecordedDecision): Decision => decision;

interface Ranked {
  readonly decision: RecordedDecision;
  /** Rank in time; later wins. */
  readonly rank: number;
}

const laterOf = (a: Ranked | undefined, b: Ranked | undefined): Ranked | undefined =>
  (a?.rank ?? -1) >= (b?.rank ?? -1) ? a : b;

/**
 * The last verdict on each finding that nobody has taken back, oldest first; decisions oldest first. A wide dismissal
 * is taken back by any word on the finding it was made on, or by a withdrawal as wide, made on any finding.
 */
function standing(decisions: readonly RecordedDecision[]): readonly Ranked[] {
  const last = new Map<Key, Ranked>();
  const takenBack = new Map<Key, number>();
  for (const [rank, decision] of decisions.entries()) {
    if (decision.verdict === 'withdrawn' && isWide(decision)) {
      for (const key of wideKeys(decision)) takenBack.set(key, rank);
    } else last.set(findingKey(decision), { decision, rank });
  }
  const holds = ({ decision, rank }: Ranked): boolean =>
    !isWide(decision) || wideKeys(decision).every(key => (takenBack.get(key) ?? -1) < rank);
  return [...last.values()].filter(holds).toSorted((a, b) => a.rank - b.rank);
}

/** The verdicts that stand, one a finding, withdrawals left out. */
export const standingDecisions = (decisions: readonly RecordedDecision[]): readonly RecordedDecision[] =>
  standing(decisions)
    .map(({ decision }) => decision)
    .filter(({ verdict }) => verdict !== 'withdrawn');

interface InForce {
  readonly own: ReadonlyMap<Key, Ranked>;
  readonly wide: ReadonlyMap<Key, Ranked>;
  readonly dismissed: readonly Ranked[];
}

function inForce(decisions: readonly RecordedDecision[]): InForce {
  // What a reviewer mended by hand hides nothing: if it comes back, so does its mark.
  const ranked = standing(decisions.filter(({ verdict }) => verdict !== 'mended'));
  const own = new Map<Key, Ranked>();
  const wide = new Map<Key, Ranked>();
  for (const each of ranked) {
    for (const key of keysOf(each.decision)) own.set(key, each);
    if (each.decision.verdict !== 'dismissed' || !isWide(each.decision)) continue;
    for (const key of wideKeys(each.decision)) wide.set(key, each);
  }
  const dismissed = ranked.filter(({ decision }) => decision.verdict === 'dismissed');
  return { own, wide, dismissed };
}

const ownOf = ({ own }: InForce, annotation: Annotation): Ranked | undefined =>
  keysOf(annotation)
    .map(key => own.get(key))
    .reduce(laterOf, undefined);

function wideOf({ wide }: InForce, annotation: Annotation): Ranked | undefined {
  const words = { quote: quoteOf(annotation), counterpart: counterpartOf(annotation) };
  return coveredWords(annotation, words)
    .map(keys => keys.map(key => wide.get(key)))
    .filter(found => found.every(each => each !== undefined))
    .flat()
    .reduce(laterOf, undefined);
}

/** Whether a finding may be the dismissed one as another version of the check tells it: of the same words, more or fewer. */
function tellsOf(annotation: Annotation, { checkId, quote, reports }: RecordedDecision): boolean {
  const versionIn = (all: readonly CheckReport[]) => all.find(each => each.checkId === checkId)?.checkVersion;
  const now = versionIn(annotation.reports);
  if (now === undefined || now === versionIn(reports)) return false;
  const words = quoteOf(annotation);
  return (
    words === quote || (words !== '' && quote !== '' && (words.includes(quote) || quote.includes(words)))
  );
}

/**
 * What dismissals cover whose own finding is gone because the check is no longer the one that made it: each a finding
 * in its unit that nobody decided on, where the check now says the same of much the same words.
 */
function followed(
  { dismissed }: InForce,
  annotations: readonly Annotation[],
  undecided: readonly Annotation[],
): ReadonlyMap<Annotation, Ranked> {
  const following = new Map<Annotation, Ranked>();
  const open = Map.groupBy(undecided, ({ unitId }) => unitId);
  const concerned = dismissed.filter(({ decision }) => open.has(decision.unitId));
  if (concerned.length === 0) return following;
  const units = new Set(concerned.map(({ decision }) => decision.unitId));
  const known = new Set(annotations.filter(({ unitId }) => units.has(unitId)).flatMap(keysOf));
  for (const each of concerned.filter(({ decision }) => !keysOf(decision).some(key => known.has(key)))) {
    const free = open.get(each.decision.unitId)!.filter(annotation => !following.has(annotation));
    const told = free.filter(annotation => tellsOf(annotation, each.decision));
    const best = told.find(annotation => quoteOf(annotation) === each.decision.quote) ?? told[0];
    if (best !== undefined) following.set(best, each);
  }
  return following;
}

/** The recorded decision in force on each annotation, or null where it is open; decisions oldest first. */
export function rulings(
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
): readonly (RecordedDecision | null)[] {
  const force = inForce(decisions);
  const units = new Set(decisions.map(({ unitId }) => unitId));
  // Thousands of findings nobody has decided on are not to be named for nothing.
  const own = (annotation: Annotation) =>
    units.has(annotation.unitId) ? ownOf(force, annotation) : undefined;
  const wide = (annotation: Annotation) => (force.wide.size > 0 ? wideOf(force, annotation) : undefined);
  const last = annotations.map(annotation => laterOf(own(annotation), wide(annotation)));
  const undecided = annotations.filter((_, at) => last[at] === undefined);
  const following = followed(force, annotations, undecided);
  return annotations.map((annotation, at): RecordedDecision | null => {
    const decision = (last[at] ?? following.get(annotation))?.decision;
    return decision === undefined || decision.verdict === 'withdrawn' ? null : decision;
  });
}

/**
 * The decision in force on each annotation, or null where it is open; decisions oldest first. An annotation's own
 * last decision counts, unless a wide dismissal that covers it came after it. An annotation is known again by its
 * fingerprint, by that of any check that reported it, or by its place: neither a new run, nor text elsewhere, nor
 * a check that words its message otherwise brings it back.
 */
export function decisionsInForce(
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
): readonly (Decision | null)[] {
  return rulings(annotations, decisions).map((ruling, at) => {
    if (ruling === null) return null;
    const { unitId, fingerprint } = annotations[at]!;
    return { ...plainDecision(ruling), unitId, fingerprint };
  });
}

/** For each annotation whether nobody has decided on it. */
export function isOpen(
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
): readonly boolean[] {
  return rulings(annotations, decisions).map(ruling => ruling === null);
}

/** Every wide dismissal that covers the annotation, whichever of them is in force. */
export function wideDismissalsOf(
  annotation: Annotation,
  decisions: readonly RecordedDecision[],
): readonly RecordedDecision[] {
  const { wide } = inForce(decisions);
  const words = { quote: quoteOf(annotation), counterpart: counterpartOf(annotation) };
  const covering = coveredWords(annotation, words).flatMap(keys => {
    const found = keys.map(key => wide.get(key)?.decision);
    return found.every(each => each !== undefined) ? found : [];
  });
  return [...new Set(covering.filter(each => each !== undefined))];
}
