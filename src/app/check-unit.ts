import type { Check } from '../checks/check.ts';
import type { CheckedDocument } from '../checks/document.ts';
import { runChecks } from '../checks/engine.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { UnitId } from '../model/article.ts';
import type { Annotation, CheckFailure } from '../model/issue.ts';
import type { House } from '../model/term.ts';
import { annotate } from '../scoring/annotate.ts';
import type { CalibrationTable } from '../scoring/calibration-table.ts';
import { fuse } from '../scoring/fuse.ts';

export interface CheckedUnit {
  readonly annotations: readonly Annotation[];
  readonly failures: readonly CheckFailure[];
}

/** What a unit is checked with; without a table of its own, confidence is what was measured on development data. */
export interface CheckMeans {
  readonly checks: readonly Check[];
  readonly lexicon: Lexicon;
  readonly house: House;
  readonly calibration?: CalibrationTable;
}

/** The means that a newsroom may set; the lexicon is everybody's. */
export type NewsroomMeans = Omit<CheckMeans, 'lexicon'>;

/** Runs the checks on the unit at `position` and turns what they found into annotations of unit `id`. */
export function checkUnit(
  document: CheckedDocument,
  position: number,
  id: UnitId,
  { checks, lexicon, house, calibration }: CheckMeans,
): CheckedUnit {
  const unit = document.units[position];
  if (unit === undefined) throw new RangeError(`no unit at position ${position}`);
  const { findings, failures } = runChecks(checks, { unit, document, lexicon, house });
  const texts = { id, source: unit.source.text, target: unit.target.text };
  return {
    annotations: fuse(findings.map(found => annotate(found, texts, calibration))),
    failures: failures.map(({ checkId, error }) => ({ checkId, unitId: id, detail: describeError(error) })),
  };
}

const describeError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
