import { parseTraps } from '../trap.ts';

/** Everyday words and phrasal verbs in the senses that news gives them, in the order of the alphabet: t to z. */
export const EVERYDAY_T_Z = parseTraps(`
`);
