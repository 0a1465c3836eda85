import { escapeHtml } from '../src/text/escape-html.ts';
import type { CheckResult, ResultAnnotation, SegmentSpan } from './cli-result.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #d8d8de; --quiet: #6b6b76; --critical: #c62828; --major: #c75300; --minor: #8a6d00; }
@media (prefers-color-scheme: dark) { :root { --line: #3a3a42; --quiet: #a0a0ab; --critical: #ff8a80; --major: #ffb074; --minor: #ffe082; } }
body { font: 15px/1.7 system-ui, "Hiragino Sans", "Noto Sans CJK JP", sans-serif; max-width: 90rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.3rem; } h1 small { color: var(--quiet); font-weight: normal; margin-inline-start: 1em; }
section { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; border-top: 1px solid var(--line); padding: .6rem 0; }
section p { margin: .2rem 0; } section ul { grid-column: 1 / -1; margin: .4rem 0; padding-inline-start: 1.2rem; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 4px; text-decoration-color: var(--minor); }
mark.critical { text-decoration-color: var(--critical); text-decoration-style: double; }
mark.major { text-decoration-color: var(--major); } mark.minor { text-decoration-style: wavy; }
.tag { font-size: .8rem; color: var(--quiet); } .critical > .tag { color: var(--critical); } .major > .tag { color: var(--major); }
@media (max-width: 50rem) { section { grid-template-columns: 1fr; } }
`;

interface Mark extends SegmentSpan {
  readonly severity: string;
}

/** Text with its marks; of overlapping ones the first is drawn. */
function marked(text: string, marks: readonly Mark[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, severity } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end === start) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark class="${escapeHtml(severity)}">${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

function side(
  result: CheckResult,
  of: 'source' | 'target',
  ordinals: readonly number[],
  annotations: readonly ResultAnnotation[],
): string {
  const paragraphs = ordinals.map(ordinal => {
    const marks = annotations.flatMap(annotation => {
      const span = annotation[of];
      return span !== null && span.segment === ordinal ? [{ ...span, severity: annotation.severity }] : [];
    });
    return `<p>${marked(result[of].segments[ordinal]!.text, marks)}</p>`;
  });
  return `<div lang="${of === 'source' ? 'en' : 'ja'}">${paragraphs.join('')}</div>`;
}

function reason({
  severity,
  confidence,
  check,
  message,
  evidence,
  suggestions,
  target,
}: ResultAnnotation): string {
  const words = target === null ? '' : `<b lang="ja">${escapeHtml(target.text)}</b> `;
  const proposals = suggestions.map(
    ({ text }) => `<b lang="ja">${text === '' ? '(delete)' : escapeHtml(text)}</b>`,
  );
  return [
    `<li class="${escapeHtml(severity)}">${words}<span class="tag">${escapeHtml(`${severity}, ${confidence}, ${check}`)}</span><br>`,
    `<span lang="ja">${escapeHtml(message.ja)}</span><br>${escapeHtml(message.en)}`,
    evidence.map(({ detail }) => `<br><span class="tag">${escapeHtml(detail)}</span>`).join(''),
    proposals.length > 0 ? `<br>→ ${proposals.join(', ')}` : '',
    '</li>',
  ].join('');
}

/** One self-contained page: both texts side by side, marked, with the reasons below each pair of paragraphs. */
export function htmlReport(result: CheckResult): string {
  const title = escapeHtml(String(result.id));
  const sections = result.beads.map(({ source, target }) => {
    const here = result.annotations.filter(annotation =>
      annotation.target === null
        ? annotation.source !== null && source.includes(annotation.source.segment)
        : target.includes(annotation.target.segment),
    );
    const reasons = here.length > 0 ? `<ul>${here.map(reason).join('')}</ul>` : '';
    return `<section>${side(result, 'source', source, here)}${side(result, 'target', target, here)}${reasons}</section>`;
  });
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – Taiyaku</title><style>${STYLE}</style></head>
<body><h1>${title}<small>${result.annotations.length} issues</small></h1>
${sections.join('\n')}
</body></html>
`;
}
