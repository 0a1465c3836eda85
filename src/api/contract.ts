import { z } from 'zod';
import { type Actor, ROLES } from '../model/review.ts';
import { alignmentMethods } from './alignment-methods.ts';
import { annotationMethods } from './annotation-methods.ts';
import { checkMethods } from './check-methods.ts';
import { commentMethods } from './comment-methods.ts';
import { deskMethods } from './desk-methods.ts';
import { inspectedText, libraryMethods, slug } from './library-methods.ts';
import { command, type Method, query } from './method.ts';
import { newsroomMethods } from './newsroom-methods.ts';
import { packArticle, unpackArticle } from './packed-article.ts';
import { reportMethods } from './report-methods.ts';
import {
  actor,
  actorId,
  alignmentEdit,
  annotation,
  articleId,
  articleReview,
  articleSummary,
  decision,
  importedText,
  reviewEvent,
  revision,
  revisionId,
  splitProposal,
  unit,
  unitId,
  unitLinks,
  type wireError,
} from './schemas.ts';
import { searchMethods } from './search-methods.ts';
import { termMethods } from './term-methods.ts';
import { viewMethods } from './view-methods.ts';

const nothing = z.object({});

/** A unit as it now stands, with what the checks say of it. */
const checkedUnit = z.object({ unit, annotations: z.array(annotation) });

/** A stretch of a word-level comparison: `deleted` is in `before` only, `inserted` in `after` only. */
const diffPart = z.object({ kind: z.enum(['same', 'deleted', 'inserted']), text: z.string() });

/** Optimistic locking: a write names the revision it was made against; a stale one fails as `conflict`. */
const onHead = { unitId, parentId: revisionId };

export const contract = {
  'app.info': query(
    'translator',
    nothing,
    z.object({
      version: z.string(),
      database: z.string(),
      runtime: z.string(),
      sources: z.array(
        z.object({
          name: z.string(),
          version: z.string(),
          licence: z.string(),
          attribution: z.string(),
          url: z.string(),
        }),
      ),
    }),
  ),
  'actor.list': query('translator', nothing, z.array(actor)),
  'actor.add': command(
    'translator',
    z.object({ name: z.string().trim().min(1).max(80), role: z.enum(ROLES) }),
    actor,
  ),
  'actor.rename': command('translator', z.object({ actorId, name: z.string().trim().min(1).max(80) }), actor),

  'library.list': query('translator', nothing, z.array(articleSummary)),

  /** Reads both texts and says what they are; fails as `swapped`, `same-text`, `empty-text` … like the import would. */
  'import.inspect': query(
    'translator',
    z.object({ source: importedText, target: importedText }),
    z.object({ source: inspectedText, target: inspectedText }),
  ),
  /** Stores and analyses. `jobId` is chosen by the caller, names its progress events, and can be cancelled. */
  'article.import': command(
    'translator',
    z.object({
      jobId: z.string().min(1).max(100),
      title: z.string().trim().max(300),
      source: importedText,
      target: importedText,
      slug: slug.optional(),
      /** Go on although the texts look swapped, alike or `unrelated`, which only the import itself can tell. */
      force: z.boolean(),
    }),
    z.object({ articleId }),
  ),
  'job.cancel': command('translator', z.object({ jobId: z.string() }), z.object({ cancelled: z.boolean() })),
  /**
   * What is to be seen first of an article: all of it, or if it is long the rows about the unit `at`, with null or where
   * that is gone about the first that is open.
   */
  'article.open': query('translator', z.object({ articleId, at: unitId.nullable() }), articleReview, {
    pack: packArticle,
    unpack: unpackArticle,
  }),
  'article.get': query('translator', z.object({ articleId }), articleReview, {
    pack: packArticle,
    unpack: unpackArticle,
  }),
  /** The article as if it had this one unit: what changed with it. No unit where it left the grid. */
  'article.getUnit': query('translator', z.object({ articleId, unitId }), articleReview),
  'article.rename': command(
    'translator',
    z.object({ articleId, title: z.string().trim().min(1).max(300) }),
    articleSummary,
  ),
  /** Hides the article; `article.restore` brings it back. */
  'article.delete': command('translator', z.object({ articleId }), nothing),
  'article.restore': command('translator', z.object({ articleId }), nothing),
  /** Runs all checks again on the texts as they now are. */
  'article.analyze': command(
    'translator',
    z.object({ articleId, jobId: z.string().min(1).max(100) }),
    nothing,
  ),
  /** Hands the article to the editor. */
  'article.submit': command('translator', z.object({ articleId }), articleSummary),
  /** Sends the article back; a comment is required. */
  'article.return': command(
    'editor',
    z.object({ articleId, comment: z.string().trim().min(1).max(5000) }),
    articleSummary,
  ),
  /** Approves every unit that is not returned; refuses while returned ones remain. */
  'article.approve': command('editor', z.object({ articleId }), articleSummary),
  'article.export': query(
    'translator',
    z.object({
      articleId,
      format: z.enum(['text', 'html']),
      /** `refuse` fails as `unapproved` while units are; `mark` exports them, marked. */
      unapproved: z.enum(['refuse', 'mark']),
    }),
    z.object({
      fileName: z.string(),
      mediaType: z.string(),
      content: z.string(),
      unapproved: z.number().int(),
    }),
  ),

  'unit.revise': command(
    'translator',
    z.object({
      ...onHead,
      text: z.string().max(1_000_000),
      origin: z.enum(['human', 'suggestion', 'restored']),
    }),
    checkedUnit,
  ),
  /** Keeps what is being typed, so that a crash loses nothing; no revision yet. Null drops the draft. */
  'unit.saveDraft': command(
    'translator',
    z.object({ ...onHead, text: z.string().max(1_000_000).nullable() }),
    nothing,
  ),
  /** What the checks would say of `text`; nothing is stored. */
  'unit.check': query(
    'translator',
    z.object({ unitId, text: z.string().max(1_000_000) }),
    z.array(annotation),
  ),
  'unit.confirm': command('translator', z.object(onHead), unit),
  'unit.approve': command('editor', z.object(onHead), unit),
  'unit.return': command(
    'editor',
    z.object({ ...onHead, comment: z.string().trim().min(1).max(5000) }),
    unit,
  ),
  /** Takes a confirmation, approval or return back. */
  'unit.reopen': command('translator', z.object(onHead), unit),
  'unit.setExcluded': command('translator', z.object({ ...onHead, excluded: z.boolean() }), unit),
  'unit.history': query(
    'translator',
    z.object({ unitId }),
    z.object({
      revisions: z.array(revision),
      events: z.array(reviewEvent),
      decisions: z.array(decision),
      /** Changes of the alignment that this unit came out of. */
      alignments: z.array(alignmentEdit),
    }),
  ),
  /** Word-level comparison (Japanese morphemes). */
  'text.compare': query(
    'translator',
    z.object({ before: z.string().max(1_000_000), after: z.string().max(1_000_000) }),
    z.array(diffPart),
  ),

  /** What renders what in the unit, were `text` its translation. */
  'unit.links': query('translator', z.object({ unitId, text: z.string().max(1_000_000) }), unitLinks),
  /** The sentence boundary nearest to `offset` of the unit's translation at which it may be split; null for none. */
  'unit.proposeSplit': query(
    'translator',
    z.object({ unitId, offset: z.number().int().nonnegative() }),
    splitProposal.nullable(),
  ),

  ...alignmentMethods,
  ...annotationMethods,
  ...checkMethods,
  ...commentMethods,
  ...deskMethods,
  ...reportMethods,
  ...libraryMethods,
  ...searchMethods,
  ...termMethods,
  ...newsroomMethods,
  ...viewMethods,

  /** Answered by the shell, not by the core: asks where to, writes the file; null when the user thought better. */
  'host.saveFile': command(
    'translator',
    z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
    z.object({ path: z.string().nullable() }),
  ),
} as const satisfies Record<string, Method>;

type Contract = typeof contract;
export type MethodName = keyof Contract;
export type HostMethod = Extract<MethodName, `host.${string}`>;
export type Input<M extends MethodName> = z.output<Contract[M]['input']>;
export type Output<M extends MethodName> = z.output<Contract[M]['output']>;

/** The core hands out what it holds; only what came over a wire belongs to the receiver. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Immutable<T[K]> };

export type Handlers = {
  readonly [M in MethodName]: (input: Input<M>, caller: Actor) => Promise<Immutable<Output<M>>>;
};
export type Client = {
  readonly [M in MethodName]: (input: Immutable<z.input<Contract[M]['input']>>) => Promise<Output<M>>;
};

/** What crosses the process boundary: a method, its input, and as whom. */
export const request = z.object({
  method: z.string(),
  input: z.unknown(),
  role: z.enum(ROLES),
  actorId: actorId.nullable().default(null),
});
export type Request = z.output<typeof request>;
export type WireError = z.output<typeof wireError>;
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: WireError };
/** Carries one request over IPC, HTTP or a function call. Rejects only when the other side cannot be reached. */
export type Transport = (request: Request) => Promise<Reply>;
