import { isOpen } from '../review/decisions.ts';
import { openSqliteStore } from '../store/sqlite.node.ts';
import type { Store } from '../store/store.ts';

/** Opens the database file with the review's rules; errors as `openSqliteStore` has them. */
export const openStore = (path: string): Promise<Store> => openSqliteStore(path, { isOpen });
