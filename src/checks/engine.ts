import { AppError } from '../model/error.ts';
import type { TextRange } from '../model/text.ts';
import { isWithin } from '../text/ranges.ts';
import type { Check, Finding } from './check.ts';
import type { CheckContext } from './context.ts';

export interface CheckRun {
  readonly findings: readonly { readonly check: Check; readonly finding: Finding }[];
  readonly failures: readonly { readonly checkId: string; readonly error: unknown }[];
}

/**
 * Longest side of a unit that is checked, in UTF-16 code units; newspaper paragraphs have a few hundred. Checks that
 * compare the words of both sides with each other would take minutes beyond it.
 */
const LONGEST_SIDE = 20_000;

/**
 * Runs every check on one unit. A check that throws, or reports what cannot be shown (a range outside the text, a
 * strength outside 0…1), loses its own findings and nobody else's. A unit too long to check fails every check.
 */
export function runChecks(checks: readonly Check[], context: CheckContext): CheckRun {
  const { source, target } = context.unit;
  if (Math.max(source.text.length, target.text.length) > LONGEST_SIDE) {
    const error = new AppError('too-large', 'the paragraph is too long to be checked');
    return { findings: [], failures: checks.map(({ meta }) => ({ checkId: meta.id, error })) };
  }
  const findings: { check: Check; finding: Finding }[] = [];
  const failures: { checkId: string; error: unknown }[] = [];
  for (const check of checks) {
    try {
      const found = [...check.run(context)];
      for (const finding of found) assertShowable(finding, context);
      findings.push(...found.map(finding => ({ check, finding })));
    } catch (error) {
      failures.push({ checkId: check.meta.id, error });
    }
  }
  return { findings, failures };
}

function assertShowable(finding: Finding, { unit }: CheckContext): void {
  const { messageId, source, target, strength, evidence, suggestions = [] } = finding;
  const outside = (range: TextRange | null, text: string): boolean =>
    range !== null && !isWithin(range, text.length);
  const bad =
    outside(source, unit.source.text) ||
    outside(target, unit.target.text) ||
    evidence.some(item => outside(item.source, unit.source.text)) ||
    suggestions.some(suggestion => outside(suggestion.replace, unit.target.text));
  if (bad) throw new RangeError(`finding "${messageId}" points outside the unit's text`);
  if (!(strength >= 0 && strength <= 1))
    throw new RangeError(`finding "${messageId}" has strength ${strength}`);
}
