import type { Candidate } from './candidate.ts';
import { compete } from './competition.ts';
import { lowerBound } from './indices.ts';
import type { TokenSpan } from './target-words.ts';

/**
 * A link of several tokens and several words as links of its parts, where something speaks for them: 南風太郎 and
 * Taro Minamikaze are one name, but each half renders its own. What no part has stays together. `candidates` are in the
 * order of their first token.
 */
export function partsOf(whole: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const { first, end } = whole.target;
  if (end - first < 2 || whole.source.length < 2) return [whole];
  const startOf = ({ target }: Candidate): number => target.first;
  const near = candidates.slice(lowerBound(candidates, first, startOf), lowerBound(candidates, end, startOf));
  const inside = near.filter(
    ({ target, source }) =>
      target.end <= end &&
      target.end - target.first < end - first &&
      source.length < whole.source.length &&
      source.every(place => whole.source.includes(place)),
  );
  const parts = compete(inside, whole.source.at(-1)! + 1, end);
  if (parts.length === 0) return [whole];
  const tokens = new Set(parts.flatMap(({ target }) => range(target.first, target.end)));
  const words = new Set(parts.flatMap(({ source }) => source));
  const restWords = whole.source.filter(place => !words.has(place));
  const rest = runsOf(range(first, end).filter(token => !tokens.has(token)));
  // Words without a token of their own belong to all of the whole.
  if (rest.length === 0) return restWords.length === 0 ? parts : [...parts, { ...whole, source: restWords }];
  const sourceOf = (run: TokenSpan): readonly number[] =>
    restWords.length > 0 ? restWords : neighbourOf(run, parts).source;
  return [...parts, ...rest.map(target => ({ ...whole, target, source: sourceOf(target) }))];
}

/** The part that follows the run, or else the one before it: in Japanese the head comes last. */
const neighbourOf = (run: TokenSpan, parts: readonly Candidate[]): Candidate =>
  parts.find(({ target }) => target.first === run.end) ??
  parts.find(({ target }) => target.end === run.first) ??
  parts[0]!;

/** Ascending tokens as spans of adjoining ones. */
function runsOf(tokens: readonly number[]): readonly TokenSpan[] {
  const runs: { first: number; end: number }[] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run?.end === token) run.end++;
    else runs.push({ first: token, end: token + 1 });
  }
  return runs;
}

const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: end - first }, (_, at) => first + at);
