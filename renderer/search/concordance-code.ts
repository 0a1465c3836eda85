import { lateCode } from '../review/late-code.ts';

/** The panel whose field takes what is typed right after its key. */
export const concordanceCode = lateCode(() =>
  import('./concordance-panel.tsx').then(module => module.ConcordancePanel),
);
