import type { UnitId } from './article.ts';
import type { MqmCategory, Severity } from './issue.ts';
import type { Profile } from './profile.ts';
import type { ArticleSummary, UnitState } from './review.ts';
import type { Localized } from './text.ts';

/** MQM 2.0's default severity multipliers. */
export const SEVERITY_MULTIPLIERS: Readonly<Record<Severity, number>> = {
  neutral: 0,
  minor: 1,
  major: 5,
  critical: 25,
};

/** How strict a newsroom is: MQM leaves its figures to whoever orders the translation. PT and APP; every type weighs 1. */
export type ScoreProfile = Pick<Profile, 'threshold' | 'acceptablePoints'>;

/** How many of each severity. */
export type SeverityTally = Readonly<Record<Severity, number>>;

/** What MQM's linear model makes of some errors in so many words. Scores are null where no words were evaluated. */
export interface MqmScore {
  /** APT: all penalty points. */
  readonly points: number;
  /** Penalty points per 1,000 words: PWPT × 1,000. */
  readonly perThousand: number | null;
  /** 100 × (1 − PWPT). */
  readonly raw: number | null;
  /** 100 − PWPT × 1,000 × (100 − PT) / APP; below 0 where errors are many. */
  readonly calibrated: number | null;
  /** Not below the threshold, and nothing critical; null where no words were evaluated. */
  readonly passes: boolean | null;
}

/**
 * What has become of an issue. `corrected`: a reviewer accepted it, or changed its words by hand, and its mark is gone
 * from the text that is exported; `remaining`: accepted, and the mark stands there still; `suspected`: nobody has
 * decided, and it is more likely than not; `dismissed`: right as it is.
 */
type IssueFate = 'corrected' | 'remaining' | 'suspected' | 'dismissed';

/** One issue as the scorecard counts it. */
export interface ScoredIssue {
  readonly fate: IssueFate;
  readonly category: MqmCategory;
  readonly severity: Severity;
  /** The machine wrote the words it is about; else they came in during the review. */
  readonly fromMachine: boolean;
  /** A reviewer changed the words by hand without accepting the mark. */
  readonly mended: boolean;
  /** The row it stands in, or stood in; null where that row is no longer in the grid. */
  readonly unitId: UnitId | null;
  /** Every check that reported it, the surest first. */
  readonly checkIds: readonly string[];
}

/** A text judged by the errors that are confirmed in it, and as if all that is suspected were errors, too. */
export interface ScoreRange {
  readonly confirmed: MqmScore;
  readonly atWorst: MqmScore;
}

/** Errors of one type, before and after review, and what is suspected. */
export interface CategoryTally {
  readonly category: MqmCategory;
  readonly before: SeverityTally;
  readonly after: SeverityTally;
  readonly suspected: SeverityTally;
}

/** What reviewers made of the marks of one check. */
export interface CheckTally {
  readonly checkId: string;
  readonly accepted: number;
  readonly mended: number;
  readonly dismissed: number;
  readonly suspected: number;
}

export const SCORE_VERDICTS = ['pass', 'fail', 'open'] as const;
/**
 * `fail`: what is confirmed suffices; `pass`: every paragraph is confirmed or approved, and it passes even if all that is
 * suspected were errors; `open`: neither.
 */
export type ScoreVerdict = (typeof SCORE_VERDICTS)[number];

export interface Scorecard {
  readonly verdict: ScoreVerdict;
  /** The machine translation: all that was accepted or mended of what the machine wrote. */
  readonly before: ScoreRange;
  /** The text as it stands: what was accepted and is not yet corrected. */
  readonly after: ScoreRange;
  readonly categories: readonly CategoryTally[];
  readonly checks: readonly CheckTally[];
  readonly totals: {
    readonly before: SeverityTally;
    readonly after: SeverityTally;
    readonly suspected: SeverityTally;
  };
}

/** Where in the article the issues are: rows that have none are left out. */
export interface ReportPlace {
  /** Row number, from 0. */
  readonly position: number;
  readonly corrected: SeverityTally;
  readonly remaining: SeverityTally;
  readonly suspected: SeverityTally;
}

/** Everything the page about an article's quality shows. */
export interface ArticleReport {
  readonly summary: ArticleSummary;
  /** When it was made: ISO 8601, UTC. */
  readonly at: string;
  readonly profile: ScoreProfile;
  /** English source words of what is exported, and of that what is confirmed or approved. */
  readonly words: { readonly total: number; readonly reviewed: number };
  /** Rows that are exported, by state; those left out apart. */
  readonly units: {
    readonly total: number;
    readonly reviewed: number;
    readonly excluded: number;
    readonly states: Readonly<Record<UnitState, number>>;
  };
  readonly scorecard: Scorecard;
  /** Rows of the grid, those left out included. */
  readonly rows: number;
  readonly places: readonly ReportPlace[];
  /** Issues of rows that are no longer in the grid. */
  readonly placeless: number;
  /** What the report is called as a file. */
  readonly files: { readonly html: string; readonly pdf: string };
  /** The names of the checks that reported anything. */
  readonly checkTitles: Readonly<Record<string, Localized>>;
}
