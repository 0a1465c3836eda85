import { registerHooks } from 'node:module';

// `import … from 'electron'` and `require('electron')` of the program under test lead to the stand-in.
const url = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url, shortCircuit: true }
      : next(specifier, context),
});
