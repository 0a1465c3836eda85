import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFileAtomically } from '../../main/desktop/save-file.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'taiyaku-save-'));

it('replaces a file and leaves nothing beside it', async () => {
  const place = folder();
  writeFileSync(join(place, '記事.txt'), 'old');
  await writeFileAtomically(join(place, '記事.txt'), '直した本文\n');
  expect(readFileSync(join(place, '記事.txt'), 'utf8')).toBe('直した本文\n');
  expect(readdirSync(place)).toEqual(['記事.txt']);
});

it('says where and why it could not write, and keeps what was there', async () => {
  const place = folder();
  mkdirSync(join(place, 'taken'));
  const path = join(place, 'taken');
  await expect(writeFileAtomically(path, 'text')).rejects.toMatchObject({
    code: 'storage',
    details: { path },
  });
  expect(readdirSync(place)).toEqual(['taken']);
});

it('cannot write into a folder that is not there', async () => {
  await expect(writeFileAtomically(join(folder(), 'gone', 'a.txt'), 'text')).rejects.toMatchObject({
    code: 'storage',
  });
});
