import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import { type EnglishWords, englishWordsOf } from '../bilingual/english-words.ts';
import { type Explanations, explanationsOf } from '../bilingual/explanations.ts';
import { bestGlossMatch, type GlossMatch, matchGloss } from '../bilingual/gloss-match.ts';
import { isComparable } from '../bilingual/limits.ts';
import { sharesTranslation } from '../bilingual/related-words.ts';
import type { UnitView } from '../context.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Standing, strengthOf } from './strength.ts';
import { type Suspect, suspectsOf } from './suspects.ts';

/** A suspect whose homophone fits the English better than the suspect itself does. */
export interface Homophone {
  readonly suspect: Suspect;
  readonly candidate: Candidate;
  /** Where the English has the candidate's gloss. */
  readonly match: GlossMatch;
  readonly strength: number;
}

/** Above this the suspect's own gloss is in the English: it means what it says. */
const OWN_SUPPORT = 0.5;
/** The share of a candidate's gloss that must be in the English. */
const FULL_MATCH = 0.99;

interface Scene {
  readonly unit: UnitView;
  readonly text: string;
  readonly english: EnglishWords;
  readonly explanations: Explanations;
  readonly lexicon: Lexicon;
}

/** The homophones of a unit, strongest first, none overlapping another; none in a unit as long as a page. */
export function findHomophones(unit: UnitView, lexicon: Lexicon): readonly Homophone[] {
  if (!isComparable(unit)) return [];
  const scene: Scene = {
    unit,
    text: unit.target.text,
    english: englishWordsOf(unit.source),
    explanations: explanationsOf(unit, lexicon),
    lexicon,
  };
  const isSupported = (word: string): boolean => ownSupport(word, scene) > 0;
  const found = suspectsOf(unit.target, lexicon, isSupported)
    .map(suspect => bestHomophone(suspect, scene))
    .filter(homophone => homophone !== null)
    .toSorted((a, b) => b.strength - a.strength || length(b) - length(a));
  return found.filter((one, i) => !found.slice(0, i).some(better => excludes(better, one)));
}

/** One place has one homophone, and one English word is rendered in one place. */
const excludes = (better: Homophone, other: Homophone): boolean =>
  overlaps(better.candidate.range, other.candidate.range) ||
  other.match.words.every(word => better.match.words.includes(word));

const length = ({ candidate: { range } }: Homophone): number => range.end - range.start;

/**
 * The two words differ in their last character only: 内務部 for 内務省, 消防官 for 消防士. Nobody is misled; it is another
 * country's term.
 */
export const isOnlyTerm = ({ suspect, candidate }: Homophone): boolean =>
  candidate.surface.length > 2 &&
  candidate.surface.length === suspect.surface.length &&
  candidate.surface.slice(0, -1) === suspect.surface.slice(0, -1);

const glossesOf = (word: string, lexicon: Lexicon): readonly string[] =>
  lexicon.entries(word).flatMap(entry => entry.glosses);

const ownSupport = (word: string, { english, lexicon }: Scene): number =>
  bestGlossMatch(glossesOf(word, lexicon), english, lexicon)?.coverage ?? 0;

function bestHomophone(suspect: Suspect, scene: Scene): Homophone | null {
  const { english, lexicon } = scene;
  const glosses = glossesOf(suspect.surface, lexicon);
  const own = ownSupport(suspect.surface, scene);
  if (own > OWN_SUPPORT) return null;
  const ownFamilies = new Set(
    glosses.flatMap(gloss => matchGloss(gloss, english, lexicon)?.words ?? []).map(word => word.family),
  );
  const homophones = candidatesFor(suspect, scene.text, lexicon).flatMap(candidate =>
    candidate.glosses
      .map(gloss => matchGloss(gloss, english, lexicon))
      .filter(match => match !== null && match.coverage >= FULL_MATCH)
      .filter(match => !match!.words.every(word => ownFamilies.has(word.family)))
      .map(match => judge(suspect, candidate, match!, own, scene)),
  );
  return homophones.reduce<Homophone | null>(
    (best, one) => (one.strength > (best?.strength ?? 0) ? one : best),
    null,
  );
}

function judge(
  suspect: Suspect,
  candidate: Candidate,
  match: GlossMatch,
  own: number,
  scene: Scene,
): Homophone {
  const { lexicon, text } = scene;
  const glosses = glossesOf(suspect.surface, lexicon);
  const isCompound = candidate.range.end - candidate.range.start > suspect.surface.length;
  const strength = strengthOf({
    suspect,
    candidate,
    match,
    own,
    related: match.words.some(word => sharesTranslation(word.lemma, glosses, lexicon)),
    replacesWord: isCompound ? lexicon.knows(slice(text, candidate.range)) : suspect.isWord,
    standing: standsAlready(candidate, match, suspect, scene) ? 'claimed' : standingOf(match, suspect, scene),
  });
  return { suspect, candidate, match, strength };
}

/** The candidate is in the Japanese, or in the sentence concerned, as often as the English has a word for it. */
function standsAlready(
  { renderings }: Candidate,
  match: GlossMatch,
  { range }: Suspect,
  { unit, text, english }: Scene,
): boolean {
  const sentence = parallelSentence(unit, match, range);
  const around = sentence === null ? text : slice(text, sentence);
  const wanted = Math.min(...match.words.map(({ family }) => english.byFamily.get(family)!.length));
  const written = renderings.map(rendering => around.split(rendering).length - 1);
  return Math.max(...written) >= wanted;
}

function standingOf(match: GlossMatch, { range }: Suspect, { unit, explanations }: Scene): Standing {
  if (!explanations.leavesOver(match.words, range)) {
    const sentence = parallelSentence(unit, match, range);
    const leftOverThere = sentence !== null && explanations.leavesOver(match.words, range, sentence);
    return leftOverThere ? 'left-over' : 'claimed';
  }
  const unclaimed = match.words.every(word => explanations.explainers(word, range) === 0);
  return unclaimed ? 'unclaimed' : 'left-over';
}

/**
 * The Japanese sentence around `place`, if both sides have as many sentences and the English words stand in the one of
 * the same number; machine translation hardly ever reorders sentences.
 */
function parallelSentence(
  { source, target }: UnitView,
  match: GlossMatch,
  place: TextRange,
): TextRange | null {
  if (source.sentences.length !== target.sentences.length || source.sentences.length < 2) return null;
  const index = target.sentences.findIndex(sentence => overlaps(sentence, place));
  const english = source.sentences[index];
  const inside = match.words.every(word => english !== undefined && overlaps(english, word.token.range));
  return inside ? (target.sentences[index] ?? null) : null;
}
