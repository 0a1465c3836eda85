import { initial } from './0001-initial.ts';
import { alignment } from './0002-alignment.ts';
import { learning } from './0003-learning.ts';
import { terms } from './0004-terms.ts';
import { newsroomVersion } from './0005-newsroom-version.ts';
import { desk } from './0006-desk.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, oldest first, versions counting from 1 without a gap. */
export const migrations: readonly Migration[] = [initial, alignment, learning, terms, newsroomVersion, desk];
