import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { launchDesktop } from './desktop.ts';
import { newFolder } from './project.ts';
import type { Shell } from './shell.ts';

/** The compiled Electron main process and preload. */
export const desktopShell: Shell = {
  name: 'in a desktop window',
  async open(folder) {
    const { app, page } = await launchDesktop(folder);
    return {
      page,
      saved: async trigger => {
        const path = join(newFolder(), 'saved');
        await app.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        }, path);
        await trigger();
        const content = (): string => readFileSync(path, 'utf8');
        await expect.poll(() => content().length).toBeGreaterThan(0);
        return content();
      },
      close: () => app.close(),
    };
  },
};
