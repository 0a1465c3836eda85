import { z } from 'zod';
import { MQM_CATEGORIES } from '../model/issue.ts';
import { UNIT_STATES } from '../model/review.ts';
import {
  type ArticleReport,
  type MqmScore,
  SCORE_VERDICTS,
  type Scorecard,
  type SeverityTally,
} from '../model/scorecard.ts';
import { command, type Method, query } from './method.ts';
import { articleId, articleSummary, localized } from './schemas.ts';

const count = z.number().int().nonnegative();
const tally = z.object({
  neutral: count,
  minor: count,
  major: count,
  critical: count,
}) satisfies z.ZodType<SeverityTally>;

const score = z.object({
  points: z.number(),
  perThousand: z.number().nullable(),
  raw: z.number().nullable(),
  calibrated: z.number().nullable(),
  passes: z.boolean().nullable(),
}) satisfies z.ZodType<MqmScore>;
const range = z.object({ confirmed: score, atWorst: score });

const totals = z.object({ before: tally, after: tally, suspected: tally });
const scorecard = z.object({
  verdict: z.enum(SCORE_VERDICTS),
  before: range,
  after: range,
  categories: z.array(totals.extend({ category: z.enum(MQM_CATEGORIES) })),
  checks: z.array(
    z.object({
      checkId: z.string(),
      accepted: count,
      mended: count,
      dismissed: count,
      suspected: count,
    }),
  ),
  totals,
}) satisfies z.ZodType<Scorecard>;

const articleReport = z.object({
  summary: articleSummary,
  at: z.string(),
  profile: z.object({ threshold: z.number(), acceptablePoints: z.number() }),
  words: z.object({ total: count, reviewed: count }),
  units: z.object({
    total: count,
    reviewed: count,
    excluded: count,
    states: z.record(z.enum(UNIT_STATES), count),
  }),
  scorecard,
  rows: count,
  places: z.array(z.object({ position: count, corrected: tally, remaining: tally, suspected: tally })),
  placeless: count,
  files: z.object({ html: z.string(), pdf: z.string() }),
  checkTitles: z.record(z.string(), localized),
}) satisfies z.ZodType<ArticleReport, unknown>;

/** What is said of an article's quality, and how it gets onto paper. */
export const reportMethods = {
  /** The MQM scorecard of the text as it stands, and of the machine translation it came from. */
  'article.report': query('translator', z.object({ articleId }), articleReport),

  /**
   * Answered by the shell: asks where to, and writes what the page would print as PDF; null when the user thought better.
   * A browser opens its own print dialog instead, and there is no path.
   */
  'host.savePdf': command(
    'translator',
    z.object({ fileName: z.string() }),
    z.object({ path: z.string().nullable() }),
  ),
} as const satisfies Record<string, Method>;
