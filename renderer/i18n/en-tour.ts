import type { jaTour } from './ja-tour.ts';
import type { Translation } from './translation.ts';

/** The tour through the first article, in English. */
export const enTour = {
  tour: {
    position: 'Tour {{position}} / {{total}}',
    skip: 'Skip',
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    mark: {
      title: 'Suspect renderings are marked',
      text: 'Wavy is critical, solid major, dotted minor. Click a mark, and the words it is about light up in the source.',
      key: 'goes to the next issue',
    },
    card: {
      title: 'Why it is suspect',
      text: 'The card gives the reason, the evidence (dictionary, figures, Korean readings) and proposals. A text without marks may still be wrong.',
    },
    proposal: {
      title: 'Take a proposal',
      text: 'If one fits, click it or press its number. If none does, click into the paragraph and write, or dismiss the issue.',
      key: 'takes the first proposal',
    },
    confirm: {
      title: 'Confirm the paragraph',
      text: 'Once you have read a paragraph, confirm it and go on. What you type is kept from the first letter.',
      key: 'confirms and goes on',
    },
    send: {
      title: 'Submit, then export',
      text: 'Submit when you are through. Once an editor has approved it, export plain text or HTML. Every command can also be found in the command palette.',
    },
  },
} satisfies Translation<typeof jaTour>;
