import { once } from 'node:events';
import process from 'node:process';

/** Exit status of a result that could not be written whole. */
const UNWRITTEN = 2;

/** A reader that goes away (`… | head`) is no failure of ours: the program ends without a word. A full disk is one. */
export function endWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    complain(
      `the result cannot be written (${error.message}). It is not complete: make room, and run it again`,
    );
    process.exit(UNWRITTEN);
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

/** Writes one line to standard error about what does not stop the work. */
export function warn(text: string): void {
  complain(`warning: ${text}`);
}
