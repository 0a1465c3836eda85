import { headKey } from '../../lexicon/english-forms.ts';
import type { GlossMatch } from '../bilingual/gloss-match.ts';
import type { Candidate } from './candidates.ts';
import type { Suspect } from './suspects.ts';

/**
 * What the rest of the Japanese makes of the English words a candidate means: nothing else renders them; something may,
 * but there are more of them than it can render; something else renders them.
 */
export type Standing = 'unclaimed' | 'left-over' | 'claimed';

export interface HomophoneEvidence {
  readonly suspect: Suspect;
  readonly candidate: Candidate;
  readonly match: GlossMatch;
  /** Share of the suspect's own best gloss that the English has, 0…0.5. */
  readonly own: number;
  /** Suspect and English word have a translation in common: perhaps only a free rendering. */
  readonly related: boolean;
  /** What the candidate would replace is in the dictionary: the suspect, or the compound around it. */
  readonly replacesWord: boolean;
  readonly standing: Standing;
}

type Form = 'non-word' | 'misused' | 'word';

/**
 * From 0.8: a string that is no word, or a noun forced into a verb, whose homophone alone renders an English word; or a
 * word foreign to the English whose homophone renders a rare word of it. 0.5 to 0.8: the same with an everyday word, or
 * with a word that other Japanese might also render. Below: the English word is rendered elsewhere, or the suspect is
 * akin to it.
 * Tuned on 131 human translations of news (112,000 characters) in which nothing is wrong, and on homophones put into them
 * at random: see the figures at `pivotHomophone`.
 */
const BASE: Readonly<Record<Standing, Readonly<Record<Form, number>>>> = {
  unclaimed: { 'non-word': 0.95, misused: 0.92, word: 0.86 },
  'left-over': { 'non-word': 0.8, misused: 0.75, word: 0.6 },
  claimed: { 'non-word': 0.45, misused: 0.4, word: 0.25 },
};
/** Rarity (natural logarithm) of a word that half of all articles use. */
const EVERYDAY = 7;
const USUAL = 8;

function formOf({ suspect, replacesWord }: HomophoneEvidence): Form {
  if (!replacesWord) return 'non-word';
  return suspect.misused ? 'misused' : 'word';
}

/** "on a line", "one morning": what is left without the small words is not what the gloss says. */
const isLoosePhrase = (gloss: string): boolean =>
  /(?:^|\s)(?:on|in|at|for|by|with|one|one's|as|of)(?:\s|$)/.test(gloss.replace(/\([^()]*\)/g, ''));

/** 国防部 for a ministry is how Chinese offices are called in Japanese too. */
const changesOnlySuffix = ({ surface }: Suspect, candidate: Candidate): boolean =>
  /[部処]$/.test(surface) && surface.slice(0, -1) === candidate.surface.slice(0, -1);

/** The text has the words of the gloss themselves, not only others of their families. */
const isExact = ({ gloss, words }: GlossMatch): boolean => {
  const own = headKey(gloss).split(' ');
  return words.every(({ lemma, token }) => own.includes(lemma) || own.includes(token.text.toLowerCase()));
};

/** Evidence in 0…1 that the suspect stands for the candidate. */
export function strengthOf(evidence: HomophoneEvidence): number {
  const { suspect, candidate, match, own, related, standing } = evidence;
  const doubts = [
    own * 0.8,
    rarityDoubt(match),
    candidate.extended ? 0.15 : 0,
    related ? 0.35 : 0,
    suspect.aligned || suspect.misused ? 0 : 0.2,
    suspect.auxiliary ? 0.2 : 0,
    suspect.partial ? 0.1 : 0,
    isLoosePhrase(match.gloss) ? 0.2 : 0,
    changesOnlySuffix(suspect, candidate) ? 0.3 : 0,
    isExact(match) ? 0 : OTHER_WORD_OF_FAMILY[formOf(evidence)],
  ];
  const phrase = match.words.length > 1 ? PHRASE_BONUS : 0;
  return clamp(BASE[standing][formOf(evidence)] + phrase - doubts.reduce((sum, doubt) => sum + doubt, 0));
}

/**
 * "considered" for a gloss of "consideration" is hardly doubtful where the Japanese has no word; where it has one, so
 * far-fetched a reading is mostly chance (事故 for "considered": 思考).
 */
const OTHER_WORD_OF_FAMILY: Readonly<Record<Form, number>> = { 'non-word': 0.04, misused: 0.15, word: 0.3 };

/** Two words of a gloss side by side are hardly chance. */
const PHRASE_BONUS = 0.1;

const clamp = (strength: number): number => Math.min(0.97, Math.max(0, strength));

function rarityDoubt({ weight }: GlossMatch): number {
  if (weight < EVERYDAY) return 0.25;
  return weight < USUAL ? 0.08 : 0;
}
