import type { Reply } from '../../src/api/contract.ts';

/** Answers `host.savePdf` in a browser, which prints by itself: nobody learns where to, or whether at all. */
export function printPage(): Reply {
  window.print();
  return { ok: true, value: { path: null } };
}
