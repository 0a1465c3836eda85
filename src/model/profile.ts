/** `auto`: that of the article itself. */
export const HOUSE_REGISTERS = ['auto', 'plain', 'polite'] as const;
export type HouseRegister = (typeof HOUSE_REGISTERS)[number];

/** What a newsroom wants of every article. */
export interface Profile {
  /** How its sentences end: だ・である or です・ます. */
  readonly register: HouseRegister;
  /** The calibrated score (0…100) from which an article passes. */
  readonly threshold: number;
  /** Points of errors in 1,000 English words at which an article just passes. */
  readonly acceptablePoints: number;
}

/** 90 is a usual pass mark of MQM; ten points in 1,000 words are two major errors. */
export const DEFAULT_PROFILE: Profile = { register: 'auto', threshold: 90, acceptablePoints: 10 };
