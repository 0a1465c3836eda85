import type { Candidate, EvidenceKind } from './candidate.ts';
import { chanceOf } from './chances.ts';
import { compete } from './competition.ts';
import { linkCopulas, linkEndings } from './link-endings.ts';
import { linkMarks } from './link-marks.ts';
import { linkNeighbours } from './link-neighbours.ts';
import { linkParticles } from './link-particles.ts';
import { createLinking, type Linking, single } from './linking.ts';
import type { WordLink } from './links.ts';
import { partsOf } from './parts.ts';
import { isMark, spanRange } from './target-words.ts';
import type { Evidence } from './unit-evidence.ts';

/** A link and what it rests on. */
export interface ExplainedLink extends WordLink {
  readonly evidence: EvidenceKind;
}

/** Links the words of one sentence bead, or of any two stretches that render one another. */
export function linkWords(evidence: Evidence): readonly ExplainedLink[] {
  const { words, tokens, candidates } = evidence;
  if (words.length === 0 || tokens.length === 0) return [];
  const linking = createLinking(words, tokens);
  for (const candidate of compete(candidates, words.length, tokens.length))
    for (const part of partsOf(candidate, candidates)) linking.add(part);
  linkEras(linking, candidates);
  linkNeighbours(linking);
  linkEndings(linking);
  linkCopulas(linking);
  linkParticles(linking);
  linkMarks(linking);
  return linking.links.flatMap(candidate => toLinks(candidate, evidence));
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
  linkRestatedYears(linking);
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

/** One link for each run of adjoining source words. */
function toLinks(link: Candidate, { words, tokens }: Evidence): readonly ExplainedLink[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of link.source) {
    const run = runs.at(-1);
    if (run !== undefined && place === run.last + 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  const score = chanceOf(link);
  return runs.map(({ first, last }) => ({
    source: { start: words[first]!.range.start, end: words[last]!.range.end },
    target: spanRange(tokens, link.target),
    score,
    evidence: link.evidence,
  }));
}
