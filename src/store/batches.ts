/** Rows in one INSERT: 200 of at most 12 columns stay far below SQLite's 32,766 and PostgreSQL's 65,535 parameters. */
const ROWS_PER_INSERT = 200;

/** Cuts rows into lists that fit one INSERT each. */
export function inBatches<T>(rows: readonly T[]): readonly T[][] {
  const batches: T[][] = [];
  for (let i = 0; i < rows.length; i += ROWS_PER_INSERT) batches.push(rows.slice(i, i + ROWS_PER_INSERT));
  return batches;
}
