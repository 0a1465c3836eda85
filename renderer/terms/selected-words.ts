import { useEffect } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import type { Side, TextRange } from '../../src/model/text.ts';
import { selectedPlace } from '../links/link-pointer.ts';

/** Words that were selected in one of a unit's texts. */
export interface SelectedWords {
  readonly unitId: UnitId;
  readonly side: Side;
  readonly at: TextRange;
  readonly words: string;
}

/**
 * Two selections, the last first: a page has one at a time, and a term has two sides. Selecting goes on for as long as
 * the pointer moves: of one side only the last counts.
 */
export function afterSelecting(
  selections: readonly SelectedWords[],
  next: SelectedWords,
): readonly SelectedWords[] {
  const other = selections.find(({ unitId, side }) => unitId === next.unitId && side !== next.side);
  return other === undefined ? [next] : [next, other];
}

let selections: readonly SelectedWords[] = [];

function noteSelection(): void {
  const selection = document.getSelection();
  const place = selectedPlace(selection);
  const words = selection?.toString().trim() ?? '';
  if (place === null || place.at.start >= place.at.end || words === '') return;
  selections = afterSelecting(selections, { ...place, words });
}

/** What was selected last in a unit, and before that on its other side. */
export function lastSelections(unitId: UnitId): readonly SelectedWords[] {
  // The browser tells of a selection later than it is made: a key may come before.
  noteSelection();
  return selections.filter(each => each.unitId === unitId);
}

/** Remembers what is selected in the texts, for as long as the component is mounted. */
export function useSelectedWords(): void {
  useEffect(() => {
    document.addEventListener('selectionchange', noteSelection);
    return () => {
      selections = [];
      document.removeEventListener('selectionchange', noteSelection);
    };
  }, []);
}
