import type { Check, Finding } from '../checks/check.ts';
import { fillMessage } from '../checks/message.ts';
import type { UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import { makeAnchor } from '../text/anchor.ts';
import { fingerprint, placeKey } from '../text/fingerprint.ts';
import { calibrate } from './calibrate.ts';
import { CALIBRATION, type CalibrationTable } from './calibration-table.ts';

/** One finding of one check, as the engine hands it over. */
export interface Found {
  readonly check: Check;
  readonly finding: Finding;
}

/** Turns a finding into what is stored and shown: message filled in, ranges anchored, confidence measured. */
export function annotate(
  { check, finding }: Found,
  unit: { readonly id: UnitId; readonly source: string; readonly target: string },
  calibration: CalibrationTable = CALIBRATION,
): Annotation {
  const source = finding.source === null ? null : makeAnchor(unit.source, finding.source);
  const target = finding.target === null ? null : makeAnchor(unit.target, finding.target);
  const { messageId, data, strength } = finding;
  const { id: checkId, version: checkVersion } = check.meta;
  const place = { checkId, source, target, text: target === null ? unit.source : unit.target };
  const known = fingerprint({ ...place, messageId, data });
  const category = finding.category ?? check.meta.category;
  const severity = finding.severity ?? check.meta.severity;
  return {
    fingerprint: known,
    checkId,
    checkVersion,
    unitId: unit.id,
    category,
    severity,
    confidence: calibrate(checkId, strength, calibration),
    message: fillMessage(check, finding),
    source,
    target,
    evidence: finding.evidence,
    suggestions: finding.suggestions ?? [],
    reports: [
      { checkId, checkVersion, fingerprint: known, place: placeKey(place), strength, category, severity },
    ],
  };
}
