import { RemoteError } from '../../src/api/client.ts';
import type { Slot } from './import-state.ts';

/** Beyond this a file is not read at all: base64 and JSON would take several times its size. In bytes. */
const READABLE_BYTES = 64 * 1024 * 1024;

/** Reads a file into a slot. Fails as `too-large`, or with what the browser says of an unreadable file. */
export async function readFile(file: File): Promise<Extract<Slot, { readonly kind: 'file' }>> {
  if (file.size > READABLE_BYTES) throw new RemoteError('too-large', 'file too large', { name: file.name });
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
  // "data:<type>;base64,<data>"; an empty file has no data at all.
  return { kind: 'file', name: file.name, base64: address.split(',')[1] ?? '', bytes: file.size };
}
