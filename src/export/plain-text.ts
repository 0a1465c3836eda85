import { type ExportedArticle, UNAPPROVED_LABEL } from './exported-article.ts';

/** Paragraphs separated by blank lines; the last line ends with a line break. */
export function plainText({ paragraphs }: ExportedArticle): string {
  const blocks = paragraphs.map(({ text, unapproved }) => (unapproved ? UNAPPROVED_LABEL : '') + text);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
