import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '../../..');
export const STANDIN = join(PROJECT, 'test/electron-standin/electron');

/** A folder of its own for one test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'taiyaku-e2e-'));

/** Environment for a program under test: the display settings and database of whoever runs the tests are not its business. */
export function testEnvironment(): Record<string, string> {
  const { TAIYAKU_DB: _, ...rest } = process.env;
  return { ...(rest as Record<string, string>), STANDIN_NODE: process.execPath };
}
