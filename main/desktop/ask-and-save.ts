import { BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron';
import type { HostHandlers } from './host-calls.ts';
import { writeFileAtomically } from './save-file.ts';

const FILTERS: Readonly<Record<string, SaveDialogOptions['filters']>> = {
  'text/plain': [{ name: 'Text', extensions: ['txt'] }],
  'text/html': [{ name: 'HTML', extensions: ['html'] }],
  'application/pdf': [{ name: 'PDF', extensions: ['pdf'] }],
};

/** Asks in the page's window where a file shall go; null when the user thought better. */
export async function askWhere(
  fileName: string,
  mediaType: string,
  page: WebContents,
): Promise<string | null> {
  const filters = FILTERS[mediaType.split(';')[0] ?? ''] ?? [];
  const options: SaveDialogOptions = { defaultPath: fileName, filters };
  const window = BrowserWindow.fromWebContents(page);
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return answer.canceled || !answer.filePath ? null : answer.filePath;
}

/** Asks where a file shall go and writes it there. */
export const askAndSave: HostHandlers['host.saveFile'] = async ({ fileName, mediaType, content }, page) => {
  const path = await askWhere(fileName, mediaType, page);
  if (path !== null) await writeFileAtomically(path, content);
  return { path };
};
