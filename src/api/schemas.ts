import { z } from 'zod';
import {
  ALIGNMENT_EDIT_KINDS,
  type AlignmentChange,
  type AlignmentEdit,
  type AlignmentEditId,
  type AlignmentOperation,
  type AlignmentUndo,
  type SeenUnit,
} from '../model/alignment.ts';
import type { ArticleId, Bead, UnitId } from '../model/article.ts';
import { ERROR_CODES } from '../model/error.ts';
import {
  type Annotation,
  type CheckFailure,
  type CheckReport,
  EVIDENCE_KINDS,
  type Evidence,
  MQM_CATEGORIES,
  SEVERITIES,
  type Suggestion,
} from '../model/issue.ts';
import type { SentenceBead, SplitProposal, UnitLinks, WordLink } from '../model/links.ts';
import { ANALYSIS_PHASES, type CoreEvent, type Progress } from '../model/progress.ts';
import {
  type Actor,
  type ActorId,
  ARTICLE_STATES,
  type ArticleCounts,
  type ArticleReview,
  type ArticleSummary,
  DECISION_SCOPES,
  type Decision,
  DISMISSAL_REASONS,
  REVIEW_ACTIONS,
  REVISION_ORIGINS,
  type ReviewEvent,
  type Revision,
  type RevisionId,
  ROLES,
  UNIT_STATES,
  type Unit,
  VERDICTS,
} from '../model/review.ts';
import type { Anchor, Id, Localized, TextRange } from '../model/text.ts';

/** Wire shapes. `satisfies z.ZodType<…>` makes drift from the model a compile error. */
export const id = <K extends string>() =>
  z
    .string()
    .min(1)
    .max(100)
    .transform(value => value as Id<K>);

export const articleId = id<'Article'>() satisfies z.ZodType<ArticleId, string>;
export const unitId = id<'Unit'>() satisfies z.ZodType<UnitId, string>;
export const revisionId = id<'Revision'>() satisfies z.ZodType<RevisionId, string>;
export const actorId = id<'Actor'>() satisfies z.ZodType<ActorId, string>;

const count = z.number().int().nonnegative();
export const localized = z.object({ ja: z.string(), en: z.string() }) satisfies z.ZodType<Localized>;
export const textRange = z.object({ start: count, end: count }) satisfies z.ZodType<TextRange>;
const anchor = z.object({
  range: textRange,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
}) satisfies z.ZodType<Anchor>;

const bead = z.object({
  source: z.array(count),
  target: z.array(count),
  score: z.number(),
  origin: z.enum(['auto', 'manual']),
}) satisfies z.ZodType<Bead>;

const evidence = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  detail: z.string(),
  source: textRange.nullable(),
}) satisfies z.ZodType<Evidence>;
const suggestion = z.object({
  replace: textRange,
  text: z.string(),
  note: z.string(),
}) satisfies z.ZodType<Suggestion>;

const checkReport = z.object({
  checkId: z.string(),
  checkVersion: z.number().int().nullable(),
  fingerprint: z.string(),
  place: z.string().nullable(),
  strength: z.number().min(0).max(1).nullable(),
  category: z.enum(MQM_CATEGORIES).optional(),
  severity: z.enum(SEVERITIES).optional(),
}) satisfies z.ZodType<CheckReport>;

export const annotation = z.object({
  fingerprint: z.string(),
  checkId: z.string(),
  checkVersion: z.number().int(),
  unitId,
  category: z.enum(MQM_CATEGORIES),
  severity: z.enum(SEVERITIES),
  confidence: z.number().min(0).max(1),
  message: localized,
  source: anchor.nullable(),
  target: anchor.nullable(),
  evidence: z.array(evidence),
  suggestions: z.array(suggestion),
  reports: z.array(checkReport),
}) satisfies z.ZodType<Annotation, unknown>;

const checkFailure = z.object({
  checkId: z.string(),
  unitId: unitId.nullable(),
  detail: z.string(),
}) satisfies z.ZodType<CheckFailure, unknown>;

export const actor = z.object({
  id: actorId,
  name: z.string(),
  role: z.enum(ROLES),
}) satisfies z.ZodType<Actor, unknown>;

export const revision = z.object({
  id: revisionId,
  unitId,
  parentId: revisionId.nullable(),
  text: z.string(),
  origin: z.enum(REVISION_ORIGINS),
  by: actorId,
  at: z.iso.datetime(),
}) satisfies z.ZodType<Revision, unknown>;

export const decision = z.object({
  unitId,
  fingerprint: z.string(),
  verdict: z.enum(VERDICTS),
  scope: z.enum(DECISION_SCOPES),
  reason: z.enum(DISMISSAL_REASONS).nullable(),
  comment: z.string(),
  by: actorId,
  at: z.iso.datetime(),
}) satisfies z.ZodType<Decision, unknown>;

export const reviewEvent = z.object({
  articleId,
  unitId: unitId.nullable(),
  action: z.enum(REVIEW_ACTIONS),
  comment: z.string(),
  by: actorId,
  at: z.iso.datetime(),
}) satisfies z.ZodType<ReviewEvent, unknown>;

export const unit = z.object({
  id: unitId,
  articleId,
  position: count,
  bead,
  segmentStarts: z.object({ source: z.array(count), target: z.array(count) }),
  source: z.string(),
  target: z.string(),
  machine: z.string(),
  head: revisionId,
  revised: z.boolean(),
  state: z.enum(UNIT_STATES),
  excluded: z.boolean(),
  draft: z.string().nullable(),
  comment: z.string(),
}) satisfies z.ZodType<Unit, unknown>;

const seenUnit = z.object({ unitId, parentId: revisionId }) satisfies z.ZodType<SeenUnit, unknown>;
const side = z.enum(['source', 'target']);

export const alignmentOperation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), units: z.tuple([seenUnit, seenUnit]) }),
  z.object({ kind: z.literal('split'), unit: seenUnit, offset: count }),
  z.object({ kind: z.literal('move'), from: seenUnit, to: seenUnit, side, segment: count }),
  z.object({ kind: z.literal('detach'), unit: seenUnit, side, segment: count.nullable() }),
  z.object({ kind: z.literal('swap'), units: z.tuple([seenUnit, seenUnit]) }),
]) satisfies z.ZodType<AlignmentOperation, unknown>;

const alignmentEditId = id<'AlignmentEdit'>() satisfies z.ZodType<AlignmentEditId, string>;
const alignmentEditKind = z.enum(ALIGNMENT_EDIT_KINDS);

export const alignmentEdit = z.object({
  id: alignmentEditId,
  articleId,
  kind: alignmentEditKind,
  reverts: alignmentEditId.nullable(),
  by: actorId,
  at: z.iso.datetime(),
}) satisfies z.ZodType<AlignmentEdit, unknown>;

const alignmentUndo = z.object({
  undo: alignmentEditKind.nullable(),
  redo: alignmentEditKind.nullable(),
}) satisfies z.ZodType<AlignmentUndo>;

export const alignmentChange = z.object({
  retired: z.array(unitId),
  units: z.array(unitId),
}) satisfies z.ZodType<AlignmentChange, unknown>;

const wordLink = z.object({
  source: textRange,
  target: textRange,
  score: z.number(),
}) satisfies z.ZodType<WordLink>;
const sentenceBead = z.object({
  source: z.array(textRange),
  target: z.array(textRange),
  score: z.number(),
}) satisfies z.ZodType<SentenceBead>;
export const unitLinks = z.object({
  sentences: z.array(sentenceBead),
  words: z.array(wordLink),
}) satisfies z.ZodType<UnitLinks>;
export const splitProposal = z.object({
  target: count,
  source: count.nullable(),
}) satisfies z.ZodType<SplitProposal>;

const articleCounts = z.object({
  units: count,
  excluded: count,
  edited: count,
  confirmed: count,
  returned: count,
  approved: count,
  critical: count,
  major: count,
  minor: count,
}) satisfies z.ZodType<ArticleCounts>;

export const articleSummary = z.object({
  id: articleId,
  title: z.string(),
  state: z.enum(ARTICLE_STATES),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  sourceName: z.string(),
  targetName: z.string(),
  slug: z.string(),
  assignee: actorId.nullable(),
  deadline: z.iso.datetime().nullable(),
  analysed: z.boolean(),
  counts: articleCounts,
}) satisfies z.ZodType<ArticleSummary, unknown>;

export const articleReview = z.object({
  summary: articleSummary,
  units: z.array(unit),
  annotations: z.array(annotation),
  decisions: z.array(decision),
  failures: z.array(checkFailure),
  alignment: alignmentUndo,
  leftOut: z.object({ before: z.int(), after: z.int() }).optional(),
}) satisfies z.ZodType<ArticleReview, unknown>;

/** One text to import: a file's bytes (base64), or text typed or pasted. */
export const importedText = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), name: z.string().max(500), base64: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]);

const progress = z.object({
  phase: z.enum(ANALYSIS_PHASES),
  done: count,
  total: count,
}) satisfies z.ZodType<Progress>;

export const coreEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('library.changed') }),
  z.object({ type: z.literal('house.changed') }),
  z.object({ type: z.literal('article.changed'), articleId }),
  z.object({ type: z.literal('unit.changed'), articleId, unitId }),
  z.object({ type: z.literal('comment.changed'), articleId }),
  z.object({ type: z.literal('checks.changed') }),
  z.object({ type: z.literal('progress'), jobId: z.string(), progress }),
]) satisfies z.ZodType<CoreEvent, unknown>;

/** How a failure crosses the wire. `internal` is a bug: its details stay in the log. */
export const wireError = z.object({
  code: z.enum([...ERROR_CODES, 'internal']),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
