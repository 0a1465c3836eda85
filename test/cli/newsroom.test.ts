import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { openStore } from '../../src/app/open-store.node.ts';
import type { ActorId } from '../../src/model/review.ts';
import { temporaryFolder } from '../store/open-stores.ts';

const CLI = join(import.meta.dirname, '../../main/cli.ts');
const folder = temporaryFolder();
const DATABASE = join(folder, 'newsroom.db');
const JOB = {
  id: 'a',
  source: ['More than 15,000 people live in Eastwick.', 'It rained on Monday, the mayor said.'],
  target: ['イーストウィックには1,500人以上が住んでいる。', '月曜日は雨だったと市長は述べた。'],
};

function taiyaku(
  args: readonly string[],
  input = '',
): Promise<{ readonly out: string; readonly err: string }> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [CLI, ...args], (_error, out, err) => resolve({ out, err }));
    child.stdin?.end(input);
  });
}

const checksOf = ({ out }: { readonly out: string }): readonly string[] =>
  (JSON.parse(out) as { readonly annotations: readonly { readonly check: string }[] }).annotations.map(
    ({ check }) => check,
  );

it('the command line runs the checks of a newsroom, and no others', async () => {
  const store = await openStore(DATABASE);
  const by = 'editor' as ActorId;
  await store.switchCheck({ checkId: 'number-mismatch', enabled: false, by, at: '2026-01-01T00:00:00.000Z' });
  await store.close();
  const english = join(folder, 'en.txt');
  const japanese = join(folder, 'ja.txt');
  writeFileSync(english, JOB.source.join('\n\n'));
  writeFileSync(japanese, JOB.target.join('\n\n'));
  const texts = ['--source', english, '--target', japanese, '--format', 'json'];
  const job = `${JSON.stringify(JOB)}\n`;
  const [alone, here, batch, missing] = await Promise.all([
    taiyaku(['check', ...texts]),
    taiyaku(['check', ...texts, '--db', DATABASE]),
    taiyaku(['check', '--jsonl', '--db', DATABASE], job),
    taiyaku(['check', ...texts, '--db', join(folder, 'none.db')]),
  ]);
  expect(checksOf(alone)).toContain('number-mismatch');
  expect(checksOf(here)).not.toContain('number-mismatch');
  expect(checksOf(batch)).not.toContain('number-mismatch');
  expect(missing.err).toContain('there is no database');
}, 60_000);
