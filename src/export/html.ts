import { escapeHtml } from '../text/escape-html.ts';
import { type ExportedArticle, type ExportedParagraph, UNAPPROVED_LABEL } from './exported-article.ts';

function element(name: 'h1' | 'p', { text, unapproved }: ExportedParagraph): string {
  const body = escapeHtml(text);
  if (!unapproved) return `<${name}>${body}</${name}>`;
  return `<${name} class="unapproved"><strong>${UNAPPROVED_LABEL}</strong>${body}</${name}>`;
}

/** A complete document without scripts or styles; the first paragraph is the headline. */
export function html({ title, paragraphs }: ExportedArticle): string {
  const body = paragraphs.map((paragraph, i) => element(i === 0 ? 'h1' : 'p', paragraph));
  return [
    '<!doctype html>',
    '<html lang="ja">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(paragraphs[0]?.text ?? title)}</title>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
