import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/e2e/support/patience.ts';

// The language tools cost half a second and 200 MB a process. Without isolation a worker keeps its modules, so that
// it is loaded once a worker and not once a file; two workers fit a machine with 2 cores and 4 GB.
const shared = { isolate: false, pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Each file starts a server, a browser and the built program, and mostly waits for them: two at a time, after
        // everything else.
        extends: true,
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 4 * PATIENCE,
          hookTimeout: 4 * PATIENCE,
          expect: { poll: { timeout: PATIENCE } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
