import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program on this terminal until it ends, and resolves to its exit status (128 + n when signal n ended it).
 * Signals are passed on, so that Ctrl+C lets the program close its files before we go.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { readonly watch?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<number>}
 */
export function run(program, args, { watch, ...options } = {}) {
  const child = spawn(program, args, { stdio: 'inherit', ...options });
  watch?.(child);
  // The terminal sends Ctrl+C to the whole group: the child already has it, a second one would cut its farewell short.
  const forward = signal => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? 128 + (constants.signals[signal] ?? 0)));
  }).finally(() => {
    for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
  });
}
