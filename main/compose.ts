import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../src/api/contract.ts';
import { createDispatch } from '../src/api/dispatch.ts';
import { allChecks } from '../src/app/analyze-article.ts';
import { backUpDaily, openBackups } from '../src/app/backups.node.ts';
import type { Backups } from '../src/app/backups.ts';
import { findActor } from '../src/app/find-actor.ts';
import { createHandlers } from '../src/app/handlers.ts';
import { importSample, type SamplePair } from '../src/app/import-sample.ts';
import { createJobs } from '../src/app/jobs.ts';
import { openStore } from '../src/app/open-store.node.ts';
import type { Services } from '../src/app/services.ts';
import type { LanguageTools } from '../src/lexicon/language-tools.ts';
import type { CoreEvent } from '../src/model/progress.ts';
import type { Actor, Caller } from '../src/model/review.ts';
import { packageRoot } from './package-root.ts';

/** How long the language tools wait before they load, in ms: the library is asked for first, and is shown meanwhile. */
const WARM_UP_DELAY = 100;
const HOUR = 60 * 60 * 1000;

export interface CoreOptions {
  readonly databasePath: string;
  readonly version: string;
  readonly publish: (event: CoreEvent) => void;
  readonly onBug: (where: string, error: unknown) => void;
}

/** The program without a shell: everything behind one function. */
export interface Core {
  dispatch(request: unknown): Promise<Reply>;
  close(): Promise<void>;
}

/** Wires database, language tools and use-cases together; errors as `openStore` has them. */
export async function composeCore({ databasePath, version, publish, onBug }: CoreOptions): Promise<Core> {
  const store = await openStore(databasePath);
  const backups = openBackups(databasePath);
  const services: Services = {
    store,
    tools: shared(loadTools),
    checks: allChecks,
    publish,
    onBug,
    yieldToEventLoop: async () => void (await setImmediate()),
    decodeBase64: base64 => Buffer.from(base64, 'base64'),
    backups,
    about: { version, database: databasePath, runtime: `Node ${process.versions.node}` },
  };
  const jobs = createJobs(services);
  const actorFor = (caller: Caller): Promise<Actor> => findActor(store, caller);
  const stop = new AbortController();
  const logged = (work: Promise<void>): Promise<void> =>
    work.catch(error => {
      if (!stop.signal.aborted) onBug('warm-up', error);
    });
  const sample = logged(
    actorFor({ role: 'translator', actorId: null }).then(caller =>
      importSample(readSample, caller, services, jobs),
    ),
  );
  const warm = logged(
    sample
      .then(() => wait(WARM_UP_DELAY, undefined, { signal: stop.signal }))
      .then(async () => void (await services.tools())),
  );
  const endBackups = keepBackups(backups, warm, error => onBug('backup', error));
  return {
    dispatch: createDispatch({ handlers: createHandlers(services, jobs, sample), actorFor, onBug }),
    async close() {
      stop.abort();
      const copied = endBackups();
      await jobs.cancelAll();
      await warm;
      await copied;
      await store.close();
    },
  };
}

/**
 * Looks once the start is over, and then every hour, whether a day has gone by since the last backup; returns what ends
 * it, once the copy under way is done.
 */
function keepBackups(
  backups: Backups | null,
  start: Promise<void>,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  if (backups === null) return async () => {};
  let ended = false;
  let running = start;
  const look = (): void => {
    running = running.then(() => (ended ? undefined : backUpDaily(backups))).catch(onFailure);
  };
  const timer = setInterval(look, HOUR).unref();
  look();
  return async () => {
    ended = true;
    clearInterval(timer);
    await running;
  };
}

/** Even reading the code of tokenizer and analyser takes a while: the first answers do not wait for it. */
async function loadTools(): Promise<LanguageTools> {
  const { openLanguageTools } = await import('../src/app/open-tools.node.ts');
  return openLanguageTools();
}

/** Loads once, and again only if that failed. */
function shared(load: () => Promise<LanguageTools>): () => Promise<LanguageTools> {
  let loading: Promise<LanguageTools> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** The first pair `samples/<name>.en.txt` and `samples/<name>.ja.txt`, or null if there is none. */
function readSample(): SamplePair | null {
  const folder = join(packageRoot(), 'samples');
  const files = readdirSync(folder).sort();
  const source = files.find(file => file.endsWith('.en.txt') && files.includes(file.replace('.en.', '.ja.')));
  if (source === undefined) return null;
  const read = (name: string) => ({ name, base64: readFileSync(join(folder, name), 'base64') });
  return { source: read(source), target: read(source.replace('.en.', '.ja.')) };
}
