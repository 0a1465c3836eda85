import type { TextRange } from '../../model/text.ts';
import type { LinkableSource, LinkableTarget, SentenceBead } from './links.ts';

/** Sentences of both sides as beads, in order. */
export function alignSentences(source: LinkableSource, target: LinkableTarget): readonly SentenceBead[] {
  const sides: readonly (readonly TextRange[])[] = [source.sentences, target.sentences];
  return sides.every(side => side.length === 0)
    ? []
    : [{ source: source.sentences, target: target.sentences, score: 1 }];
}
