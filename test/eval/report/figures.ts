import type { Check } from '../../../src/checks/check.ts';
import { CONFIDENCE_TIERS, type ConfidenceTier, SEVERITIES, tierOf } from '../../../src/model/issue.ts';
import type { DataSet, JudgedMark, Miss } from '../judged.ts';

/** How many of some marks are right. */
export interface Share {
  readonly right: number;
  readonly marks: number;
}

const share = (marks: readonly JudgedMark[]): Share => ({
  right: marks.filter(({ verdict }) => verdict === 'right').length,
  marks: marks.length,
});

const tierOfMark = ({ confidence }: JudgedMark): ConfidenceTier => tierOf(confidence);
const isSure = (mark: JudgedMark): boolean => tierOfMark(mark) !== 'low';

export interface CheckFigures {
  readonly check: string;
  readonly title: string;
  readonly stage: string;
  /** At medium and high confidence. */
  readonly bySet: ReadonlyMap<DataSet, Share>;
  /** On articles, injected errors and controls, where a mark that hits nothing is most likely wrong. */
  readonly byTier: ReadonlyMap<ConfidenceTier, Share>;
  readonly bySeverity: ReadonlyMap<string, Share>;
  /** Marks in 1,000 characters of untouched controls, at any and at medium or high confidence. */
  readonly alarms: Readonly<Record<'all' | 'sure', number>>;
  readonly marks: readonly JudgedMark[];
}

const NEWS: ReadonlySet<DataSet> = new Set(['articles', 'injected', 'controls']);

/** Figures of each check, those that alarm most first. `characters`: length of all controls. */
export function figuresByCheck(
  checks: readonly Check[],
  marks: readonly JudgedMark[],
  characters: number,
): readonly CheckFigures[] {
  return checks
    .map(({ meta }): CheckFigures => {
      const own = marks.filter(({ check }) => check === meta.id);
      const news = own.filter(({ set }) => NEWS.has(set));
      const controls = own.filter(({ set }) => set === 'controls');
      const perThousand = (count: number): number => (1000 * count) / Math.max(1, characters);
      return {
        check: meta.id,
        title: meta.title.ja,
        stage: meta.stage,
        bySet: new Map(
          [...Map.groupBy(own.filter(isSure), ({ set }) => set)].map(([set, of]) => [set, share(of)]),
        ),
        byTier: new Map(
          CONFIDENCE_TIERS.toReversed().map(tier => [
            tier,
            share(news.filter(mark => tierOfMark(mark) === tier)),
          ]),
        ),
        bySeverity: new Map(
          SEVERITIES.toReversed().map(severity => [
            severity,
            share(news.filter(mark => mark.severity === severity && isSure(mark))),
          ]),
        ),
        alarms: { all: perThousand(controls.length), sure: perThousand(controls.filter(isSure).length) },
        marks: own,
      };
    })
    .toSorted((a, b) => b.alarms.sure - a.alarms.sure || a.check.localeCompare(b.check));
}

export interface KindFigures {
  readonly set: DataSet;
  readonly kind: string;
  readonly missed: readonly Miss[];
  /** Marks that hit it, by check: several may hit one error. */
  readonly foundBy: ReadonlyMap<string, number>;
}

/** What was found and missed of each kind of error, the most missed first. */
export function figuresByKind(marks: readonly JudgedMark[], misses: readonly Miss[]): readonly KindFigures[] {
  const right = marks.filter(mark => mark.kind !== null && isSure(mark));
  const keyOf = ({ set, kind }: { readonly set: DataSet; readonly kind: string | null }): string =>
    `${set}\t${kind}`;
  const missed = Map.groupBy(misses, keyOf);
  const found = Map.groupBy(right, keyOf);
  return [...new Set([...missed.keys(), ...found.keys()])]
    .map((key): KindFigures => {
      const own = missed.get(key) ?? [];
      const hits = found.get(key) ?? [];
      const byCheck = [...Map.groupBy(hits, ({ check }) => check)].map(
        ([check, of]) => [check, of.length] as const,
      );
      return {
        set: (own[0] ?? hits[0]!).set,
        kind: (own[0] ?? hits[0]!).kind ?? '',
        missed: own,
        foundBy: new Map(byCheck.toSorted((a, b) => b[1] - a[1])),
      };
    })
    .toSorted((a, b) => a.set.localeCompare(b.set) || b.missed.length - a.missed.length);
}
