import type { Backup } from '../model/backup.ts';

/** The copies of one database. Errors: `storage`. */
export interface Backups {
  /** Newest first. */
  list(): Promise<readonly Backup[]>;
  /** Makes one now, and drops the oldest of its kind where there are more than are kept. */
  create(): Promise<Backup>;
}
