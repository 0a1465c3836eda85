import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import { alignSentences } from './align-sentences.ts';
import { type ExplainedLink, linkWords } from './link-words.ts';
import type { LinkableSource, LinkableTarget, SentenceBead, UnitLinks } from './links.ts';

/** Links that say what they rest on. */
export interface ExplainedUnitLinks extends UnitLinks {
  readonly sentences: readonly SentenceBead[];
  readonly words: readonly ExplainedLink[];
}

const within = <T extends { readonly range: TextRange }>(
  tokens: readonly T[],
  sentences: readonly TextRange[],
): readonly T[] =>
  tokens.filter(({ range }) => sentences.some(({ start, end }) => range.start >= start && range.end <= end));

/** Which sentences and which words of a unit render one another. Pure; a few milliseconds for a paragraph. */
export function linkUnit(
  source: LinkableSource,
  target: LinkableTarget,
  lexicon: Lexicon,
): ExplainedUnitLinks {
  const sentences = alignSentences(source, target);
  const words = sentences.flatMap(bead =>
    linkWords(within(source.tokens, bead.source), within(target.tokens, bead.target), lexicon),
  );
  return {
    sentences,
    words: words.toSorted((a, b) => a.target.start - b.target.start || a.source.start - b.source.start),
  };
}
