import process from 'node:process';
import { AppError } from '../src/model/error.ts';

/** The SQLite driver needs Node-API 10 and ends an older process without a word; the rest needs Node 24. */
const OLDEST_NODE = 24;
const OLDEST_NODE_API = 10;

/** Explains itself to somebody who starts an entry point directly on an older Node; AppError `unsupported`. */
export function assertModernNode(
  { node, napi }: { readonly node: string; readonly napi?: string } = process.versions,
): void {
  if (Number.parseInt(node, 10) >= OLDEST_NODE && Number(napi) >= OLDEST_NODE_API) return;
  const message = `Taiyaku needs Node ${OLDEST_NODE}, and this is ${node}. "npm run taiyaku" brings its own`;
  throw new AppError('unsupported', message, { node });
}
