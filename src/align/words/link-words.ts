import type { WordLink } from '../../model/links.ts';
import type { Candidate, EvidenceKind } from './candidate.ts';
import { chanceOf } from './chances.ts';
import { compete } from './competition.ts';
import { linkCopulas, linkEndings } from './link-endings.ts';
import { linkMarks } from './link-marks.ts';
import { linkNeighbours } from './link-neighbours.ts';
import { linkParticles } from './link-particles.ts';
import { linkYears } from './link-years.ts';
import { createLinking } from './linking.ts';
import { partsOf } from './parts.ts';
import { spanRange } from './target-words.ts';
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
  linkYears(linking, candidates);
  linkNeighbours(linking);
  linkEndings(linking);
  linkCopulas(linking);
  linkParticles(linking);
  linkMarks(linking);
  return linking.links.flatMap(candidate => toLinks(candidate, evidence));
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
