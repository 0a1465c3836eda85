import type { ArticleId, UnitId } from './article.ts';

export const ANALYSIS_PHASES = ['loading', 'segmenting', 'aligning', 'checking', 'storing'] as const;
export type AnalysisPhase = (typeof ANALYSIS_PHASES)[number];

/** `done` of `total` steps of one phase. */
export interface Progress {
  readonly phase: AnalysisPhase;
  readonly done: number;
  readonly total: number;
}

/** What the core tells every window. The receiver refetches; events carry no state but progress. */
export type CoreEvent =
  | { readonly type: 'library.changed' }
  | { readonly type: 'house.changed' }
  | { readonly type: 'article.changed'; readonly articleId: ArticleId }
  | { readonly type: 'unit.changed'; readonly articleId: ArticleId; readonly unitId: UnitId }
  /** What is said about an article's units. */
  | { readonly type: 'comment.changed'; readonly articleId: ArticleId }
  /** Which checks run, or what was learned of them. */
  | { readonly type: 'checks.changed' }
  | { readonly type: 'progress'; readonly jobId: string; readonly progress: Progress };

/**
 * What a caller hands to long work. The work awaits `checkpoint` every few milliseconds: it reports, lets other
 * calls of the same thread be answered, and throws AppError `cancelled` once the caller has given up.
 */
export interface JobControl {
  readonly checkpoint: (progress: Progress) => Promise<void>;
}

export const NO_CONTROL: JobControl = { checkpoint: async () => {} };
