import { BrowserWindow } from 'electron';
import { askWhere } from './ask-and-save.ts';
import type { HostHandlers } from './host-calls.ts';
import { writeFileAtomically } from './save-file.ts';

/** Asks where a PDF shall go and writes there what the window prints; paper and margins are the page's style sheet's. */
export const printAndSave: HostHandlers['host.savePdf'] = async ({ fileName }) => {
  // Before the dialog has the focus: afterwards no window might.
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const path = await askWhere(fileName, 'application/pdf');
  if (path === null || window === undefined) return { path: null };
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  await writeFileAtomically(path, pdf);
  return { path };
};
