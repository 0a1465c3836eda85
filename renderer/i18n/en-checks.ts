import type { jaChecks } from './ja-checks.ts';
import type { Translation } from './translation.ts';

/** What the interface says of checks and of dismissals that reach beyond one finding, in English. */
export const enChecks = {
  scope: {
    label: 'How far',
    hint: '↑ ↓ to choose',
    here: 'Only here',
    article: 'These words in this article',
    term: 'This rendering in every article',
    check: 'This check in this article',
    about: {
      here: 'This issue in this place, nothing else.',
      article: 'Every mark of this check on “{{words}}” in this article.',
      term: 'Every mark of this check where “{{words}}” renders “{{counterpart}}”, in every article, now and later.',
      termBare: 'Every mark of this check on “{{words}}”, in every article, now and later.',
      check: 'Every mark of “{{check}}” in this article. To be rid of it in all articles: Settings › Checks.',
    },
    dismissed: {
      here: 'Dismissed the issue about “{{words}}”',
      article: 'Dismissed the issues about “{{words}}” in this article',
      term: 'Dismissed the issues about “{{words}}” in every article',
      check: 'Dismissed the issues of this check in this article',
    },
    withdrawHint: 'Brings back all issues that were dismissed with it',
  },
  checks: {
    figures: 'How many marks are right',
    measured: 'Test data',
    here: 'Here',
    enabled: 'In use',
    switchLabel: 'Use the check “{{title}}”',
    percent: '{{percent}}%',
    share: '{{right}} of {{of}}',
    noFigure: '–',
    trialHint: 'On trial: how sure it may claim to be is not settled. Switch it on to try it.',
    hint: 'Switching a check off takes its marks out of every article. They return when it is switched on again; nothing has to be imported again.',
    outcome: 'What was decided here',
    noOutcome: 'Nothing has been decided on this version of the check yet.',
    accepted: '{{total}} accepted',
    mended: '{{total}} changed by hand',
    dismissed: '{{total}} dismissed',
    reasonCount: '{{reason}}: {{total}}',
    weights:
      '“Wrong paragraph alignment” says nothing of the check and is not counted. “Not worth changing”, and marks that went when somebody changed the words by hand, count by half.',
    inTheWay: 'Most marks of “{{title}}” are dismissed here: {{percent}}% were right.',
    switchOff: 'Switch off',
    keep: 'Keep using it',
    later: 'Later',
    switchedOff: 'Switched off the check “{{title}}”',
    switchedOn: 'Switched on the check “{{title}}”',
    kept: 'The check “{{title}}” stays in use',
  },
} satisfies Translation<typeof jaChecks>;
