import type { Dialect } from './migration.ts';

/** Words that the two dialects spell differently. STRICT makes SQLite refuse values of the wrong type. */
export const SPELLING = {
  sqlite: { strict: 'STRICT', serial: 'INTEGER PRIMARY KEY AUTOINCREMENT', real: 'REAL' },
  postgres: {
    strict: '',
    serial: 'INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    real: 'DOUBLE PRECISION',
  },
} as const;

/** Lets the database itself refuse to change or delete rows of a table. PostgreSQL needs `refuse_change()` of the first migration. */
export function appendOnly(dialect: Dialect, table: string): readonly string[] {
  if (dialect === 'postgres') {
    return [
      `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    ];
  }
  return ['UPDATE', 'DELETE'].map(
    event => `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  );
}
