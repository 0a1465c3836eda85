import { type EntityMention, entitiesInEnglish, entitiesInJapanese } from '../../lexicon/entity-mentions.ts';
import type { SourceView, TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** Entities the English side names. */
export const englishEntitiesOf = perView(({ text }: SourceView): readonly EntityMention[] =>
  entitiesInEnglish(text),
);

/** Entities the Japanese side names. A name in katakana that the tokeniser divides from what follows is whole, too. */
export const japaneseEntitiesOf = perView(({ text, tokens }: TargetView): readonly EntityMention[] => {
  const mentions = entitiesInJapanese(text);
  if (mentions.every(({ whole }) => whole)) return mentions;
  const starts = new Set(tokens.map(({ range }) => range.start));
  const ends = new Set(tokens.map(({ range }) => range.end));
  return mentions.map(mention => ({
    ...mention,
    whole: mention.whole || (starts.has(mention.range.start) && ends.has(mention.range.end)),
  }));
});
