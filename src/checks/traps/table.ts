import { DIPLOMACY } from './rows/diplomacy.ts';
import { ECONOMY } from './rows/economy.ts';
import { KOREAN } from './rows/korean.ts';
import { LAW } from './rows/law.ts';
import { MILITARY } from './rows/military.ts';
import { POLITICS } from './rows/politics.ts';
import { SCIENCE } from './rows/science.ts';
import { SOCIETY } from './rows/society.ts';
import { WORDS } from './rows/words.ts';
import type { Trap } from './trap.ts';

/** Every row there is. A new subject is a file beside the others and a line here. */
export const TRAPS: readonly Trap[] = [
  ...POLITICS,
  ...DIPLOMACY,
  ...MILITARY,
  ...LAW,
  ...ECONOMY,
  ...SOCIETY,
  ...SCIENCE,
  ...WORDS,
  ...KOREAN,
];
