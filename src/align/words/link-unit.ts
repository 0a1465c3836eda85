import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitLinks } from '../../model/links.ts';
import { alignSentences } from './align-sentences.ts';
import { type ExplainedLink, linkWords } from './link-words.ts';
import type { LinkableSource, LinkableTarget } from './linkable.ts';
import { evidenceWithin, unitEvidence } from './unit-evidence.ts';

/** Links that say what they rest on. */
export interface ExplainedUnitLinks extends UnitLinks {
  readonly words: readonly ExplainedLink[];
}

/** Which sentences and which words of a unit render one another. Pure; a few milliseconds for a paragraph. */
export function linkUnit(
  source: LinkableSource,
  target: LinkableTarget,
  lexicon: Lexicon,
): ExplainedUnitLinks {
  const evidence = unitEvidence(source, target, lexicon);
  const sentences = alignSentences(source, target, evidence);
  const words = sentences.flatMap(bead => linkWords(evidenceWithin(evidence, bead.source, bead.target)));
  return {
    sentences,
    words: words.toSorted((a, b) => a.target.start - b.target.start || a.source.start - b.source.start),
  };
}
