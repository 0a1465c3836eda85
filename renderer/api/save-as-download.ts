import { contract, type Reply } from '../../src/api/contract.ts';

/** Answers `host.saveFile` in a browser: the file becomes a download, its path is its name. */
export function saveAsDownload(input: unknown): Reply {
  const { fileName, mediaType, content } = contract['host.saveFile'].input.parse(input);
  const address = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has taken its copy by the next minute; a revoked address would cancel a slow one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { ok: true, value: { path: fileName } };
}
