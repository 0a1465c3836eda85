import { DIPLOMACY } from './rows/diplomacy.ts';
import { ECONOMY } from './rows/economy.ts';
import { KOREAN } from './rows/korean.ts';
import { KOREAN_BODIES } from './rows/korean-bodies.ts';
import { KOREAN_COUNTERS } from './rows/korean-counters.ts';
import { KOREAN_COURTS } from './rows/korean-courts.ts';
import { KOREAN_DISASTERS } from './rows/korean-disasters.ts';
import { KOREAN_FINANCE } from './rows/korean-finance.ts';
import { KOREAN_INDUSTRY } from './rows/korean-industry.ts';
import { KOREAN_MILITARY } from './rows/korean-military.ts';
import { KOREAN_PEOPLE } from './rows/korean-people.ts';
import { KOREAN_PHRASES } from './rows/korean-phrases.ts';
import { KOREAN_POLITICS } from './rows/korean-politics.ts';
import { KOREAN_SOCIETY } from './rows/korean-society.ts';
import { KOREANISMS } from './rows/koreanisms.ts';
import { LAW } from './rows/law.ts';
import { MILITARY } from './rows/military.ts';
import { POLITICS } from './rows/politics.ts';
import { SCIENCE } from './rows/science.ts';
import { SENSES_A_C } from './rows/senses-a-c.ts';
import { SENSES_D_L } from './rows/senses-d-l.ts';
import { SENSES_M_R } from './rows/senses-m-r.ts';
import { SENSES_S } from './rows/senses-s.ts';
import { SENSES_T_Z } from './rows/senses-t-z.ts';
import { SOCIETY } from './rows/society.ts';
import { WORDS } from './rows/words.ts';
import type { Trap } from './trap.ts';

/** Every row there is, by subject, then by the English word. A new subject is a file beside the others and a line here. */
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
  ...KOREAN_POLITICS,
  ...KOREAN_FINANCE,
  ...KOREAN_MILITARY,
  ...KOREAN_SOCIETY,
  ...SENSES_A_C,
  ...SENSES_D_L,
  ...SENSES_M_R,
  ...SENSES_S,
  ...SENSES_T_Z,
  ...KOREANISMS,
  ...KOREAN_BODIES,
  ...KOREAN_COURTS,
  ...KOREAN_INDUSTRY,
  ...KOREAN_DISASTERS,
  ...KOREAN_PEOPLE,
  ...KOREAN_PHRASES,
  ...KOREAN_COUNTERS,
];
