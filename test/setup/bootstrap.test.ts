import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

interface Package {
  readonly version: string;
  readonly optional?: boolean;
}
type Packages = Readonly<Record<string, Package>>;

const WANTED: Packages = {
  '': { version: '0.0.0' },
  'node_modules/needed': { version: '1.2.3' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};
const INSTALLED: Packages = { 'node_modules/needed': { version: '1.2.3' } };

/** Runs the bootstrap of a project whose `npm` is a script that prints `npmSays` and fails. */
function bootstrap(installed: Packages | null, npmSays = '') {
  const project = mkdtempSync(join(tmpdir(), 'taiyaku-setup-'));
  mkdirSync(join(project, 'node_modules'));
  cpSync(join(SCRIPTS, 'bootstrap.mjs'), join(project, 'scripts/bootstrap.mjs'));
  cpSync(join(SCRIPTS, 'support'), join(project, 'scripts/support'), { recursive: true });
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (installed !== null) {
    writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  const npm = join(project, 'npm.js');
  writeFileSync(npm, `console.error(${JSON.stringify(npmSays)}); process.exitCode = 1;`);
  return spawnSync(process.execPath, [join(project, 'scripts/bootstrap.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
}

it('says and does nothing when everything is installed', () => {
  expect(bootstrap(INSTALLED)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

it.each([
  ['nothing is', null],
  ['a package is missing', {}],
  ['a package is of another version', { 'node_modules/needed': { version: '1.2.2' } }],
  [
    'an optional package is of another version',
    { ...INSTALLED, 'node_modules/for-another-platform': { version: '0.9.0' } },
  ],
])('installs when %s', (_, installed) => {
  const { status, stdout, stderr } = bootstrap(installed, 'npm error odd');
  expect(stderr).toContain('installing its dependencies');
  expect(stderr).toContain('npm error odd');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

it('says in one line that there is no network', () => {
  const { stderr } = bootstrap(null, 'npm error code ENOTFOUND\nnpm error at Socket.connect');
  expect(stderr).toContain('the package registry cannot be reached');
  expect(stderr).not.toContain('at Socket');
});
