import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate } from './candidate.ts';
import { characterCandidates } from './character-candidates.ts';
import { dictionaryCandidates } from './dictionary-candidates.ts';
import { indicesIn, lowerBound } from './indices.ts';
import type { LinkableSource, LinkableTarget } from './linkable.ts';
import { numberCandidates, quantityCandidates } from './number-candidates.ts';
import { sameCandidates } from './same-candidates.ts';
import { soundCandidates } from './sound-candidates.ts';
import { type SourceWord, sourceWords } from './source-words.ts';
import { atomicTokens } from './target-words.ts';

/** All that speaks for links in a stretch of both texts; candidates count words and tokens of the stretch. */
export interface Evidence {
  readonly words: readonly SourceWord[];
  readonly tokens: readonly JapaneseToken[];
  /** In the order of their first token. */
  readonly candidates: readonly Candidate[];
}

/** Gathers the evidence of a whole unit. */
export function unitEvidence(source: LinkableSource, target: LinkableTarget, lexicon: Lexicon): Evidence {
  const words = sourceWords(source.tokens, lexicon);
  const tokens = atomicTokens(target.tokens, lexicon);
  const candidates = [
    ...quantityCandidates(source.text, words, target.text, tokens),
    ...numberCandidates(words, tokens, lexicon),
    ...sameCandidates(words, tokens),
    ...dictionaryCandidates(words, tokens, lexicon),
    ...soundCandidates(words, tokens, lexicon),
    ...characterCandidates(words, tokens, lexicon),
  ];
  return { words, tokens, candidates: candidates.sort((a, b) => a.target.first - b.target.first) };
}

/** The evidence within the given sentences of both sides, which are each other's neighbours. */
export function evidenceWithin(
  { words, tokens, candidates }: Evidence,
  source: readonly TextRange[],
  target: readonly TextRange[],
): Evidence {
  const [firstWord, endWord] = indicesIn(words, around(source));
  const [firstToken, endToken] = indicesIn(tokens, around(target));
  const inside = candidates
    .slice(lowerBound(candidates, firstToken, startOf), lowerBound(candidates, endToken, startOf))
    .filter(
      ({ target: span, source: places }) =>
        span.end <= endToken && places[0]! >= firstWord && places.at(-1)! < endWord,
    );
  return {
    words: words.slice(firstWord, endWord),
    tokens: tokens.slice(firstToken, endToken),
    candidates: inside.map(candidate => ({
      ...candidate,
      target: { first: candidate.target.first - firstToken, end: candidate.target.end - firstToken },
      source: candidate.source.map(place => place - firstWord),
    })),
  };
}

const startOf = ({ target }: Candidate): number => target.first;

const around = (ranges: readonly TextRange[]): TextRange => ({
  start: ranges[0]?.start ?? 0,
  end: ranges.at(-1)?.end ?? 0,
});
