import type { Annotation } from '../model/issue.ts';
import type { DecisionScope, RecordedDecision } from '../model/review.ts';

/** What a wide dismissal covers, as a name. */
type Key = string;

const articleKey = (checkId: string, quote: string): Key => ['article', checkId, quote].join('\u0000');
const termKey = (checkId: string, quote: string, counterpart: string): Key =>
  ['term', checkId, quote, counterpart].join('\u0000');
const checkKey = (checkId: string): Key => `check\u0000${checkId}`;

/** Covers findings other than the one it was made on. */
export const isWide = ({ scope }: { readonly scope: DecisionScope }): boolean => scope !== 'here';

/** The names of what a wide decision covers. It speaks for every check that had reported its words. */
export function wideKeys({
  scope,
  checkId,
  quote,
  counterpart,
  reports,
}: Pick<RecordedDecision, 'scope' | 'checkId' | 'quote' | 'counterpart' | 'reports'>): readonly Key[] {
  if (scope === 'here') return [];
  if (scope === 'check') return [checkKey(checkId)];
  const checkIds = [...new Set([checkId, ...reports.map(report => report.checkId)])];
  return checkIds.map(id => (scope === 'term' ? termKey(id, quote, counterpart) : articleKey(id, quote)));
}

/**
 * By which wide dismissals an annotation would be covered: one list of names suffices if all of it is dismissed. Words
 * that were judged right are right for every check that reported them; but where a check is silenced, another that
 * saw the same still has its say. A term dismissed where no source words were named holds whatever they are.
 */
export function coveredWords(
  { checkId, reports }: Pick<Annotation, 'checkId' | 'reports'>,
  { quote, counterpart }: { readonly quote: string; readonly counterpart: string },
): readonly (readonly Key[])[] {
  const checkIds = [...new Set([checkId, ...reports.map(report => report.checkId)])];
  return [
    ...checkIds.flatMap(id => [
      [articleKey(id, quote)],
      [termKey(id, quote, counterpart)],
      [termKey(id, quote, '')],
    ]),
    checkIds.map(checkKey),
  ];
}
