import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

/** Two windows, of which not the one that calls has the focus. */
const printing = (words: string) => ({
  isDestroyed: () => false,
  printToPDF: async () => Buffer.from(words),
});
const [calling, focused] = [{ webContents: printing('asked for') }, { webContents: printing('in front') }];
const path = join(mkdtempSync(join(tmpdir(), 'taiyaku-print-')), 'report.pdf');
const answered = new Map<string, (event: unknown, given: unknown) => Promise<string>>();
const askedIn: unknown[] = [];
vi.doMock('electron', () => ({
  BrowserWindow: {
    fromWebContents: (page: unknown) =>
      [calling, focused].find(({ webContents }) => webContents === page) ?? null,
    getAllWindows: () => [focused, calling],
    getFocusedWindow: () => focused,
  },
  dialog: {
    showSaveDialog: async (window: unknown) => {
      askedIn.push(window);
      return { canceled: false, filePath: path };
    },
  },
  ipcMain: {
    handle: (channel: string, answer: (event: unknown, given: unknown) => Promise<string>) =>
      answered.set(channel, answer),
  },
}));
const { askAndSave } = await import('../../main/desktop/ask-and-save.ts');
const { answerPages } = await import('../../main/desktop/page-calls.ts');
const { printAndSave } = await import('../../main/desktop/print-and-save.ts');
const { CALL_CHANNEL } = await import('../../main/desktop/channels.ts');
afterAll(() => void vi.doUnmock('electron'));

const core = {
  callForBytes: () => Promise.reject(new Error('not for the core')),
  subscribe: () => () => {},
} as unknown as Parameters<typeof answerPages>[0];

it.each([
  ['prints', 'host.savePdf', {}, 'asked for'],
  ['saves', 'host.saveFile', { mediaType: 'text/plain', content: '本文' }, '本文'],
])('%s for the page that asks, whichever window has the focus', async (_, method, more, written) => {
  askedIn.length = 0;
  answerPages(core, { 'host.saveFile': askAndSave, 'host.savePdf': printAndSave }, () => []);
  const event = {
    sender: calling.webContents,
    senderFrame: { parent: null, url: 'app://taiyaku/index.html' },
  };
  const request = {
    method,
    input: { fileName: 'report', ...more },
    role: 'editor',
  };
  const reply = JSON.parse(await answered.get(CALL_CHANNEL)!(event, request));
  expect(reply).toEqual({ ok: true, value: { path } });
  expect(readFileSync(path, 'utf8')).toBe(written);
  expect(askedIn).toEqual([calling]);
});
