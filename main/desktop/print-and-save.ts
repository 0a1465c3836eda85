import { askWhere } from './ask-and-save.ts';
import type { HostHandlers } from './host-calls.ts';
import { writeFileAtomically } from './save-file.ts';

/** Asks where a PDF shall go and writes there what the page prints; paper and margins are its style sheet's. */
export const printAndSave: HostHandlers['host.savePdf'] = async ({ fileName }, page) => {
  const path = await askWhere(fileName, 'application/pdf', page);
  if (path === null || page.isDestroyed()) return { path: null };
  const pdf = await page.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  await writeFileAtomically(path, pdf);
  return { path };
};
