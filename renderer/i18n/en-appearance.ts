import type { jaAppearance } from './ja-appearance.ts';
import type { Translation } from './translation.ts';

/** The panel on which the looks of the app are chosen, in English. */
export const enAppearance = {
  appearance: {
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    themeHint:
      'High contrast follows the system’s light or dark setting. Where the system asks for more contrast, every theme has it.',
    motion: 'Motion',
    motions: { system: 'Follow the system', reduced: 'Reduced' },
    size: 'Text of source and translation',
    sizeHint: 'in an open article',
    sizes: { '1': 'Small', '2': 'Normal', '3': 'Large', '4': 'Larger', '5': 'Largest' },
    lineHeight: 'Line height',
    lineHeights: { tight: 'Tight', normal: 'Normal', wide: 'Wide' },
    preview: 'Preview',
    sampleSource: 'The two countries signed a bilateral agreement at 3 p.m. on June 12.',
    sampleBefore: '両国は6月12日午後3時、',
    sampleMark: '量子協定',
    sampleAfter: '（agreement）に署名した。「ニュース」は、ただちに伝わった。',
  },
} satisfies Translation<typeof jaAppearance>;
