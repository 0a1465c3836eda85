import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Absolute path of a file of the project, from its path below the project's root. */
export const inProject = (path = '.') => fileURLToPath(new URL(path, root));
