import type { SentenceBead } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import { overlapsAny } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';

/** The sentences that hold a stretch of the translation, with those they render; undefined where nothing is linked. */
export const beadAt = (unit: UnitView, target: TextRange): SentenceBead | undefined =>
  unit.links.sentences.find(bead => bead.source.length > 0 && overlapsAny(bead.target, target));

/** The sentences that hold a stretch of the source, with those that render them, if any do. */
export const beadOfSource = (unit: UnitView, source: TextRange): SentenceBead | undefined =>
  unit.links.sentences.find(bead => overlapsAny(bead.source, source));

/** The sentences before and after, where what is missing may have been linked by mistake. */
export function besideBead(unit: UnitView, bead: SentenceBead): readonly SentenceBead[] {
  const { sentences } = unit.links;
  const at = sentences.indexOf(bead);
  return [sentences[at - 1], sentences[at + 1]].filter(found => found !== undefined);
}
