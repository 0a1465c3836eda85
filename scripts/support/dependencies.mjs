import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const readPackages = path => {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Whether `node_modules` holds what package-lock.json asks for. Compared with npm's own record of what it installed,
 * which it writes last: an interrupted installation has none. Optional packages may be missing (they belong to
 * other platforms), but not be of another version.
 */
export function dependenciesAreFresh() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, integrity, optional }]) => {
      const found = installed[path];
      if (found === undefined) return optional === true;
      return found.version === version && found.integrity === integrity;
    });
}
