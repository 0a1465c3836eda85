import { useLocation } from 'wouter';
import { useOpenImport } from '../import/import-provider.tsx';
import type { Blocks } from '../keys/command-registry.ts';
import type { AnyCommandId } from '../keys/command-table.ts';
import type { CommandHandlers } from '../keys/use-commands.ts';
import { type Preferences, preferences, setPreferences } from '../preferences/preferences.ts';

/** Commands that set one preference. */
const SETTING: Partial<Record<AnyCommandId, Partial<Preferences>>> = {
  themeSystem: { theme: 'system' },
  themeLight: { theme: 'light' },
  themeDark: { theme: 'dark' },
  themeContrast: { theme: 'contrast' },
  lineTight: { lineHeight: 'tight' },
  lineNormal: { lineHeight: 'normal' },
  lineWide: { lineHeight: 'wide' },
  roleTranslator: { role: 'translator', actorId: null },
  roleEditor: { role: 'editor', actorId: null },
  languageJa: { locale: 'ja' },
  languageEn: { locale: 'en' },
};

const isSo = (change: Partial<Preferences>): boolean => {
  const now = Object.entries(preferences());
  return Object.entries(change).every(([name, value]) =>
    now.some(([key, is]) => key === name && is === value),
  );
};

/** What can be done on every page: go to the library, import, and set what is a matter of one press. */
export function useAppCommands(): { readonly handlers: CommandHandlers; readonly blocks: Blocks } {
  const [location, navigate] = useLocation();
  const openImport = useOpenImport();
  const done = (work: () => void) => (): true => {
    work();
    return true;
  };
  const settings = Object.entries(SETTING).map(
    ([command, change]) => [command, done(() => setPreferences(change))] as const,
  );
  const chosen = Object.entries(SETTING).map(
    ([command, change]) => [command, () => (isSo(change) ? 'chosen' : null)] as const,
  );
  return {
    handlers: {
      ...Object.fromEntries(settings),
      library: done(() => navigate('/')),
      importArticle: done(openImport),
      reduceMotion: done(() =>
        setPreferences({ motion: preferences().motion === 'reduced' ? 'system' : 'reduced' }),
      ),
      linkHover: done(() => setPreferences({ linkHover: !preferences().linkHover })),
    },
    blocks: {
      ...Object.fromEntries(chosen),
      library: () => (location === '/' ? 'here' : null),
    },
  };
}
