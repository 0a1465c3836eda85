import { DIPLOMACY } from './rows/diplomacy.ts';
import { KOREAN } from './rows/korean.ts';
import { LAW } from './rows/law.ts';
import { MILITARY } from './rows/military.ts';
import { POLITICS } from './rows/politics.ts';
import type { Trap } from './trap.ts';

/** Every row there is. A new subject is a file beside the others and a line here. */
export const TRAPS: readonly Trap[] = [...POLITICS, ...DIPLOMACY, ...MILITARY, ...LAW, ...KOREAN];
