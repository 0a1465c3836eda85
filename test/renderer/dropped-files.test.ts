import { expect, it } from 'vitest';
import { droppedFiles } from '../../renderer/import/many/dropped-files.ts';

const text = (path: string, readable = true) => ({
  isFile: true,
  isDirectory: false,
  fullPath: path,
  file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
    readable ? resolve(new File(['text'], path)) : reject(new Error('NotReadableError')),
});
const folder = (path: string, inner: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath: path,
  createReader: () => {
    const batches = [inner, []];
    return { readEntries: (resolve: (some: readonly object[]) => void) => resolve(batches.shift() ?? []) };
  },
});
const drop = (entry: object): DataTransfer =>
  ({ items: [{ kind: 'file', webkitGetAsEntry: () => entry }], files: [] }) as never;

it('takes every file below a folder, and tells of those that may not be opened', async () => {
  const inner = folder('/stories/ja', [text('/stories/ja/雪.txt'), text('/stories/ja/橋.txt', false)]);
  const { folder: isFolder, dropped } = droppedFiles(
    drop(folder('/stories', [text('/stories/snow.txt'), inner])),
  );
  expect(isFolder).toBe(true);
  const { files, unread } = await dropped;
  expect(files.map(({ path }) => path)).toEqual(['stories/snow.txt', 'stories/ja/雪.txt']);
  expect(unread).toEqual(['stories/ja/橋.txt']);
});
