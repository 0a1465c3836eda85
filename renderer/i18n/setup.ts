import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferences, subscribePreferences } from '../preferences/preferences.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: typeof ja };
  }
}

/** Starts the interface in the preferred language and follows the preference from then on. */
export async function setUpLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferences().locale,
    fallbackLng: 'ja',
    defaultNS: 'app',
    ns: ['app'],
    resources: { ja: { app: ja }, en: { app: en } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    // Category names hold slashes, never these.
    nsSeparator: false,
  });
  subscribePreferences(() => {
    const { locale } = preferences();
    if (i18next.language !== locale) void i18next.changeLanguage(locale);
  });
}
