import { RemoteError } from '../../../src/api/client.ts';
import type { Client } from '../../../src/api/contract.ts';
import type { Progress } from '../../../src/model/progress.ts';
import type { ArticleSummary } from '../../../src/model/review.ts';
import { isClutter } from '../file-name.ts';
import {
  type BatchPair,
  type BatchState,
  type FileText,
  finished,
  linked,
  NO_BATCH,
  type PickedFile,
  paired,
  queued,
  swapped,
  unlinked,
  withPair,
} from './batch-state.ts';

/** What a batch needs of the world. */
export interface BatchMeans {
  readonly core: Pick<Client, 'article.import' | 'import.inspectText' | 'import.findSame' | 'job.cancel'>;
  readonly onProgress: (jobId: string, listener: (progress: Progress) => void) => () => void;
  /** The articles there are at this moment. */
  readonly library: () => Promise<readonly Pick<ArticleSummary, 'sourceName' | 'targetName'>[]>;
  readonly newId: () => string;
  /** A file's bytes. */
  readonly read: (file: File) => Promise<FileText>;
}

export type Batch = ReturnType<typeof createBatch>;

const isCancelled = (error: unknown): boolean => error instanceof RemoteError && error.code === 'cancelled';

/**
 * An import of many files: reads them one by one, proposes pairs, and imports those that are wanted one after the
 * other. What is wrong with one file or pair is kept beside it and stops no other.
 */
export function createBatch({ core, onProgress, library, newId, read }: BatchMeans) {
  let state = NO_BATCH;
  const listeners = new Set<() => void>();
  const contents = new Map<string, File>();
  /** Ended by `close`: answers that come later are nobody's. */
  let open = true;
  let jobId: string | null = null;
  let stopping = false;

  const set = (next: BatchState): void => {
    if (!open || next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const change = (id: string, pair: Partial<BatchPair>): void => set(withPair(state, id, pair));
  const text = (id: string): Promise<FileText> => {
    const file = contents.get(id);
    return file === undefined ? Promise.reject(new Error(`no file ${id}`)) : read(file);
  };

  async function findSame({ id, source, target }: BatchPair): Promise<void> {
    try {
      const same = await core['import.findSame']({ source: await text(source), target: await text(target) });
      if (same !== null) change(id, { same, wanted: false });
    } catch {
      // The import itself will say what is the matter.
    }
  }
  /** Looks whether pairs were imported before; asked only of those whose names are known. */
  async function findAllSame(ids: ReadonlySet<string>): Promise<void> {
    const pairs = state.pairs.filter(({ id }) => ids.has(id));
    const nameOf = (file: string): string => contents.get(file)?.name ?? '';
    const articles = pairs.length === 0 ? [] : await library().catch(() => []);
    const known = new Set(articles.map(({ sourceName, targetName }) => `${sourceName}\n${targetName}`));
    for (const pair of pairs) {
      if (known.has(`${nameOf(pair.source)}\n${nameOf(pair.target)}`)) await findSame(pair);
    }
  }

  async function inspect(id: string): Promise<void> {
    let found: BatchState['files'][number]['found'] = null;
    let error: unknown = null;
    try {
      found = await core['import.inspectText']({ text: await text(id) });
    } catch (failure) {
      error = failure;
    }
    const files = state.files.map(file => (file.id === id ? { ...file, found, error } : file));
    set({ ...state, files, read: state.read + 1 });
  }

  async function importPair({ id, source, target, slug }: BatchPair, force: boolean): Promise<void> {
    const job = newId();
    jobId = job;
    change(id, { status: 'running', progress: null, error: null });
    const stop = onProgress(job, progress => change(id, { progress }));
    try {
      const texts = { source: await text(source), target: await text(target) };
      const { articleId } = await core['article.import']({ jobId: job, title: '', slug, force, ...texts });
      change(id, { status: 'done', articleId });
    } catch (error) {
      change(id, isCancelled(error) ? { status: 'cancelled' } : { status: 'failed', error });
    } finally {
      stop();
      jobId = null;
    }
  }

  async function run(ids: readonly string[], force: boolean): Promise<void> {
    if (state.phase === 'running') return;
    stopping = false;
    set(queued(state, ids));
    for (const id of ids) {
      const pair = state.pairs.find(each => each.id === id);
      if (stopping || !open || pair === undefined) break;
      await importPair(pair, force);
    }
    set(finished(state, ids));
  }

  return {
    get: (): BatchState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads the files and proposes pairs. */
    async begin(picked: readonly PickedFile[]): Promise<void> {
      if (contents.size > 0) return;
      const files = picked
        .filter(({ path }) => !isClutter(path))
        .map(({ path, file }) => {
          const id = newId();
          contents.set(id, file);
          return { id, path, found: null, error: null };
        });
      set({ ...NO_BATCH, files });
      for (const { id } of files) {
        if (!open) return;
        await inspect(id);
      }
      set(paired(state));
      await findAllSame(new Set(state.pairs.map(({ id }) => id)));
    },
    toggle: (id: string, wanted: boolean): void => change(id, { wanted }),
    swap(id: string): void {
      set(swapped(state, id));
      void findAllSame(new Set([id]));
    },
    unlink: (id: string): void => set(unlinked(state, id)),
    link(first: string, second: string): void {
      const before = new Set(state.pairs.map(({ id }) => id));
      set(linked(state, first, second));
      const added = state.pairs.map(({ id }) => id).filter(id => !before.has(id));
      void findAllSame(new Set(added));
    },
    /** Imports what is wanted and not yet there. */
    start: (): Promise<void> =>
      run(
        state.pairs.filter(({ wanted, status }) => wanted && status !== 'done').map(({ id }) => id),
        false,
      ),
    /** Tries one again; with `force` although the texts seem to be no pair. */
    retry: (id: string, force: boolean): Promise<void> => run([id], force),
    /** Ends the one under way and leaves out the others; what is done stays. */
    cancel(): void {
      stopping = true;
      if (jobId !== null) void core['job.cancel']({ jobId }).catch(() => undefined);
    },
    close(): void {
      open = false;
      listeners.clear();
    },
  };
}
