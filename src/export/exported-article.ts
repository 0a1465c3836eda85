import { PARAGRAPH_SEPARATOR } from '../model/article.ts';
import type { Unit } from '../model/review.ts';

/** One paragraph of the corrected article. */
export interface ExportedParagraph {
  readonly text: string;
  /** No editor has approved it. */
  readonly unapproved: boolean;
}

/** The article as it leaves the program. */
export interface ExportedArticle {
  readonly title: string;
  readonly paragraphs: readonly ExportedParagraph[];
}

type ExportableUnit = Pick<Unit, 'target' | 'state' | 'excluded'>;

const isExported = ({ excluded }: ExportableUnit): boolean => !excluded;
const isUnapproved = ({ state }: ExportableUnit): boolean => state !== 'approved';

/** How many units of the export no editor has approved. */
export const countUnapproved = (units: readonly ExportableUnit[]): number =>
  units.filter(unit => isExported(unit) && isUnapproved(unit)).length;

/** Paragraphs of all units that are part of the article, in order; half surrogate pairs become U+FFFD. */
export function exportedArticle(title: string, units: readonly ExportableUnit[]): ExportedArticle {
  const paragraphs = units.filter(isExported).flatMap(unit =>
    unit.target
      .split(PARAGRAPH_SEPARATOR)
      .map(text => text.trim().toWellFormed())
      .filter(text => text !== '')
      .map(text => ({ text, unapproved: isUnapproved(unit) })),
  );
  return { title: title.toWellFormed(), paragraphs };
}

/** Stands before a paragraph that nobody approved, so that no reader of the file can overlook it. */
export const UNAPPROVED_LABEL = '〔未承認〕';
