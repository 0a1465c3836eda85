import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import '@fontsource-variable/inter/wght.css';
import './design/tokens.css';
import './design/tokens-contrast.css';
import './design/base.css';
import './design/japanese.css';
import { App } from './app.tsx';
import { setUpLanguages } from './i18n/setup.ts';
import { followPreferences } from './preferences/theme.ts';

// The page's Content-Security-Policy forbids code from strings, which zod would otherwise try first.
config({ jitless: true });
followPreferences();
await setUpLanguages();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
