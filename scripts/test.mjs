// `npm test`: builds what the end-to-end tests run, runs all tests (or those named), and ends with one line of counts.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { buildWhatIsStale } from './support/build-steps.mjs';
import { ensureModernNode } from './support/node-runtime.mjs';
import { inProject } from './support/project.mjs';
import { run } from './support/run.mjs';

const RESULTS = '.cache/test-results.json';

const runScript = (program, args) => run(process.execPath, [program, ...args], { cwd: inProject() });

/** Counts of Vitest's JSON report. A file that could not even be loaded counts as one failure. */
function countResults() {
  if (!existsSync(inProject(RESULTS))) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(inProject(RESULTS), 'utf8'));
  const broken = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runTests() {
  const built = await buildWhatIsStale(runScript);
  if (built !== 0) return built;
  return runScript(inProject('node_modules/vitest/vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  ]);
}

await ensureModernNode();
rmSync(inProject(RESULTS), { force: true });
const status = await runTests();
const { passed, failed, skipped } = countResults();
// Whatever ended the run with an error and is in no count (a broken build, an unhandled rejection) is a failure too.
const failures = status === 0 ? failed : Math.max(failed, 1);
console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures > 0 ? 1 : 0;
