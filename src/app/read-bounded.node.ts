import { open } from 'node:fs/promises';
import { MAX_TEXT_BYTES, refuseTooLarge } from '../import/decode-text.ts';

/**
 * A file's bytes, one more than a text may have at most: devices never end, and disk images would fill the memory.
 * AppError `too-large` for a file whose size says so; Node's own errors where it cannot be read.
 */
export async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (stats.isFile()) refuseTooLarge(stats.size, path);
    const chunks: Buffer[] = [];
    const stream = file.createReadStream({ end: MAX_TEXT_BYTES, autoClose: false });
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
