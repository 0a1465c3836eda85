import type { Format } from './cli-arguments.ts';
import { htmlReport } from './cli-html.ts';
import type { AlignmentResult, CheckResult, ResultAnnotation, SegmentSpan } from './cli-result.ts';

/** Characters of a paragraph shown on either side of marked words. */
const CONTEXT = 40;
/** Columns of a paragraph's beginning in the list of beads. */
const PREVIEW = 36;

const json = (result: AlignmentResult | CheckResult): string => `${JSON.stringify(result, null, 2)}\n`;

/** Text until a boundary that keeps surrogate pairs whole. */
const head = (text: string, length: number): string => {
  const characters = [...text.slice(0, 2 * length)];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
};

function inContext({ start, end }: SegmentSpan, text: string): string {
  const before = [...text.slice(0, start)];
  const after = [...text.slice(end)];
  const from = before.length > CONTEXT ? `…${before.slice(-CONTEXT).join('')}` : before.join('');
  const to = after.length > CONTEXT ? `${after.slice(0, CONTEXT).join('')}…` : after.join('');
  return `${from}⟦${text.slice(start, end)}⟧${to}`;
}

function proposal({ target, suggestions }: ResultAnnotation, text: string): string | null {
  const [suggestion] = suggestions;
  if (suggestion === undefined || target === null) return null;
  const start = Math.min(suggestion.start, target.start);
  const end = Math.max(suggestion.end, target.end);
  const result = text.slice(start, suggestion.start) + suggestion.text + text.slice(suggestion.end, end);
  return result === '' ? `→ (delete) ${text.slice(start, end)}` : `→ ${result}`;
}

function annotationLines(annotation: ResultAnnotation, result: CheckResult): readonly string[] {
  const { target, source, severity, confidence, check, message, evidence } = annotation;
  const targetText = target === null ? '' : result.target.segments[target.segment]!.text;
  const sourceText = source === null ? '' : result.source.segments[source.segment]!.text;
  const place = target === null ? `source ¶${(source?.segment ?? 0) + 1}` : `¶${target.segment + 1}`;
  const lines = [
    `${place}  ${severity}, ${confidence} confidence  (${check})`,
    target === null ? null : `    ${inContext(target, targetText)}`,
    source === null ? null : `    EN: ${inContext(source, sourceText)}`,
    `    ${message.ja}`,
    `    ${message.en}`,
    ...evidence.map(({ detail }) => `    · ${detail}`),
    target === null ? null : (proposal(annotation, targetText)?.replace(/^/, '    ') ?? null),
    '',
  ];
  return lines.filter(line => line !== null);
}

function textReport(result: CheckResult): string {
  const count = result.annotations.length;
  const severities = ['critical', 'major', 'minor', 'neutral'].flatMap(severity => {
    const found = result.annotations.filter(annotation => annotation.severity === severity).length;
    return found > 0 ? [`${found} ${severity}`] : [];
  });
  const summary =
    count === 0
      ? 'no issues found'
      : `${count} ${count === 1 ? 'issue' : 'issues'} (${severities.join(', ')})`;
  const body = result.annotations.flatMap(annotation => annotationLines(annotation, result));
  const failures = [...Map.groupBy(result.failures, ({ detail }) => detail)].map(
    ([detail, failed]) =>
      `not checked (${[...new Set(failed.map(({ check }) => check))].join(', ')}): ${detail}`,
  );
  return `${[...body, ...failures, `${result.id}: ${summary}`].join('\n')}\n`;
}

const numbers = (ordinals: readonly number[]): string =>
  ordinals.length === 0 ? '–' : ordinals.map(ordinal => ordinal + 1).join('+');

function alignmentText({ source, target, beads }: AlignmentResult): string {
  const preview = (side: AlignmentResult['source'], ordinals: readonly number[]): string =>
    head(ordinals.map(ordinal => side.segments[ordinal]!.text).join(' / '), PREVIEW);
  return beads
    .map(bead =>
      [
        numbers(bead.source).padStart(7),
        '=',
        numbers(bead.target).padEnd(7),
        bead.score.toFixed(2),
        ` ${preview(source, bead.source).padEnd(PREVIEW)} | ${preview(target, bead.target)}`.trimEnd(),
      ].join(' '),
    )
    .concat('')
    .join('\n');
}

/** The beads as a table or as JSON. */
export function formatAlignment(result: AlignmentResult, format: Format): string {
  return format === 'json' ? json(result) : alignmentText(result);
}

/** A report to read, a page to open, or JSON. */
export function formatCheck(result: CheckResult, format: Format): string {
  switch (format) {
    case 'json':
      return json(result);
    case 'html':
      return htmlReport(result);
    case 'text':
      return textReport(result);
  }
}
