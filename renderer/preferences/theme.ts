import { preferences, subscribePreferences } from './preferences.ts';
import { textScale } from './text-scale.ts';

const MORE_CONTRAST = '(prefers-contrast: more)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

const set = (name: string, value: string | null): void => {
  if (value === null) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
};

/** Keeps the document's theme, contrast, motion, text size and language in step with the preferences and the system. */
export function followPreferences(): void {
  const queries = [MORE_CONTRAST, LESS_MOTION].map(query => window.matchMedia(query));
  const apply = (): void => {
    const { theme, motion, locale, textSize, lineHeight } = preferences();
    const [contrast, still] = queries.map(({ matches }) => matches);
    // Setting it has the whole document styled anew, also to what it was.
    if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
    set('theme', theme === 'light' || theme === 'dark' ? theme : null);
    set('contrast', theme === 'contrast' || contrast ? 'more' : null);
    set('motion', motion === 'reduced' || still ? 'reduced' : null);
    const { style } = document.documentElement;
    const scale = textScale(textSize, lineHeight);
    style.setProperty('--source-size', `${scale.sourceSize}px`);
    style.setProperty('--source-line', `${scale.sourceLine}px`);
    style.setProperty('--target-size', `${scale.targetSize}px`);
    style.setProperty('--target-line', `${scale.targetLine}px`);
  };
  apply();
  subscribePreferences(apply);
  for (const query of queries) query.addEventListener('change', apply);
}
