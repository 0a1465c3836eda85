import { setImmediate } from 'node:timers/promises';
import { createClient } from '../../src/api/client.ts';
import type { Client } from '../../src/api/contract.ts';
import { createDispatch } from '../../src/api/dispatch.ts';
import { findActor } from '../../src/app/find-actor.ts';
import { createHandlers } from '../../src/app/handlers.ts';
import { createJobs, type Jobs } from '../../src/app/jobs.ts';
import { openStore } from '../../src/app/open-store.node.ts';
import type { Services } from '../../src/app/services.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import type { Role } from '../../src/model/review.ts';
import { openTestTools } from '../support/language-tools.ts';
import { brokenCheck, finalLongVowel } from './small-check.ts';

let tools: Promise<LanguageTools> | null = null;
/** The language tools, loaded once for all tests of this process. */
export const languageTools = (): Promise<LanguageTools> => {
  tools ??= openTestTools();
  return tools;
};

export interface OpenedApp {
  readonly translator: Client;
  readonly editor: Client;
  readonly events: CoreEvent[];
  readonly bugs: unknown[];
  readonly services: Services;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

/** The app in this process: a real database, real language tools, and two small checks. */
export async function openApp(path = ':memory:', overrides: Partial<Services> = {}): Promise<OpenedApp> {
  const store = await openStore(path);
  const events: CoreEvent[] = [];
  const bugs: unknown[] = [];
  const services: Services = {
    store,
    tools: languageTools,
    checks: [finalLongVowel, brokenCheck],
    publish: event => events.push(event),
    onBug: (where, error) => bugs.push([where, error]),
    yieldToEventLoop: async () => void (await setImmediate()),
    decodeBase64: base64 => Buffer.from(base64, 'base64'),
    backups: null,
    about: { version: '1.2.3', database: path, runtime: 'test' },
    ...overrides,
  };
  const jobs = createJobs(services);
  const dispatch = createDispatch({
    handlers: createHandlers(services, jobs),
    actorFor: caller => findActor(store, caller),
    onBug: services.onBug,
  });
  const as = (role: Role): Client => createClient(dispatch, () => ({ role, actorId: null }));
  return {
    translator: as('translator'),
    editor: as('editor'),
    events,
    bugs,
    services,
    jobs,
    close: () => store.close(),
  };
}
