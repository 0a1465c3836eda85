export type Dialect = 'sqlite' | 'postgres';

/** One step of the schema: statements run in order, in one transaction. Immutable once released; there is no way back. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (dialect: Dialect) => readonly string[];
}
