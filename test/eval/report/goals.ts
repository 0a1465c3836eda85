import { tierOf } from '../../../src/model/issue.ts';
import type { ArticleReport } from '../articles.ts';
import type { ChallengeReport } from '../challenge.ts';
import type { JudgedMark } from '../judged.ts';
import { scores, type Tally } from '../measures.ts';
import type { SpanReport } from '../spans.ts';

/** One figure the checks are to reach on the development data. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly bound: number;
  /** Whether the value is to be at least or at most the bound. */
  readonly at: 'least' | 'most';
  readonly unit: '%' | '/1,000';
}

export const isReached = ({ value, bound, at }: Goal): boolean =>
  at === 'least' ? value >= bound : value <= bound;

/** The type of injected error that no lexical means will find. */
const BEYOND = 'omission_phrase';

interface Reports {
  readonly articles: ArticleReport | null;
  readonly challenge: ChallengeReport | null;
  readonly spans: SpanReport | null;
}

/** All goals that can be measured with the data at hand; marks count from medium confidence. */
export function goalsOf({ articles, challenge, spans }: Reports): readonly Goal[] {
  return [
    ...(articles === null ? [] : articleGoals(articles)),
    ...(challenge === null ? [] : challengeGoals(challenge)),
    ...(spans === null ? [] : spanGoals(spans)),
  ];
}

const recall = (tally: Tally): number => 100 * scores(tally).recall;
const precision = (tally: Tally): number => 100 * scores(tally).precision;

function articleGoals({ goals }: ArticleReport): readonly Goal[] {
  return goals.flatMap(({ name, grave, all }): readonly Goal[] => [
    goal(`${name}: critical and major rows found`, recall(grave), 70),
    goal(`${name}: all rows found`, recall(all), 50),
    goal(`${name}: marks that are right`, precision(all), 80),
  ]);
}

const goal = (what: string, value: number, bound: number): Goal => ({
  what,
  value,
  bound,
  at: 'least',
  unit: '%',
});

function challengeGoals({ recall: types, marks, characters }: ChallengeReport): readonly Goal[] {
  const shares = types.map(({ type, sure, items }) => ({ type, share: (100 * sure) / items }));
  const macro = shares.reduce((sum, { share }) => sum + share, 0) / Math.max(1, shares.length);
  const worst = shares
    .filter(({ type }) => type !== BEYOND)
    .reduce((least, next) => (next.share < least.share ? next : least));
  const isAlarm = ({ set, confidence }: JudgedMark): boolean =>
    set === 'controls' && tierOf(confidence) !== 'low';
  const alarms = marks.filter(isAlarm).length;
  return [
    goal('injected errors found, mean over the types', macro, 75),
    goal(`injected errors found, worst type (${worst.type})`, worst.share, 40),
    {
      what: 'false alarms on untouched controls',
      value: (1000 * alarms) / characters,
      bound: 1,
      at: 'most',
      unit: '/1,000',
    },
  ];
}

function spanGoals({ human, overlap, sameSpan }: SpanReport): readonly Goal[] {
  return [
    {
      what: 'WMT24 human translations marked',
      value: (100 * human.flagged) / human.segments,
      bound: 10,
      at: 'most',
      unit: '%',
    },
    goal('WMT24 marks that overlap a marked span', precision(overlap), 20),
    goal('WMT24 F1 of spans with IoU ≥ 0.5', 100 * scores(sameSpan).f1, 6),
  ];
}
