import type { UnitView } from '../checks/context.ts';
import { termsIn } from '../checks/terms/concepts.ts';
import { occurrencesOf } from '../checks/terms/occurrences.ts';
import type { House, UnitTerm } from '../model/term.ts';
import { slice } from '../text/ranges.ts';

/** The terms of the newsroom that stand in a unit's English, and what the Japanese makes of them. */
export function termsOf(
  { source, target: view }: Pick<UnitView, 'source' | 'target'>,
  house: House,
): readonly UnitTerm[] {
  const matches = termsIn(source, house);
  return [...Map.groupBy(matches, ({ concept }) => concept)].map(([{ allowed, refused }, found]) => ({
    english: slice(source.text, found[0]!.range),
    source: found.map(({ range }) => range),
    renderings: [...allowed, ...refused].map(({ target, status, note }) => ({
      target,
      status,
      note,
      places: occurrencesOf(target, view),
    })),
  }));
}
