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
  profile: {
    register: 'Sentence endings',
    registerHint:
      'Sentences that end otherwise are marked; “Follow the article” goes by most of its sentences.',
    registers: { auto: 'Follow the article', plain: 'だ・である', polite: 'です・ます' },
    numerals: 'Figures',
    numeralsHint: 'Agency copy: figures with commas are marked in stories of news agencies alone.',
    numeralStyles: { auto: 'Agency copy', newspaper: '1万1000', commas: '11,000' },
    courtesy: 'Names of people',
    courtesyHint: 'Agency copy: a person without 氏 or a title is marked in stories of news agencies alone.',
    courtesies: { auto: 'Agency copy', always: 'With 氏', never: 'Bare' },
    style: 'Other style',
    styleHint: 'Switch on only what your newsroom keeps to.',
    score: 'Pass or fail',
    scoreHint:
      'The MQM score from which an article passes, and the points of errors in 1,000 English words at which it just does (minor 1, major 5, critical 25; one critical error fails).',
    threshold: 'Pass mark',
    acceptable: 'Points in 1,000 words',
    invalid: 'The pass mark is a number from 0 to 99.9, the points one from 0.1 to 1,000.',
    saved: 'Saved for the whole newsroom',
  },
  backups: {
    hint: 'Copies of the database with all articles and decisions. One is made each day; the newest 14 are kept.',
    create: 'Back up now',
    creating: 'Backing up…',
    created: 'Backup made',
    empty: 'No backup yet.',
    none: 'This database is no file, so it cannot be backed up.',
    size: '{{size}} MB',
    restore: 'To open a backup, quit the app, copy the file, and start with “--db FILE”.',
    copyPath: 'Copy path',
    copied: 'Path copied',
  },
} as const satisfies Translation<typeof jaNewsroom>;
