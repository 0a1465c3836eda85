/** A copy of the database. */
export interface Backup {
  readonly path: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly bytes: number;
}
