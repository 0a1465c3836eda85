import type { WordLink } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import { overlaps } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';

/** The word links of a stretch of the source, those below `chance` left out. */
export const linksFrom = ({ links }: UnitView, source: TextRange, chance: number): readonly WordLink[] =>
  links.words.filter(link => link.score >= chance && overlaps(link.source, source));

/** The word links of a stretch of the translation, those below `chance` left out. */
export const linksInto = ({ links }: UnitView, target: TextRange, chance: number): readonly WordLink[] =>
  links.words.filter(link => link.score >= chance && overlaps(link.target, target));
