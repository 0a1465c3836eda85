import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../main/cli-batch.ts';

const lines = async (chunks: readonly (string | Uint8Array)[], longest?: number) => {
  const found: (string | null)[] = [];
  const bytes = chunks.map(chunk => (typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk)));
  for await (const line of readLines(Readable.from(bytes), longest)) found.push(line);
  return found;
};

describe('readLines', () => {
  it('joins what chunks cut, characters included', async () => {
    const bytes = new TextEncoder().encode('一行目\n二行目');
    expect(await lines([bytes.slice(0, 4), bytes.slice(4, 11), bytes.slice(11)])).toEqual([
      '一行目',
      '二行目',
    ]);
  });
  it('takes off the byte order mark and carriage returns, and keeps empty lines', async () => {
    expect(await lines(['\ufeffa\r\n\r\nb\n'])).toEqual(['a', '', 'b']);
  });
  it('gives null for a line that is too long, and goes on', async () => {
    expect(await lines(['abc\nabcdef', 'ghi\nxy'], 5)).toEqual(['abc', null, 'xy']);
  });
  it('gives nothing for nothing', async () => {
    expect(await lines([])).toEqual([]);
  });
});
