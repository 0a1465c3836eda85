import type { SentenceBead } from '../../model/links.ts';
import { overlaps, overlapsAny } from '../../text/ranges.ts';
import { beadAt } from '../bilingual/bead-at.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { type EnglishModal, englishModals } from './english-modality.ts';
import { type JapaneseModal, japaneseModals } from './japanese-modality.ts';

/** A Japanese expression of modality and what the English has in its sentence. */
export interface ModalScope {
  readonly modal: JapaneseModal;
  readonly bead: SentenceBead;
  /** Words of modality of the English sentence, in order. */
  readonly english: readonly EnglishModal[];
  /** Index of the English word that the predicate before the expression is linked to; null if there is none. */
  readonly word: number | null;
}

/** Characters before an expression of modality in which its predicate stands. */
const PREDICATE = 14;
/** Links below this chance do not say which word is meant. */
const SURE = 0.4;
/** Articles and prepositions link to anything. */
const SHORTEST_WORD = 4;

/** Every expression of modality of the translation with its English sentence. */
export const modalScopes = perView((unit: UnitView): readonly ModalScope[] => {
  if (!isComparable(unit)) return [];
  return japaneseModals(unit.target).flatMap(modal => {
    const bead = beadAt(unit, modal.range);
    if (bead === undefined) return [];
    const english = englishModals(unit.source).filter(({ range }) => overlapsAny(bead.source, range));
    return [{ modal, bead, english, word: wordBefore(unit, modal, bead) }];
  });
});

function wordBefore(unit: UnitView, { range }: JapaneseModal, bead: SentenceBead): number | null {
  const links = unit.links.words.filter(
    ({ score, source, target }) =>
      score >= SURE &&
      target.end <= range.start + 1 &&
      target.start >= range.start - PREDICATE &&
      source.end - source.start >= SHORTEST_WORD &&
      overlapsAny(bead.source, source),
  );
  const last = links.toSorted((a, b) => b.target.end - a.target.end)[0];
  return last === undefined
    ? null
    : unit.source.tokens.findIndex(token => overlaps(token.range, last.source));
}
