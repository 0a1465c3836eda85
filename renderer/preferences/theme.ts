import { preferences, subscribePreferences } from './preferences.ts';

/** Keeps the document's theme and language in step with the preferences. */
export function followPreferences(): void {
  const apply = (): void => {
    const { theme, locale } = preferences();
    const root = document.documentElement;
    root.lang = locale;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  apply();
  subscribePreferences(apply);
}
