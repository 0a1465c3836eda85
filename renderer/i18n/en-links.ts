import type { jaLinks } from './ja-links.ts';
import type { Translation } from './translation.ts';

/** What the interface says of links between source and translation, in English. */
export const enLinks = {
  links: {
    column: 'Linked paragraphs',
    automatic: 'automatic, {{percent}}% sure',
    manual: 'linked by hand',
    kind: { linked: 'linked', insertion: 'not in the source', omission: 'not translated' },
    crosses: 'out of order with paragraph {{position}}',
    problem: {
      unlinked: '{{total}} unlinked',
      crossing: '{{total}} crossing',
      unsure: '{{total}} unsure',
    },
    hover: 'Show what corresponds',
    hoverHint:
      'Colours what renders the word and sentence under the pointer or at the caret on the other side.',
    hoverOn: 'On',
    hoverOff: 'Off',
    nextProblem: 'Go to the next paragraph whose link needs a look',
  },
  overview: {
    label: 'Map of the links',
    value: 'Paragraph {{position}} of {{total}}, {{link}}',
  },
} satisfies Translation<typeof jaLinks>;
