import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/**
 * A part of `dist/`: what it is made from, what it makes, and the program (below node_modules) that makes it.
 * `npm run check` judges types; a build only has to be fast.
 */
export const BUILD_STEPS = [
  {
    name: 'program',
    inputs: ['src', 'main', 'tsconfig.base.json', 'tsconfig.build.json', 'package-lock.json'],
    outputs: ['dist/src', 'dist/main'],
    program: 'typescript/bin/tsc',
    args: ['--project', 'tsconfig.build.json'],
  },
  {
    name: 'interface',
    inputs: ['renderer', 'src', 'vite.config.ts', 'tsconfig.base.json', 'package-lock.json'],
    outputs: ['dist/renderer'],
    program: 'vite/bin/vite.js',
    args: ['build', '--logLevel', 'error'],
  },
];

/** Every file at or below a path of the project, in a stable order. */
function filesOf(path) {
  const absolute = inProject(path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [absolute];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Hashes names and contents, not times: a fresh clone and a switch of branches say nothing about what changed. */
function hashOf(step) {
  const hash = createHash('sha256').update(JSON.stringify([step.program, step.args]));
  for (const file of step.inputs.flatMap(filesOf)) {
    const content = readFileSync(file);
    hash.update(`${file.slice(inProject().length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const stampPath = step => inProject(`dist/.${step.name}.stamp`);

const builtFrom = step => {
  const complete = step.outputs.every(output => existsSync(inProject(output)));
  return complete && existsSync(stampPath(step)) ? readFileSync(stampPath(step), 'utf8') : '';
};

/**
 * Runs the steps whose inputs changed since they last succeeded.
 * @param {(program: string, args: readonly string[]) => Promise<number>} runProgram path of a script and its arguments; resolves to the exit status
 * @returns {Promise<number>} the first exit status that is not 0
 */
export async function buildWhatIsStale(runProgram) {
  for (const step of BUILD_STEPS) {
    const hash = hashOf(step);
    if (builtFrom(step) === hash) continue;
    console.error(`Taiyaku: building the ${step.name} …`);
    for (const output of step.outputs) rmSync(inProject(output), { recursive: true, force: true });
    const status = await runProgram(inProject(`node_modules/${step.program}`), step.args);
    if (status !== 0) return status;
    mkdirSync(inProject('dist'), { recursive: true });
    writeFileSync(stampPath(step), hash);
  }
  return 0;
}
