import { parseTraps } from '../trap.ts';

/** Everyday words and phrasal verbs in the senses that news gives them, in the order of the alphabet: stable to system. */
export const EVERYDAY_ST_SY = parseTraps(`
`);
