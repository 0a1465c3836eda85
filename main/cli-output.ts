import { once } from 'node:events';
import process from 'node:process';

/** A reader that goes away (`… | head`) is no failure of ours: the program ends without a word. */
export function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Writes to standard output and waits until the reader keeps up. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error. */
export function complain(text: string): void {
  process.stderr.write(`taiyaku: ${text}\n`);
}
