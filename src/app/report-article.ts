import { fileNameFor } from '../export/file-name.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import { UNIT_STATES, type Unit, type UnitState } from '../model/review.ts';
import type { ArticleReport, ReportPlace, ScoredIssue } from '../model/scorecard.ts';
import { scorecardOf, tallySeverities } from '../review/scorecard.ts';
import { scoredIssues } from '../review/scored-issues.ts';
import { countWords } from '../text/count-words.ts';
import { checkedArticle } from './get-article.ts';
import type { Recheck } from './recheck.ts';
import { now, type Services } from './services.ts';

type Means = Pick<Services, 'store' | 'checks' | 'yieldToEventLoop'> & { readonly recheck: Recheck };

const isReviewed = ({ state }: Pick<Unit, 'state'>): boolean => state === 'confirmed' || state === 'approved';

const wordsOf = (units: readonly Unit[]): number =>
  units.reduce((sum, { source }) => sum + countWords(source), 0);

const statesOf = (units: readonly Unit[]): Record<UnitState, number> =>
  Object.fromEntries(
    UNIT_STATES.map(state => [state, units.filter(unit => unit.state === state).length]),
  ) as Record<UnitState, number>;

/** The issues of each row that has any, in reading order. */
function placesOf(issues: readonly ScoredIssue[], units: readonly Unit[]): readonly ReportPlace[] {
  const byUnit = Map.groupBy(issues, ({ unitId }): UnitId | null => unitId);
  return units.flatMap(({ id, position }) => {
    const here = byUnit.get(id);
    if (here === undefined) return [];
    const having = (fate: ScoredIssue['fate']) => tallySeverities(here.filter(each => each.fate === fate));
    return [
      {
        position,
        corrected: having('corrected'),
        remaining: having('remaining'),
        suspected: having('suspected'),
      },
    ];
  });
}

/** How good an article's translation was and is, by what reviewers decided; what a crash left unchecked is checked before. */
export async function reportArticle(articleId: ArticleId, means: Means): Promise<ArticleReport> {
  const { summary, units, annotations, decisions } = await checkedArticle(articleId, means);
  const profile = await means.store.profile();
  const metas = new Map(means.checks.map(({ meta }) => [meta.id, meta]));
  const issues = scoredIssues({ units, annotations, decisions }, checkId => metas.get(checkId));
  const exported = units.filter(({ excluded }) => !excluded);
  const reviewed = exported.filter(isReviewed);
  const words = { total: wordsOf(exported), reviewed: wordsOf(reviewed) };
  const allReviewed = exported.length > 0 && reviewed.length === exported.length;
  const scorecard = scorecardOf(issues, { words: words.total, allReviewed }, profile);
  const counted = issues.filter(({ fate }) => fate !== 'dismissed');
  const { threshold, acceptablePoints } = profile;
  const name = `MQM ${summary.title}`;
  return {
    summary,
    at: now(),
    profile: { threshold, acceptablePoints },
    words,
    units: {
      total: exported.length,
      reviewed: reviewed.length,
      excluded: units.length - exported.length,
      states: statesOf(exported),
    },
    scorecard,
    rows: units.length,
    places: placesOf(counted, units),
    placeless: counted.filter(({ unitId }) => unitId === null).length,
    files: { html: fileNameFor(name, 'html'), pdf: fileNameFor(name, 'pdf') },
    checkTitles: Object.fromEntries(
      scorecard.checks.map(({ checkId }) => [
        checkId,
        metas.get(checkId)?.title ?? { ja: checkId, en: checkId },
      ]),
    ),
  };
}
