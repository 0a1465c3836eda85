import { DIPLOMACY } from './rows/diplomacy.ts';
import { ECONOMY } from './rows/economy.ts';
import { EVERYDAY_A_B } from './rows/everyday-a-b.ts';
import { EVERYDAY_C } from './rows/everyday-c.ts';
import { EVERYDAY_D } from './rows/everyday-d.ts';
import { EVERYDAY_E_F } from './rows/everyday-e-f.ts';
import { EVERYDAY_G } from './rows/everyday-g.ts';
import { EVERYDAY_H_K } from './rows/everyday-h-k.ts';
import { EVERYDAY_L_M } from './rows/everyday-l-m.ts';
import { EVERYDAY_N_O } from './rows/everyday-n-o.ts';
import { EVERYDAY_P } from './rows/everyday-p.ts';
import { EVERYDAY_Q_R } from './rows/everyday-q-r.ts';
import { EVERYDAY_S } from './rows/everyday-s.ts';
import { EVERYDAY_ST_SY } from './rows/everyday-st-sy.ts';
import { EVERYDAY_T_Z } from './rows/everyday-t-z.ts';
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
  ...KOREAN_BODIES,
  ...KOREAN_COUNTERS,
  ...KOREAN_COURTS,
  ...KOREAN_DISASTERS,
  ...KOREAN_FINANCE,
  ...KOREAN_INDUSTRY,
  ...KOREAN_MILITARY,
  ...KOREAN_PEOPLE,
  ...KOREAN_PHRASES,
  ...KOREAN_POLITICS,
  ...KOREAN_SOCIETY,
  ...SENSES_A_C,
  ...SENSES_D_L,
  ...SENSES_M_R,
  ...SENSES_S,
  ...SENSES_T_Z,
  ...EVERYDAY_A_B,
  ...EVERYDAY_C,
  ...EVERYDAY_D,
  ...EVERYDAY_E_F,
  ...EVERYDAY_G,
  ...EVERYDAY_H_K,
  ...EVERYDAY_L_M,
  ...EVERYDAY_N_O,
  ...EVERYDAY_P,
  ...EVERYDAY_Q_R,
  ...EVERYDAY_S,
  ...EVERYDAY_ST_SY,
  ...EVERYDAY_T_Z,
  ...KOREANISMS,
];
