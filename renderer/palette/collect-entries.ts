import i18next from 'i18next';
import type { ArticleSummary } from '../../src/model/review.ts';
import { offeredCommands } from '../keys/command-registry.ts';
import { type AnyCommandId, allCommands, groupOf, keyOf } from '../keys/command-table.ts';
import { COMMAND_GROUPS } from '../keys/key-table.ts';
import { preferences } from '../preferences/preferences.ts';
import type { PaletteEntry } from './palette-entries.ts';

/** Commands whose name in the list of keys speaks of more than the palette runs. */
const NAMES: Partial<Record<AnyCommandId, 'palette.acceptFirst' | 'palette.dismiss'>> = {
  acceptSuggestion: 'palette.acceptFirst',
  dismiss: 'palette.dismiss',
};

/** Every command as it stands at this moment, in both languages; what only other pages can do is hidden at first. */
export function commandEntries(): readonly PaletteEntry[] {
  const { locale } = preferences();
  const here = i18next.getFixedT(locale);
  const there = i18next.getFixedT(locale === 'ja' ? 'en' : 'ja');
  const offered = offeredCommands();
  return allCommands()
    .filter(command => command !== 'palette')
    .map(command => {
      const name = NAMES[command] ?? (`command.${command}` as const);
      const group = groupOf(command);
      const offer = offered.get(command);
      const reason = offer ? offer.blocked : 'elsewhere';
      return {
        id: command,
        group,
        label: here(name),
        others: [there(name), here(`commandGroup.${group}`), there(`commandGroup.${group}`)],
        chord: keyOf(command),
        blocked: reason === null ? null : here(`blocked.${reason}`),
        hidden: offer === undefined,
        run: () => offer?.run(),
      };
    })
    .toSorted((a, b) => COMMAND_GROUPS.indexOf(a.group) - COMMAND_GROUPS.indexOf(b.group));
}

/** The articles of the library as things to open, those changed last first. */
export function articleEntries(
  articles: readonly ArticleSummary[],
  open: (article: ArticleSummary) => void,
): readonly PaletteEntry[] {
  return articles
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map(article => ({
      id: `article ${article.id}`,
      group: 'articles' as const,
      label: article.title,
      others: [article.sourceName ?? '', article.targetName ?? ''],
      chord: undefined,
      blocked: null,
      hidden: false,
      run: () => open(article),
    }));
}
