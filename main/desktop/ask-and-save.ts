import { BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { HostHandlers } from './host-calls.ts';
import { writeFileAtomically } from './save-file.ts';

const FILTERS: Readonly<Record<string, SaveDialogOptions['filters']>> = {
  'text/plain': [{ name: 'Text', extensions: ['txt'] }],
  'text/html': [{ name: 'HTML', extensions: ['html'] }],
};

/** Asks where a file shall go and writes it there. */
export const askAndSave: HostHandlers['host.saveFile'] = async ({ fileName, mediaType, content }) => {
  const filters = FILTERS[mediaType.split(';')[0] ?? ''] ?? [];
  const options: SaveDialogOptions = { defaultPath: fileName, filters };
  const window = BrowserWindow.getFocusedWindow();
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (answer.canceled || !answer.filePath) return { path: null };
  await writeFileAtomically(answer.filePath, content);
  return { path: answer.filePath };
};
