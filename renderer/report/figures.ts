import { SEVERITIES, type Severity } from '../../src/model/issue.ts';
import type { CheckTally, Scorecard, SeverityTally } from '../../src/model/scorecard.ts';
import type { Locale } from '../../src/model/text.ts';
import { numberFormat } from '../i18n/format.ts';

/** Severities as tables show them, gravest first. */
export const GRAVEST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** Below this many words a linear score is harsher than readers are. */
export const SHORT_TEXT = 1000;

/** A figure with one decimal, or with `digits`. */
export const formatFigure = (value: number, locale: Locale, digits = 1): string =>
  numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    // No score is "-0.0".
    Math.abs(value) < 0.05 ? 0 : value,
  );

/** A score in words that fit beside others; null where it is below what a score of 100 can mean. */
export const scoreFigure = (score: number | null, locale: Locale): string | null =>
  score === null || score < 0 ? null : formatFigure(roundedDown(score), locale);

/** To a tenth, never up: what fails by a hair must not read like a pass. */
const roundedDown = (score: number): number => Math.floor(score * 10 + 1e-9) / 10;

/** How many issues a tally holds. */
export const sum = (tally: SeverityTally): number =>
  SEVERITIES.reduce((total, severity) => total + tally[severity], 0);

/** What the header says of an article: a score, the least it can be, that it is open, or nothing. */
export type Badge =
  | { readonly kind: 'score' | 'at-least'; readonly score: number }
  | { readonly kind: 'open' }
  | null;

/**
 * The score of the text as it stands, once somebody has decided or confirmed anything: before that it would tell of the
 * checks and not of the translation. While suspicions are open it is the least that the score can be.
 */
export function badgeOf(card: Scorecard, reviewedUnits: number): Badge {
  const decided = card.checks.some(each => each.accepted + each.mended + each.dismissed > 0);
  const { confirmed, atWorst } = card.after;
  if ((!decided && reviewedUnits === 0) || confirmed.calibrated === null) return null;
  if (card.verdict === 'fail') return { kind: 'score', score: confirmed.calibrated };
  const least = atWorst.calibrated ?? -1;
  if (least < 0) return { kind: 'open' };
  return { kind: least === confirmed.calibrated ? 'score' : 'at-least', score: least };
}

/** How many decisions on a check's marks agreed with it, of how many; null where nobody decided. */
export function agreementOf({
  accepted,
  mended,
  dismissed,
}: CheckTally): { readonly right: number; readonly of: number } | null {
  const of = accepted + mended + dismissed;
  return of === 0 ? null : { right: accepted + mended, of };
}
