import type { Term } from '../model/term.ts';

const COLUMNS = ['source', 'target', 'status', 'note'] as const;

/** The termbase as comma separated text, as spreadsheets read it: a byte order mark, and one line a row. */
export function writeTermTable(terms: readonly Term[]): string {
  const rows = [COLUMNS, ...terms.map(term => COLUMNS.map(column => term[column]))];
  return `\ufeff${rows.map(cells => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
