import type { Input, Output } from '../api/contract.ts';
import { countUnapproved, exportedArticle } from '../export/exported-article.ts';
import { fileNameFor } from '../export/file-name.ts';
import { html } from '../export/html.ts';
import { plainText } from '../export/plain-text.ts';
import { AppError } from '../model/error.ts';
import type { StoredArticle } from '../store/store.ts';

const FORMATS = {
  text: { extension: 'txt', mediaType: 'text/plain', write: plainText },
  html: { extension: 'html', mediaType: 'text/html', write: html },
} as const;

/** The corrected article as a file; AppError `unapproved` with `count` where that is to be refused. */
export function exportArticle(
  { summary, units }: Pick<StoredArticle, 'summary' | 'units'>,
  { format, unapproved }: Pick<Input<'article.export'>, 'format' | 'unapproved'>,
): Output<'article.export'> {
  const count = countUnapproved(units);
  if (count > 0 && unapproved === 'refuse') {
    throw new AppError('unapproved', `No editor has approved ${count} of the paragraphs.`, { count });
  }
  const { extension, mediaType, write } = FORMATS[format];
  return {
    fileName: fileNameFor(summary.title, extension),
    mediaType,
    content: write(exportedArticle(summary.title, units)),
    unapproved: count,
  };
}
