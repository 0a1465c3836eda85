import { singular } from './english-forms.ts';

/** Derivational and inflectional endings of English, longest first; what they leave has four letters at least, or three before -ed. */
const ENDINGS =
  'izational itarian ization isation fulness iveness ousness ations ation ators ator ative ances ance ences ence ising izing ized ised izer iser ize ise ities ity ship ness ical ial ist ism ive ing ions ion ers er ors or ant ent ate ful ous ily ly ed es al ic s'.split(
    ' ',
  );
const SHORTEST_STEM = 4;
const DOUBLED = /([bdfglmnprt])\1$/;
/** Latin stems that change before -sion: admit, admission; invade, invasion; expand, expansion. */
const LATIN_STEMS: readonly (readonly [pattern: RegExp, stem: string])[] = [
  [/missions?$/, 'mit'],
  [/([aiou])sions?$/, '$1de'],
  [/nsions?$/, 'nd'],
  [/ie(?:[ds]|rs?|st)$/, 'y'],
  [/(?<=.{6})ments?$/, ''],
];

/**
 * One key for the words of a derivational family, so that a gloss of one form is found in another: mediate, mediator,
 * mediation → medi; deny, denied, denial → deny. Two endings are taken off at most. Lower-case input.
 */
export function wordFamily(word: string): string {
  return tidy(stripEnding(stripEnding(singular(word))));
}

function stripEnding(word: string): string {
  const change = LATIN_STEMS.find(([pattern]) => pattern.test(word));
  if (change !== undefined) return word.replace(change[0], change[1]);
  const ending = ENDINGS.find(end => word.endsWith(end) && leavesStem(word, end));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const leavesStem = (word: string, ending: string): boolean =>
  word.endsWith(ending) &&
  word.length - ending.length >= shortest(ending) &&
  /[aeiouy]/.test(word.slice(0, -ending.length));

/** A coalition is not coal: an ending that is easily part of the stem asks for more before it. */
function shortest(ending: string): number {
  if (ending === 'ed' || ending === 'ing') return SHORTEST_STEM - 1;
  return /^(?:ion|ions|ity|ise|ent|ant|ic)$/.test(ending) ? SHORTEST_STEM + 1 : SHORTEST_STEM;
}

/** Spelling at the seam: denial → deni → deny, stopped → stopp → stop, mediated → mediat → medi, apology → apolog. */
const tidy = (stem: string): string =>
  stem
    .replace(DOUBLED, '$1')
    .replace(/(?<=.{4})at$/, '')
    .replace(/i$/, 'y')
    .replace(/(?<=og|om)y$/, '')
    .replace(/(?<=.{3})e$/, '');
