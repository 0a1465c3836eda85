import type { jaInspector } from './ja-inspector.ts';
import type { Translation } from './translation.ts';

/** Comments, names and terms beside the texts, in English. */
export const enInspector = {
  comments: {
    label: 'Comments',
    open_one: '{{count}} open comment',
    open_other: '{{count}} open comments',
    none: 'Nobody has commented on this paragraph.',
    noneHint:
      'A question to the editor, a doubt about the source: write it here, and it stays with the paragraph.',
    write: 'Comment on paragraph {{position}}',
    placeholder: 'Write a comment',
    send: 'Send',
    resolve: 'Resolve',
    reopen: 'Reopen',
    resolved: 'The comment is resolved',
    resolvedBy: 'Resolved by {{name}}, {{at}}',
    settled_one: '{{count}} resolved',
    settled_other: '{{count}} resolved',
    noneOpen: 'This article has no open comments.',
    failed: 'The comments could not be loaded',
  },
} satisfies Translation<typeof jaInspector>;
