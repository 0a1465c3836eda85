import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import Encoding from 'encoding-japanese';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_JAPANESE } from '../app/texts.ts';

const CLI = join(import.meta.dirname, '../../main/cli.ts');
const TIMEOUT = 60_000;
const ENGLISH = `Harbor town opens new library

The town of Eastwick opened a library on Monday that cost $1.2 million. Mayor Ann Hale cut the ribbon.

More than 15,000 people live in Eastwick.
`;
const JAPANESE = `港町に新図書館が開館

3 min read

イーストウィックの町は月曜日、120万ドルをかけた図書館を開いた。 アン・ヘイル町長がテープを切った。

イーストウィックには1,500人以上が住んでいる。
`;
const JOB = { id: 'a', source: ['It rained on Monday.'], target: ['月曜日は雨だった。'] };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A file of that many zero bytes, which takes no room on the disk. */
function sparseFile(name: string, size: number): string {
  const path = file(name, '');
  truncateSync(path, size);
  return path;
}

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function taiyaku(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      err += text;
    });
    child.on('close', status => resolve({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

describe('taiyaku check and align', () => {
  it(
    'reports issues as JSON with offsets inside the paragraphs, and exits with 1',
    async () => {
      const pair = ['--source', file('en.txt', ENGLISH), '--target', file('ja.txt', JAPANESE)];
      const { status, out } = await taiyaku(['check', ...pair, '--format', 'json']);
      const result = JSON.parse(out);
      expect(status).toBe(1);
      expect(result.id).toBe('ja.txt');
      expect(result.target.segments.map((s: { text: string }) => s.text)).toHaveLength(4);
      expect(result.beads.map((b: { source: number[]; target: number[] }) => [b.source, b.target])).toEqual([
        [[0], [0]],
        [[], [1]],
        [[1], [2]],
        [[2], [3]],
      ]);
      expect(result.annotations).not.toEqual([]);
      for (const { target } of result.annotations) {
        const paragraph: string = result.target.segments[target.segment].text;
        expect(paragraph.slice(target.start, target.end)).toBe(target.text);
      }
      const number = result.annotations.find((a: { check: string }) => a.check === 'number-mismatch');
      expect(number).toMatchObject({ target: { segment: 3 }, source: { segment: 2, text: '15,000' } });
      expect(result.failures).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'prints a report to read, and a page',
    async () => {
      const pair = ['--source', file('en.txt', ENGLISH), '--target', file('ja.txt', JAPANESE)];
      const [text, page] = await Promise.all([
        taiyaku(['check', ...pair]),
        taiyaku(['check', ...pair, '--format', 'html']),
      ]);
      expect(text.out).toMatch(/⟦.*1,500人.*⟧/);
      expect(text.out).toContain('ja.txt: ');
      expect(page.out).toMatch(/^<!doctype html>/);
      expect(page.out).toContain('<mark');
    },
    TIMEOUT,
  );

  it(
    'reads Shift_JIS and finds nothing in a faultless pair',
    async () => {
      const japanese = Encoding.convert(Encoding.stringToCode('月曜日は雨だった。\n'), {
        to: 'SJIS',
        type: 'array',
      });
      const source = file('rain.txt', 'It rained on Monday.\n');
      const target = file('rain-sjis.txt', Uint8Array.from(japanese));
      const [check, align] = await Promise.all([
        taiyaku(['check', '--source', source, '--target', target]),
        taiyaku(['align', '--source', source, '--target', target]),
      ]);
      expect(check).toMatchObject({ status: 0, out: 'rain-sjis.txt: no issues found\n' });
      expect(align.status).toBe(0);
      expect(align.out).toMatch(/^\s+1 = 1\s/);
    },
    TIMEOUT,
  );

  it(
    'warns of texts that hardly fit each other, and goes on',
    async () => {
      const source = file('en.txt', ENGLISH);
      const target = file('other.txt', OTHER_JAPANESE);
      const job = { id: 'o', source: ENGLISH.split('\n\n'), target: OTHER_JAPANESE.split('\n\n') };
      const [align, batch, related] = await Promise.all([
        taiyaku(['align', '--source', source, '--target', target]),
        taiyaku(['align', '--jsonl'], JSON.stringify(job)),
        taiyaku(['align', '--source', source, '--target', file('ja.txt', JAPANESE)]),
      ]);
      expect(align.err).toMatch(/^taiyaku: warning: the two texts hardly fit each other: only \d+%/m);
      expect(batch.err).toMatch(/^taiyaku: warning: line 1: the two texts hardly fit/m);
      expect(related.err).not.toContain('warning');
      expect([align.status, batch.status]).toEqual([0, 0]);
      expect(JSON.parse(batch.out).id).toBe('o');
    },
    TIMEOUT,
  );

  it.each<[string, () => readonly string[], RegExp]>([
    ['no command', () => [], /no command/],
    ['an unknown command', () => ['translate'], /unknown command "translate"/],
    ['an unknown option', () => ['check', '--fast'], /--fast/],
    ['a missing file option', () => ['check', '--source', 'x'], /--target FILE is missing/],
    ['an unknown format', () => ['align', '--source', 'x', '--target', 'y', '--format', 'html'], /--format/],
    ['a port for check', () => ['check', '--port', '1'], /does not take --port/],
    ['an empty name of a database', () => ['serve', '--db', ''], /--db FILE is missing/],
    ['a bad port', () => ['serve', '--port', '99999'], /not a port/],
    [
      'a file that is not there',
      () => ['check', '--source', '/no/such', '--target', 'y'],
      /cannot read \/no\/such/,
    ],
    [
      'an empty file',
      () => ['check', '--source', file('empty.txt', ' \n'), '--target', file('ja.txt', JAPANESE)],
      /empty\.txt holds no text/,
    ],
    [
      'the same file twice',
      () => ['check', '--source', file('en.txt', ENGLISH), '--target', file('en.txt', ENGLISH)],
      /same text/,
    ],
    [
      'swapped files',
      () => ['check', '--source', file('ja.txt', JAPANESE), '--target', file('en.txt', ENGLISH)],
      /Exchange --source and --target/,
    ],
    [
      'a binary file',
      () => ['check', '--source', file('en.txt', ENGLISH), '--target', file('x.txt', new Uint8Array(64))],
      /not text/,
    ],
    [
      'a file of many gigabytes',
      () => ['check', '--source', file('en.txt', ENGLISH), '--target', sparseFile('disk.img', 2 ** 33)],
      /has 8589934592 bytes; at most 10000000 are read/,
    ],
  ])('refuses %s with status 2', async (_, args, message) => {
    const { status, out, err } = await taiyaku(args());
    expect(err).toMatch(message);
    expect(status).toBe(2);
    expect(out).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says that a result could not be written',
    () => {
      const disk = openSync('/dev/full', 'w');
      const pair = ['--source', file('en.txt', ENGLISH), '--target', file('ja.txt', JAPANESE)];
      const { status, stderr } = spawnSync(process.execPath, [CLI, 'check', ...pair], {
        stdio: ['ignore', disk, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(disk);
      expect(stderr).toMatch(/^taiyaku: the result cannot be written \(ENOSPC[^\n]*\n$/m);
      expect(stderr).not.toContain(' at ');
      expect(status).toBe(2);
    },
    TIMEOUT,
  );

  it('answers --help and --version', async () => {
    expect(await taiyaku(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('taiyaku check'),
    });
    expect(await taiyaku(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('taiyaku --jsonl', () => {
  const lines = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));

  it(
    'answers every job in order, and a bad line with an error and status 2',
    async () => {
      const jobs = [
        JSON.stringify(JOB),
        '{"id": ',
        '',
        JSON.stringify({ ...JOB, id: 7, target: 'x' }),
        JSON.stringify({ ...JOB, id: 8, source: [], target: [] }),
        JSON.stringify({ id: 'odd', source: ['a\u0000b\nc', ''], target: ['\ud83d 雨', '', '😀'] }),
      ];
      const { status, out } = await taiyaku(['align', '--jsonl'], `\ufeff${jobs.join('\r\n')}`);
      expect(status).toBe(2);
      expect(lines(out).map(result => result.id)).toEqual(['a', null, 7, 8, 'odd']);
      expect(lines(out)[1]).toMatchObject({ line: 2, error: { code: 'invalid-input' } });
      expect(lines(out)[3]).toMatchObject({ beads: [] });
      expect(lines(out)[4].source.segments.map((s: { text: string }) => s.text)).toEqual(['a b c', '']);
    },
    TIMEOUT,
  );

  it(
    'filters by confidence and keeps status 0 where nothing is left',
    async () => {
      const { status, out } = await taiyaku(
        ['check', '--jsonl', '--min-confidence', 'high'],
        `${JSON.stringify(JOB)}\n`,
      );
      expect(status).toBe(0);
      expect(lines(out)).toEqual([expect.objectContaining({ id: 'a', annotations: [], failures: [] })]);
    },
    TIMEOUT,
  );

  it(
    'ends without a word when its reader goes away',
    async () => {
      const child = spawn(process.execPath, [CLI, 'align', '--jsonl'], { stdio: 'pipe' });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', text => {
        err += text;
      });
      child.stdin.on('error', () => {});
      child.stdin.write(`${JSON.stringify(JOB)}\n`);
      child.stdout.once('data', () => {
        child.stdout.destroy();
        child.stdin.end(`${JSON.stringify(JOB)}\n`.repeat(200));
      });
      const status = await new Promise(resolve => child.on('close', resolve));
      // How far it is may be told where it takes long.
      const said = err.replaceAll(/^taiyaku: aligning .*\n/gm, '');
      expect({ status, said }).toEqual({ status: 0, said: '' });
    },
    TIMEOUT,
  );

  it(
    'stops at a signal',
    async () => {
      const child = spawn(process.execPath, [CLI, 'align', '--jsonl'], { stdio: 'pipe' });
      child.stdin.on('error', () => {});
      child.stdin.write(`${JSON.stringify(JOB)}\n`);
      child.stdout.once('data', () => child.kill('SIGINT'));
      expect(await new Promise(resolve => child.on('close', resolve))).toBe(130);
    },
    TIMEOUT,
  );
});
