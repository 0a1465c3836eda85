import { parseArgs } from 'node:util';
import { AppError } from '../src/model/error.ts';
import { CONFIDENCE_TIERS, type ConfidenceTier } from '../src/model/issue.ts';

export const USAGE = `Taiyaku reviews a machine-translated Japanese article beside its English source.

  taiyaku check --source en.txt --target ja.txt [--format text|json|html] [--min-confidence low|medium|high] [--db FILE]
  taiyaku align --source en.txt --target ja.txt [--format text|json]
  taiyaku check --jsonl [--min-confidence …]     jobs on standard input, results on standard output, one a line:
  taiyaku align --jsonl                          {"id": "…", "source": ["paragraph", …], "target": ["段落", …]}
  taiyaku serve [--port N] [--db FILE]           the app, on 127.0.0.1

  --source FILE         the English text        Blank lines separate paragraphs; where a file has none, lines do.
  --target FILE         the Japanese text       UTF-8, UTF-16, Shift_JIS and EUC-JP are read.
  --format FORMAT       how to print the result (default: text)
  --min-confidence TIER leave out what is less sure (default: medium; low leaves out nothing)
  --port N              port to serve on (default: any free one)
  --db FILE             serve: database to use (default: taiyaku.db in your user data folder; TAIYAKU_DB sets another)
                        check: the newsroom whose checks run, as sure as its reviewers' decisions make them
  --help, --version

Exit status: 0 nothing found, 1 issues found, 2 bad usage or bad input. Texts that hardly fit each other are worked on
all the same; a warning on standard error says so.
`;

/** What the app counts as an issue, too: below it, most findings on faultless text are false alarms. */
const DEFAULT_MINIMUM: ConfidenceTier = 'medium';
const FORMATS = ['text', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];
type Task = 'check' | 'align';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'serve'; readonly port: number; readonly database: string | null }
  | {
      readonly name: 'batch';
      readonly task: Task;
      readonly minimum: ConfidenceTier;
      /** Whose checks run; null: those that run where no newsroom has said otherwise. */
      readonly database: string | null;
    }
  | {
      readonly name: 'files';
      readonly task: Task;
      readonly source: string;
      readonly target: string;
      readonly format: Format;
      readonly minimum: ConfidenceTier;
      readonly database: string | null;
    };

const OPTIONS = {
  source: { type: 'string' },
  target: { type: 'string' },
  format: { type: 'string' },
  'min-confidence': { type: 'string' },
  jsonl: { type: 'boolean' },
  port: { type: 'string' },
  db: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;
type Values = ReturnType<typeof parse>['values'];

/** Options each command takes beside --help and --version. */
const TAKES: Readonly<
  Record<'check' | 'align' | 'batch check' | 'batch align' | 'serve', readonly OptionName[]>
> = {
  check: ['source', 'target', 'format', 'min-confidence', 'db'],
  align: ['source', 'target', 'format'],
  'batch check': ['jsonl', 'min-confidence', 'db'],
  'batch align': ['jsonl'],
  serve: ['port', 'db'],
};

const usageError = (message: string): AppError => new AppError('invalid-input', message, { usage: 1 });

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise;
  const found = allowed.find(choice => choice === value);
  if (found === undefined)
    throw usageError(`--${option} must be one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function required(option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw usageError(`--${option} FILE is missing`);
  return value;
}

function portOf(value: string | undefined): number {
  if (value === undefined) return 0;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw usageError(`--port ${value} is not a port`);
  return port;
}

/** SQLite takes an empty name for a database that is thrown away when it is closed. */
function databaseOf(value: string | undefined): string | null {
  return value === undefined ? null : required('db', value);
}

function refuseOthers(values: Values, command: keyof typeof TAKES): void {
  const wrong = (Object.keys(values) as OptionName[]).find(option => !TAKES[command].includes(option));
  if (wrong !== undefined)
    throw usageError(`${command.replace('batch', '--jsonl')} does not take --${wrong}`);
}

function taskCommand(task: Task, values: Values): Command {
  const minimum = oneOf('min-confidence', values['min-confidence'], CONFIDENCE_TIERS, DEFAULT_MINIMUM);
  if (values.jsonl === true) {
    refuseOthers(values, `batch ${task}`);
    return { name: 'batch', task, minimum, database: databaseOf(values.db) };
  }
  refuseOthers(values, task);
  return {
    name: 'files',
    task,
    source: required('source', values.source),
    target: required('target', values.target),
    format: oneOf('format', values.format, task === 'align' ? ['text', 'json'] : FORMATS, 'text'),
    minimum,
    database: databaseOf(values.db),
  };
}

/** Reads the arguments after the program's name; AppError `invalid-input` with `details.usage` for bad usage. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [task, ...rest] = positionals;
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  if (task === undefined) throw usageError('no command given');
  if (rest.length > 0) throw usageError(`unexpected argument "${rest[0]}"`);
  if (task === 'check' || task === 'align') return taskCommand(task, values);
  if (task !== 'serve') throw usageError(`unknown command "${task}"`);
  refuseOthers(values, 'serve');
  return { name: 'serve', port: portOf(values.port), database: databaseOf(values.db) };
}
