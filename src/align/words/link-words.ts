import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EnglishToken, JapaneseToken } from '../../segment/token.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { compete } from './competition.ts';
import { dictionaryCandidates } from './dictionary-candidates.ts';
import type { WordLink } from './links.ts';
import { sourceWords } from './source-words.ts';
import { spanRange } from './target-words.ts';

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
  const candidates = dictionaryCandidates(words, target, lexicon);
  const accepted = compete(candidates, words.length, target.length);
  return accepted.flatMap(candidate => toLinks(candidate, source, target));
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
