/** `auto`: that of the article itself. */
export const HOUSE_REGISTERS = ['auto', 'plain', 'polite'] as const;
export type HouseRegister = (typeof HOUSE_REGISTERS)[number];

/** `newspaper`: 1万1000, without commas; `commas`: 11,000; `auto`: as newspapers in the copy of a news agency alone. */
export const HOUSE_NUMERALS = ['auto', 'newspaper', 'commas'] as const;
export type HouseNumerals = (typeof HOUSE_NUMERALS)[number];

/** Whether people are named with a title or 氏; `auto`: in the copy of a news agency alone. */
export const HOUSE_COURTESIES = ['auto', 'always', 'never'] as const;
type HouseCourtesy = (typeof HOUSE_COURTESIES)[number];

/** How a newsroom writes, whatever the article is about. */
export interface HouseStyle {
  /** How its sentences end: だ・である or です・ます. */
  readonly register: HouseRegister;
  readonly numerals: HouseNumerals;
  readonly courtesy: HouseCourtesy;
}

export const DEFAULT_STYLE: HouseStyle = { register: 'auto', numerals: 'auto', courtesy: 'auto' };

/** The style in a profile, without what else is there; always in this order. */
export const styleOf = ({ register, numerals, courtesy }: HouseStyle): HouseStyle => ({
  register,
  numerals,
  courtesy,
});

/** What a newsroom wants of every article. */
export interface Profile extends HouseStyle {
  /** The calibrated score (0…100) from which an article passes. */
  readonly threshold: number;
  /** Points of errors in 1,000 English words at which an article just passes. */
  readonly acceptablePoints: number;
}

/** 90 is a usual pass mark of MQM; ten points in 1,000 words are two major errors. */
export const DEFAULT_PROFILE: Profile = { ...DEFAULT_STYLE, threshold: 90, acceptablePoints: 10 };
