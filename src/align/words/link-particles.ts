import type { JapaneseToken } from '../../segment/token.ts';
import { type Linking, single } from './linking.ts';

/** English words that a particle after a noun is rendered by. */
const RENDERINGS: Readonly<Record<string, readonly string[]>> = {
  の: ['of', "'s", '’s', "'", '’', 'in', 'for', 'at', 'on', 'from', 'to', 'by', 'between', 'among'],
  に: [
    'to',
    'in',
    'on',
    'at',
    'by',
    'for',
    'into',
    'as',
    'of',
    'with',
    'from',
    'toward',
    'towards',
    'during',
  ],
  で: ['in', 'at', 'by', 'with', 'on', 'through', 'during', 'of', 'from', 'for'],
  と: ['with', 'to', 'as', 'from'],
  へ: ['to', 'toward', 'towards', 'into', 'for', 'at'],
  から: ['from', 'since', 'of', 'by', 'through', 'after'],
  まで: ['until', 'to', 'till', 'by', 'through', 'before'],
  より: ['than', 'from', 'by', 'since'],
  も: ['also', 'too', 'as', 'and'],
};
/** Particles between the members of a list, and the conjunctions that render them. */
const CONJUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  と: ['and', 'that'],
  や: ['and', 'or'],
  か: ['or'],
  が: ['but', 'although', 'though', 'however'],
  も: ['and'],
};
/** Where to look left of a noun for the preposition of its phrase: of the former prime minister. 3 and 8 do as well. */
const PHRASE = 5;
const INSIDE_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADV', 'PUNCT', 'PART']);
/** A bracket after a noun explains it; what follows belongs to the noun. */
const LONGEST_BRACKET = 40;

/** Links a particle with the preposition before the counterpart of its noun, the 's after it, or the "and" between two. */
export function linkParticles(linking: Linking): void {
  linking.tokens.forEach(({ pos, surface }, at) => {
    if ((pos !== '助詞' && surface !== 'で') || linking.sourcesOf(at).length > 0) return;
    const found = conjunction(linking, at) ?? preposition(linking, at);
    if (found !== null) linking.add(single(at, [found], 'particle'));
  });
}

/** A conjunction that stands between the counterparts of the words on both sides. */
function conjunction(linking: Linking, particle: number): number | null {
  const renderings = CONJUNCTIONS[linking.tokens[particle]!.surface];
  const before = nounBefore(linking, particle).at(-1);
  const after = nounAfter(linking, particle)[0];
  if (renderings === undefined || before === undefined || after === undefined) return null;
  for (let at = before + 1; at < Math.min(after, before + 2 * PHRASE); at++)
    if (renderings.includes(linking.words[at]!.text) && linking.targetsOf(at).length === 0) return at;
  return null;
}

function preposition(linking: Linking, particle: number): number | null {
  const renderings = RENDERINGS[linking.tokens[particle]!.surface];
  const sources = nounBefore(linking, particle);
  if (renderings === undefined || sources.length === 0) return null;
  const { words } = linking;
  const free = (at: number): boolean =>
    renderings.includes(words[at]?.text ?? '') && linking.targetsOf(at).length === 0;
  const after = sources.at(-1)! + 1;
  if (/^['’]s?$/.test(words[after]?.text ?? '') && free(after)) return after;
  for (let at = sources[0]! - 1; at >= Math.max(0, sources[0]! - PHRASE); at--) {
    if (free(at)) return at;
    if (!INSIDE_PHRASE.has(words[at]!.pos)) return null;
  }
  return null;
}

/** What the noun that the particle follows is linked to; a bracket between them is passed over. */
function nounBefore({ tokens, sourcesOf }: Linking, particle: number): readonly number[] {
  let at = particle - 1;
  if (isClosing(tokens[at])) {
    const opening = tokens.findLastIndex(
      (token, index) => index < at && index > at - LONGEST_BRACKET && /^[（(]$/.test(token.surface),
    );
    at = opening < 0 ? at : opening - 1;
  }
  return at < 0 ? [] : sourcesOf(at);
}

const isClosing = (token: JapaneseToken | undefined): boolean => /^[）)]$/.test(token?.surface ?? '');

/** What the first linked token after the particle is linked to, if it is near. */
function nounAfter({ tokens, sourcesOf }: Linking, particle: number): readonly number[] {
  for (let at = particle + 1; at < Math.min(tokens.length, particle + 3); at++)
    if (sourcesOf(at).length > 0) return sourcesOf(at);
  return [];
}
