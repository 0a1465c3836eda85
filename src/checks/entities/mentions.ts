import { type EntityMention, entitiesInEnglish, entitiesInJapanese } from '../../lexicon/entity-mentions.ts';
import type { SourceView, TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** Entities the English side names. */
export const englishEntitiesOf = perView(({ text }: SourceView): readonly EntityMention[] =>
  entitiesInEnglish(text),
);

/** Entities the Japanese side names. */
export const japaneseEntitiesOf = perView(({ text }: TargetView): readonly EntityMention[] =>
  entitiesInJapanese(text),
);
