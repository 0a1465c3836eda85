import type { CheckedDocument } from '../checks/document.ts';
import { articleNames, readNames } from '../checks/names/article-names.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { UnitId } from '../model/article.ts';
import type { ArticleName } from '../model/name.ts';

/**
 * The names of a document whose units have these ids, in the same order. What takes long is done in steps before, so
 * that other calls are answered in between.
 */
export async function namesOf(
  document: CheckedDocument,
  idsNow: () => readonly UnitId[],
  { lexicon }: LanguageTools,
  breathe: () => Promise<void>,
): Promise<readonly ArticleName[]> {
  // The units are asked for anew at every step: any of them may be replaced in between.
  for (let position = 0; position < document.units.length; position++) {
    readNames(document.units[position]!, lexicon);
    await breathe();
  }
  const ids = idsNow();
  return articleNames(document, lexicon).map(({ forms, ...name }) => ({
    ...name,
    forms: forms.map(({ surface, usual, mentions }) => ({
      surface,
      usual,
      places: mentions.map(({ unit, source, target, title }) => ({
        unitId: ids[unit]!,
        source,
        target,
        title,
      })),
    })),
  }));
}
