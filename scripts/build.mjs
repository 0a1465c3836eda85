// `npm run build`: compiles `src` and `main` to dist/ and the interface to dist/renderer, where they changed.
import process from 'node:process';
import { buildWhatIsStale } from './support/build-steps.mjs';
import { ensureModernNode } from './support/node-runtime.mjs';
import { inProject } from './support/project.mjs';
import { run } from './support/run.mjs';

await ensureModernNode();
process.exitCode = await buildWhatIsStale((program, args) =>
  run(process.execPath, [program, ...args], { cwd: inProject() }),
);
