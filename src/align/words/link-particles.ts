import { type Linking, single } from './linking.ts';

/** English words that a particle after a noun is rendered by, most usual first. */
const RENDERINGS: Readonly<Record<string, readonly string[]>> = {
  の: ['of', "'s", '’s', "'", 'in', 'for', 'at', 'on', 'from', 'to', 'by', 'between', 'among'],
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
  と: ['with', 'and', 'to', 'as', 'from'],
  へ: ['to', 'toward', 'towards', 'into', 'for', 'at'],
  から: ['from', 'since', 'of', 'by', 'through', 'after'],
  まで: ['until', 'to', 'till', 'by', 'through', 'before'],
  より: ['than', 'from', 'by', 'since'],
  や: ['and', 'or'],
  も: ['also', 'too', 'as', 'and'],
  か: ['or', 'whether'],
  を: ['of', 'for', 'from', 'to', 'on', 'with'],
};
/** Where to look left of a noun for the preposition of its phrase: of the former prime minister. */
const PHRASE = 4;
const INSIDE_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADV']);

/** Links a particle with the preposition before the counterpart of its noun, or the 's after it. */
export function linkParticles(linking: Linking): void {
  const { tokens } = linking;
  for (let at = 1; at < tokens.length; at++) {
    const { pos, surface } = tokens[at]!;
    const renderings = pos === '助詞' || surface === 'で' ? RENDERINGS[surface] : undefined;
    if (renderings === undefined || linking.sourcesOf(at).length > 0) continue;
    const found = rendering(linking, at, renderings);
    if (found !== null) linking.add(single(at, [found], 0.5, 'particle'));
  }
}

function rendering(linking: Linking, particle: number, renderings: readonly string[]): number | null {
  const sources = linking.sourcesOf(particle - 1);
  if (sources.length === 0) return null;
  const { words } = linking;
  const after = sources.at(-1)! + 1;
  if (/^['’]s?$/.test(words[after]?.text ?? '') && renderings.includes(words[after]!.text)) return after;
  for (let at = sources[0]! - 1; at >= Math.max(0, sources[0]! - PHRASE); at--) {
    const word = words[at]!;
    if (renderings.includes(word.text)) return linking.targetsOf(at).length === 0 ? at : null;
    if (!INSIDE_PHRASE.has(word.pos)) return null;
  }
  return null;
}
