import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const FILE_NAME = 'taiyaku.db';

/**
 * The folder where this platform keeps a user's application data. The window and the browser share it, so that
 * nobody loses sight of their articles by starting the other one.
 */
export function userDataFolder(): string {
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Taiyaku');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Taiyaku');
    default:
      return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'taiyaku');
  }
}

/** Where the articles are kept: what the environment variable TAIYAKU_DB names, else a file in `folder`. */
export function databasePath(folder: string = userDataFolder()): string {
  return process.env['TAIYAKU_DB'] || join(folder, FILE_NAME);
}
