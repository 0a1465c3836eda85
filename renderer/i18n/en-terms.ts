import type { jaTerms } from './ja-terms.ts';
import type { Translation } from './translation.ts';

/** Names of the model's states, categories and errors, in English. */
export const enTerms = {
  articleState: {
    'in-review': 'In review',
    submitted: 'Submitted',
    returned: 'Returned',
    approved: 'Approved',
  },
  unitState: {
    untouched: 'Not started',
    edited: 'Edited',
    confirmed: 'Confirmed',
    returned: 'Returned',
    approved: 'Approved',
  },
  role: { translator: 'Translator', editor: 'Editor' },
  severity: { critical: 'Critical', major: 'Major', minor: 'Minor', neutral: 'Note' },
  confidence: { high: 'High confidence', medium: 'Medium confidence', low: 'Low confidence' },
  category: {
    'accuracy/mistranslation': 'Mistranslation',
    'accuracy/omission': 'Omission',
    'accuracy/addition': 'Addition',
    'accuracy/untranslated': 'Untranslated',
    'terminology/wrong-term': 'Wrong term',
    'terminology/inconsistent': 'Inconsistent term',
    'linguistic/grammar': 'Grammar',
    'linguistic/punctuation': 'Punctuation',
    'linguistic/spelling': 'Spelling',
    'linguistic/unintelligible': 'Unintelligible',
    'style/register': 'Register',
    'style/unidiomatic': 'Unidiomatic',
    'style/inconsistent': 'Inconsistent style',
    'locale/number-format': 'Number format',
    'locale/date-format': 'Date format',
    'design/markup': 'Layout',
  },
  evidence: {
    gloss: 'Gloss',
    'hangul-reading': 'Korean reading',
    'source-phrase': 'Source',
    name: 'Name',
    value: 'Value',
    document: 'Whole article',
    form: 'Form',
  },
  reason: {
    'correct-as-is': 'Correct as it is',
    'house-style': 'House style',
    'wrong-alignment': 'Wrong paragraph alignment',
    'not-worth-it': 'Not worth changing',
    other: 'Other',
  },
  action: {
    confirm: 'Confirmed',
    reopen: 'Confirmation or approval withdrawn',
    approve: 'Approved',
    return: 'Returned',
    exclude: 'Left out of exports',
    include: 'Put back into exports',
    submit: 'Submitted',
  },
  origin: { mt: 'Machine translation', suggestion: 'Suggestion', human: 'Edit', restored: 'Earlier version' },
  verdict: { accepted: 'Issue accepted', dismissed: 'Issue dismissed', withdrawn: 'Verdict withdrawn' },
  language: { en: 'English', ja: 'Japanese', unknown: 'Language unknown' },
  error: {
    'invalid-input': 'The app did not accept what was sent. Check what you entered.',
    'not-found': 'This is not there: it was deleted, or changed in another window. Open the list again.',
    conflict: 'Another window changed this first. Look at the latest version, then try again.',
    forbidden: 'Only an editor may do this. Switch the role at the lower right to “Editor”.',
    unsupported: 'This is not supported yet.',
    'empty-text': '{{subject}} is empty. Choose a file with an article in it.',
    'not-text': '{{subject}} is not a text. Choose a plain text file (.txt).',
    'unknown-encoding':
      'The character encoding of {{subject}} could not be recognised. Save the file as UTF-8, UTF-16, Shift_JIS or EUC-JP.',
    'too-large': '{{subject}} is too large. Import one article at a time.',
    'same-text': 'Source and translation are the same text. Choose another file for one of them.',
    swapped: 'Source and translation seem to be the wrong way round. Swap them to go on.',
    unapproved: 'Some paragraphs are not approved. Approve them, or export them with a mark.',
    'newer-database':
      'The database was written by a newer version of the app. Update the app; your data has not been touched.',
    storage:
      'Saving failed. Check that the disk has room and may be written to. What was saved before is not lost.',
    cancelled: 'Cancelled.',
    internal:
      'A fault in the app stopped this. If it happens again, reopen the app; what was saved is not lost.',
    unreachable: 'The app’s core cannot be reached. This is retried as soon as it answers.',
  },
  errorSubject: { file: '“{{name}}”', source: 'The source', target: 'The translation', any: 'This text' },
  errorVariant: {
    'returned-remain':
      'Returned paragraphs remain: {{returned}}. Wait until they are mended, or approve each, then approve the article.',
    'already-approved': 'This article is approved already. Changing a paragraph takes its approval away.',
    'both-english': 'Both texts are English. Choose another file for the translation.',
    'both-japanese': 'Both texts are Japanese. Choose another file for the source.',
    'disk-full': 'The disk is full: nothing more can be saved. Make room; what was saved before is not lost.',
    'read-only':
      'Nothing can be written to {{path}}. Check that you may write there; what was saved before is not lost.',
    busy: 'Another program is using the database. Wait a moment, then try again.',
  },
} satisfies Translation<typeof jaTerms>;
