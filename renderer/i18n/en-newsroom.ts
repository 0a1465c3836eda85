import type { jaNewsroom } from './ja-newsroom.ts';
import type { Translation } from './translation.ts';

/** The newsroom: its people, its profile, its backups, in English. */
export const enNewsroom = {
  people: {
    me: 'You are',
    new: 'Another person',
    role: 'Role',
    add: 'Add',
    added: 'Added {{name}}',
  },
} as const satisfies Translation<typeof jaNewsroom>;
