import {
  LONGEST_NOTE,
  LONGEST_TERM,
  type Term,
  type TermProblem,
  type TermStatus,
  tidyTerm,
} from '../model/term.ts';

/** What a termbase file says: its rows, and the lines that cannot be read. */
export interface TermTable {
  readonly terms: readonly Term[];
  readonly problems: readonly TermProblem[];
}

/** A row of the file with the line it begins in. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark was opened and never closed. */
  readonly unclosed: boolean;
}

type Column = 'source' | 'target' | 'status' | 'note';
const COLUMNS: readonly Column[] = ['source', 'target', 'status', 'note'];

/** Names of columns, as newsrooms and other programs have them. */
const HEADINGS: Readonly<Record<string, Column>> = {
  source: 'source',
  english: 'source',
  en: 'source',
  term: 'source',
  原語: 'source',
  英語: 'source',
  原文: 'source',
  target: 'target',
  japanese: 'target',
  ja: 'target',
  translation: 'target',
  訳語: 'target',
  日本語: 'target',
  訳: 'target',
  status: 'status',
  状態: 'status',
  区分: 'status',
  note: 'note',
  notes: 'note',
  comment: 'note',
  備考: 'note',
  注: 'note',
};

/** Names of statuses: ours, those of TBX, and Japanese ones. A row without one is preferred. */
const STATUSES: Readonly<Record<string, TermStatus>> = {
  '': 'preferred',
  preferred: 'preferred',
  preferredterm: 'preferred',
  'preferredterm-admn-sts': 'preferred',
  推奨: 'preferred',
  優先: 'preferred',
  admitted: 'admitted',
  admittedterm: 'admitted',
  'admittedterm-admn-sts': 'admitted',
  許容: 'admitted',
  可: 'admitted',
  deprecated: 'deprecated',
  deprecatedterm: 'deprecated',
  'deprecatedterm-admn-sts': 'deprecated',
  使用しない: 'deprecated',
  不可: 'deprecated',
  禁止: 'deprecated',
  superseded: 'superseded',
  supersededterm: 'superseded',
  'supersededterm-admn-sts': 'superseded',
  旧: 'superseded',
  旧称: 'superseded',
};

/**
 * Reads a termbase from comma or tab separated text: source, target, status, note, in this order or as the first line
 * names them. A byte order mark, quoted cells and empty lines are no problem; every other line that is none is named.
 */
export function readTermTable(text: string): TermTable {
  const body = text.replace(/^\ufeff/, '');
  const tab = (body.split(/\r\n|\r|\n/).find(line => line.trim() !== '') ?? '').includes('\t');
  const rows = rowsOf(body, tab ? '\t' : ',').filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  const heading = rows[0] === undefined ? null : headingOf(rows[0].cells);
  const columns = heading ?? COLUMNS;
  const read = (heading === null ? rows : rows.slice(1)).map(row => readRow(row, columns));
  return {
    terms: read.flatMap(result => ('source' in result ? [result] : [])),
    problems: read.flatMap(result => ('line' in result ? [result] : [])),
  };
}

/** The columns a first line names; null where it is a row like the others. */
function headingOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map(cell => HEADINGS[cell.trim().toLowerCase()] ?? null);
  return columns.includes('source') && columns.includes('target') ? columns : null;
}

function readRow(row: Row, columns: readonly (Column | null)[]): Term | TermProblem {
  const { line, cells, unclosed } = row;
  const cell = (column: Column): string => {
    const text = cells[columns.indexOf(column)] ?? '';
    return column === 'note' ? text.trim() : tidyTerm(text);
  };
  const [source, target, named, note] = COLUMNS.map(cell) as [string, string, string, string];
  const problem = (kind: TermProblem['kind'], found: string): TermProblem => ({
    line,
    kind,
    found: found.slice(0, 80),
  });
  if (unclosed) return problem('quote', cells.at(-1) ?? '');
  if (cells.length > Math.max(columns.length, COLUMNS.length)) return problem('columns', cells.join(' | '));
  if (!/[\p{L}\p{N}]/u.test(source)) return problem('no-source', target);
  if (target === '') return problem('no-target', source);
  const status = STATUSES[named.toLowerCase()];
  if (status === undefined) return problem('status', named);
  const tooLong = [source, target].find(text => text.length > LONGEST_TERM);
  if (tooLong !== undefined || note.length > LONGEST_NOTE) return problem('too-long', tooLong ?? note);
  return { source, target, status, note };
}

/** Cells of each row (RFC 4180): a quoted cell may hold separators, line breaks and doubled quotation marks. */
function rowsOf(text: string, separator: string): readonly Row[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let cells: string[] = [];
  let begun = 0;
  for (let at = 0; at < lines.length; ) {
    const cell = lines[at] === '"' ? quotedCell(lines, at) : plainCell(lines, at, separator);
    cells.push(cell.text);
    const ends = lines[cell.end] !== separator;
    at = cell.end + 1;
    // A separator at the very end is followed by one more cell, which is empty.
    if (!ends && at < lines.length) continue;
    rows.push({ line: lines.slice(0, begun).split('\n').length, cells, unclosed: cell.unclosed });
    cells = [];
    begun = at;
  }
  return rows;
}

interface Cell {
  readonly text: string;
  /** Of what follows it. */
  readonly end: number;
  readonly unclosed: boolean;
}

function plainCell(lines: string, start: number, separator: string): Cell {
  let end = start;
  while (end < lines.length && lines[end] !== separator && lines[end] !== '\n') end++;
  return { text: lines.slice(start, end), end, unclosed: false };
}

function quotedCell(lines: string, start: number): Cell {
  const match = /"((?:[^"]|"")*)"[^\S\n\t]*(?=[,\t\n]|$)/y;
  match.lastIndex = start;
  const found = match.exec(lines);
  if (found === null) return { text: lines.slice(start + 1), end: lines.length, unclosed: true };
  return { text: found[1]!.replaceAll('""', '"'), end: match.lastIndex, unclosed: false };
}
