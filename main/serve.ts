import { join } from 'node:path';
import process from 'node:process';
import { AppError, ERROR_CODES } from '../src/model/error.ts';
import { appVersion } from './cli-version.ts';
import { type CoreHost, startCore } from './core-host.ts';
import { databasePath } from './database-path.ts';
import { packageRoot } from './package-root.ts';
import { startServer } from './server.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The database file; the user's own if it is null. */
  readonly database: string | null;
}

/**
 * Serves the app to a browser on this machine until the process is told to stop, and prints the address on standard
 * output. AppError `conflict` (port in use), `storage`, `newer-database`.
 */
export async function serve({ port, database }: ServeOptions): Promise<void> {
  const root = packageRoot();
  const core = startCore({ databasePath: database ?? databasePath(), version: appVersion() });
  try {
    await assertUsable(core);
    const server = await startServer({ core, port, rendererFolder: join(root, 'dist', 'renderer') });
    process.stdout.write(`Taiyaku: ${server.url}\n`);
    await stopSignal();
    await server.close();
  } finally {
    await core.close();
  }
}

/** Says at once, and not on the first page, that the database cannot be used. */
async function assertUsable(core: CoreHost): Promise<void> {
  const reply = await core.call({ method: 'library.list', input: {}, role: 'translator' });
  if (reply.ok) return;
  const { code, message, details } = reply.error;
  const known = ERROR_CODES.find(candidate => candidate === code);
  throw known === undefined ? new Error(message) : new AppError(known, message, details);
}

/** Listens on: Ctrl+C under npm arrives twice, and the second one must not cut the closing of the database short. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
