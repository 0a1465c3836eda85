import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../src/model/error.ts';

/**
 * Writes a file whole or not at all: beside its place first, onto the disk, then under its name.
 * @throws AppError `storage` when the folder cannot be written or the disk is full
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError(
      'storage',
      `${path} could not be written: ${reason}`,
      { path, reason },
      { cause: error },
    );
  }
}
