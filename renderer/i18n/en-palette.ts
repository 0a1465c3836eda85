import type { jaPalette } from './ja-palette.ts';
import type { Translation } from './translation.ts';

/** The command palette, in English. */
export const enPalette = {
  palette: {
    title: 'Command palette',
    search: 'Search commands and articles',
    placeholder: 'Type a command or a title, in English or Japanese',
    recent: 'Recently used',
    articles: 'Open article',
    nothing: 'No command or article matches “{{query}}”',
    choose: 'Choose',
    run: 'Run',
    acceptFirst: 'Accept the first suggestion',
    dismiss: 'Dismiss the issue',
  },
  sheet: {
    search: 'Search keys and commands',
    nothing: 'No key or command matches “{{query}}”',
    print: 'Print',
    hint: 'Commands without a key are in the command palette.',
  },
  blocked: {
    elsewhere: 'In an open article',
    here: 'You are here',
    chosen: 'Set already',
    noUnit: 'Choose a paragraph first',
    noIssue: 'No issue in this paragraph',
    noSuggestion: 'No suggestion',
    noMarks: 'No mark with a suggestion in this article',
    notEmpty: 'Only where there is no translation',
    notEditing: 'Not in the editor',
    editorOnly: 'Only as editor',
    noneTogether: 'No unchanged paragraph without issues',
    noNews: 'Nothing has changed since your last look',
    submitted: 'Submitted already',
    approved: 'Approved already',
    open: 'Neither confirmed nor approved',
    busy: 'Waiting for what is running',
    largest: 'Already the largest',
    smallest: 'Already the smallest',
  },
} satisfies Translation<typeof jaPalette>;
