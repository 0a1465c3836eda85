import type { Locale } from '../../src/model/text.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';

interface PageTexts {
  readonly title: string;
  readonly locale: Locale;
}

/** In a page of its own the sheet is all there is: it may scroll, and stands on its ground. */
const ALONE = 'html,body,#root{height:auto;overflow:visible}body{padding:24px}@media print{body{padding:0}}';

/** A complete document that needs nothing beside it and runs nothing. `body` is markup, `title` is not. */
export function standAlonePage({ title, locale }: PageTexts, css: string, body: string): string {
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${(css + ALONE).replaceAll('</', '<\\/')}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** A selector's alternatives: commas inside brackets part nothing. */
function alternatives(selector: string): readonly string[] {
  let depth = 0;
  const parts = [''];
  for (const character of selector) {
    if ('(['.includes(character)) depth++;
    if (')]'.includes(character)) depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const CLASS = /\.([\p{L}_-][\p{L}\p{N}_-]*)/gu;

/** Whether all classes a selector asks for are among `classes`; one without classes is about every page. */
export const concerns = (selector: string, classes: ReadonlySet<string>): boolean =>
  !selector.includes('::highlight') &&
  alternatives(selector).some(part => [...part.matchAll(CLASS)].every(([, name]) => classes.has(name ?? '')));

/** A shorthand that names a custom property is handed out as empty longhands: they mean nothing. */
const EMPTY = /[\w-]+: ;\s*/g;

function rulesOf(rules: CSSRuleList, classes: ReadonlySet<string>): string {
  return [...rules]
    .map(rule => {
      if (rule instanceof CSSStyleRule)
        return concerns(rule.selectorText, classes) ? rule.cssText.replace(EMPTY, '') : '';
      if (rule instanceof CSSPageRule) return rule.cssText;
      if (!(rule instanceof CSSMediaRule)) return '';
      const inner = rulesOf(rule.cssRules, classes);
      return inner === '' ? '' : `@media ${rule.conditionText}{${inner}}`;
    })
    .join('');
}

/** The sheet as it is shown, with the rules of the window's style sheets that it uses; fonts are the reader's. */
export function pageOf(sheet: HTMLElement, texts: PageTexts): string {
  const classes = new Set(
    [sheet, ...sheet.querySelectorAll('[class]')].flatMap(element => [...element.classList]),
  );
  const css = [...document.styleSheets].map(each => rulesOf(each.cssRules, classes)).join('');
  return standAlonePage(texts, css, sheet.outerHTML);
}
