import type { Input, Output } from '../../../src/api/contract.ts';
import type { ArticleId } from '../../../src/model/article.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { slugOf } from '../file-name.ts';
import { pairFiles, type UnpairedReason } from '../pair-files.ts';

export type FileText = Extract<Input<'article.import'>['source'], { readonly kind: 'file' }>;
type Found = Output<'import.inspectText'>;

/** A file that was dropped or chosen, with the folders it came with. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

export interface BatchFile {
  readonly id: string;
  readonly path: string;
  /** What it holds; null until it was read, and where it cannot be. */
  readonly found: Found | null;
  readonly error: unknown;
}

type PairStatus = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export interface BatchPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly slug: string;
  /** Whether it is to be imported. */
  readonly wanted: boolean;
  /** The article that these texts were imported as before. */
  readonly same: { readonly articleId: ArticleId; readonly title: string } | null;
  readonly status: PairStatus;
  readonly progress: Progress | null;
  readonly error: unknown;
  readonly articleId: ArticleId | null;
}

/** What a person does with the files that are no pair, and why they are none. */
export interface Unpaired {
  readonly id: string;
  readonly reason: UnpairedReason | 'unlinked';
}

export interface BatchState {
  readonly phase: 'reading' | 'review' | 'running' | 'done';
  readonly files: readonly BatchFile[];
  readonly pairs: readonly BatchPair[];
  readonly unpaired: readonly Unpaired[];
  /** How many files were read so far. */
  readonly read: number;
}

export const NO_BATCH: BatchState = { phase: 'reading', files: [], pairs: [], unpaired: [], read: 0 };

const newPair = (source: string, target: string, path: string): BatchPair => ({
  id: `${source}+${target}`,
  source,
  target,
  slug: slugOf(path),
  wanted: true,
  same: null,
  status: 'waiting',
  progress: null,
  error: null,
  articleId: null,
});

const fileOf = (state: BatchState, id: string): BatchFile | undefined =>
  state.files.find(file => file.id === id);

/** The list for review: every file that can be read is in a pair or says why it is in none. */
export function paired(state: BatchState): BatchState {
  const readable = state.files.flatMap(({ id, path, found }) =>
    found === null ? [] : [{ id, path, language: found.language }],
  );
  const { pairs, unpaired } = pairFiles(readable);
  return {
    ...state,
    phase: 'review',
    unpaired,
    pairs: pairs.map(({ source, target }) => newPair(source, target, fileOf(state, source)?.path ?? '')),
  };
}

/** Changes one pair. */
export const withPair = (state: BatchState, id: string, change: Partial<BatchPair>): BatchState => ({
  ...state,
  pairs: state.pairs.map(pair => (pair.id === id ? { ...pair, ...change } : pair)),
});

/** Source and translation change places. What was known of the pair is of another pair. */
export function swapped(state: BatchState, id: string): BatchState {
  return {
    ...state,
    pairs: state.pairs.map(pair =>
      pair.id === id
        ? {
            ...pair,
            source: pair.target,
            target: pair.source,
            same: null,
            wanted: true,
            error: null,
            status: 'waiting',
          }
        : pair,
    ),
  };
}

/** Takes a pair apart: both files wait for another partner. */
export function unlinked(state: BatchState, id: string): BatchState {
  const pair = state.pairs.find(each => each.id === id);
  if (pair === undefined) return state;
  const loose = [pair.source, pair.target].map(file => ({ id: file, reason: 'unlinked' as const }));
  return {
    ...state,
    pairs: state.pairs.filter(each => each.id !== id),
    unpaired: [...state.unpaired, ...loose],
  };
}

/** Makes a pair of two loose files; the Japanese one is the translation, else the second. */
export function linked(state: BatchState, first: string, second: string): BatchState {
  const languages = [first, second].map(id => fileOf(state, id)?.found?.language);
  const [source, target] = languages[0] === 'ja' || languages[1] === 'en' ? [second, first] : [first, second];
  return {
    ...state,
    pairs: [...state.pairs, newPair(source, target, fileOf(state, source)?.path ?? '')],
    unpaired: state.unpaired.filter(({ id }) => id !== first && id !== second),
  };
}

/** The pairs named stand in line. */
export const queued = (state: BatchState, ids: readonly string[]): BatchState => ({
  ...state,
  phase: 'running',
  pairs: state.pairs.map(pair =>
    ids.includes(pair.id) ? { ...pair, status: 'waiting', error: null, progress: null } : pair,
  ),
});

/** The run is over: those of it whose turn never came were cancelled. */
export const finished = (state: BatchState, ids: readonly string[]): BatchState => ({
  ...state,
  phase: 'done',
  pairs: state.pairs.map(pair =>
    ids.includes(pair.id) && pair.status === 'waiting' ? { ...pair, status: 'cancelled' } : pair,
  ),
});

/** How far the whole is. */
export function tallyOf({ pairs }: BatchState): {
  readonly wanted: number;
  readonly done: number;
  readonly failed: number;
  readonly left: number;
} {
  const wanted = pairs.filter(pair => pair.wanted);
  const count = (...statuses: readonly PairStatus[]): number =>
    wanted.filter(({ status }) => statuses.includes(status)).length;
  return {
    wanted: wanted.length,
    done: count('done'),
    failed: count('failed'),
    left: count('waiting', 'cancelled', 'running'),
  };
}
