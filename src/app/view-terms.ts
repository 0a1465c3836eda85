import type { UnitView } from '../checks/context.ts';
import { createDocument } from '../checks/document.ts';
import { termsIn } from '../checks/terms/concepts.ts';
import { occurrencesOf } from '../checks/terms/occurrences.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { House, UnitTerm } from '../model/term.ts';
import { slice } from '../text/ranges.ts';

/** The terms of the newsroom that stand in a unit's English, and what a text in place of its translation makes of them. */
export function termsOf(
  unit: UnitView,
  text: string,
  house: House,
  tools: LanguageTools,
): readonly UnitTerm[] {
  const { source, bead } = unit;
  const matches = termsIn(source, house);
  if (matches.length === 0) return [];
  const view =
    text === unit.target.text ? unit.target : readTarget({ bead, source: '', target: text }, tools);
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

const readTarget = (input: Parameters<typeof createDocument>[0][number], tools: LanguageTools) =>
  createDocument([input], tools).units[0]!.target;
