import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EnglishToken, JapaneseToken } from '../../segment/token.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { characterCandidates } from './character-candidates.ts';
import { compete } from './competition.ts';
import { dictionaryCandidates } from './dictionary-candidates.ts';
import { linkEndings } from './link-endings.ts';
import { linkMarks } from './link-marks.ts';
import { linkParticles } from './link-particles.ts';
import { createLinking, type Linking } from './linking.ts';
import type { WordLink } from './links.ts';
import { numberCandidates } from './number-candidates.ts';
import { partsOf } from './parts.ts';
import { soundCandidates } from './sound-candidates.ts';
import { sourceWords } from './source-words.ts';
import { separateMarks, spanRange } from './target-words.ts';

/** A link and what it rests on. */
export interface ExplainedLink extends WordLink {
  readonly evidence: Evidence;
}

/** Links the words of one sentence bead, or of any two stretches that render one another. */
export function linkWords(
  source: readonly EnglishToken[],
  target: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly ExplainedLink[] {
  if (source.length === 0 || target.length === 0) return [];
  const words = sourceWords(source);
  const tokens = separateMarks(target);
  const candidates = [
    ...numberCandidates(words, tokens, lexicon),
    ...dictionaryCandidates(words, tokens, lexicon),
    ...soundCandidates(words, tokens, lexicon),
    ...characterCandidates(words, tokens, lexicon),
  ];
  const linking = createLinking(words, tokens);
  for (const candidate of compete(candidates, words.length, tokens.length))
    for (const part of partsOf(candidate, candidates)) linking.add(part);
  linkEras(linking, candidates);
  linkEndings(linking);
  linkParticles(linking);
  linkMarks(linking);
  return linking.links.flatMap(candidate => toLinks(candidate, source, tokens));
}

/** A year may be stated twice, by the common calendar and by the era: both render the one number. */
function linkEras(linking: Linking, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.evidence !== 'number') continue;
    const { first, end } = candidate.target;
    const free = Array.from({ length: end - first }, (_, at) => first + at).every(
      at => linking.sourcesOf(at).length === 0,
    );
    if (free && end - first > 1) linking.add(candidate);
  }
}

/** One link for each run of adjoining source words. */
function toLinks(
  { source, target, strength, evidence }: Candidate,
  words: readonly EnglishToken[],
  tokens: readonly JapaneseToken[],
): readonly ExplainedLink[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of source) {
    const run = runs.at(-1);
    if (run !== undefined && place === run.last + 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => ({
    source: { start: words[first]!.range.start, end: words[last]!.range.end },
    target: spanRange(tokens, target),
    score: strength,
    evidence,
  }));
}
