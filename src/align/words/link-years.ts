import type { Candidate } from './candidate.ts';
import { type Linking, single } from './linking.ts';
import { isMark } from './target-words.ts';

/** A year may be stated twice, by the common calendar and by the era: both render the one number of the source. */
export function linkYears(linking: Linking, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.evidence !== 'number') continue;
    const { first, end } = candidate.target;
    if (end - first > 1 && isFree(linking, first, end)) linking.add(candidate);
  }
  linkRestatedYears(linking);
}

function isFree(linking: Linking, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (linking.sourcesOf(at).length > 0) return false;
  return true;
}

/** A year in brackets after a year restates it, even where the era is none that the dictionary has. */
function linkRestatedYears(linking: Linking): void {
  const { tokens } = linking;
  tokens.forEach((token, at) => {
    const year = linking.sourcesOf(at);
    if (token.surface !== '年' || year.length === 0 || !/^[（(]$/.test(tokens[at + 1]?.surface ?? '')) return;
    const closing = tokens.findIndex(({ surface }, index) => index > at && /^[）)(月]$/.test(surface));
    for (let inner = at + 2; inner < closing; inner++) {
      if (linking.sourcesOf(inner).length > 0 || isMark(tokens[inner]!)) continue;
      linking.add(single(inner, year, 'number'));
    }
  });
}
