import { alignSegments } from '../align/align-segments.ts';
import type { Check } from '../checks/check.ts';
import { type CheckedDocument, createDocument } from '../checks/document.ts';
import { checks as everyCheck } from '../checks/rules/index.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import { type Bead, type Segment, type SegmentedPair, type UnitId, unitText } from '../model/article.ts';
import type { Annotation, CheckFailure } from '../model/issue.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { NO_HOUSE } from '../model/term.ts';
import { type CheckedUnit, type CheckMeans, checkUnit, type NewsroomMeans } from './check-unit.ts';
import { readWords } from './read-words.ts';
import { newUnitId } from './services.ts';

export interface AnalyzedUnit {
  readonly id: UnitId;
  readonly bead: Bead;
  readonly source: string;
  readonly target: string;
}

/** Everything the checks have to say about a pair of texts; units cover every segment once, in order. */
export interface Analysis {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly units: readonly AnalyzedUnit[];
  readonly annotations: readonly Annotation[];
  readonly failures: readonly CheckFailure[];
}

/** Every check there is, those on trial included. */
export const allChecks: readonly Check[] = everyCheck;

/** The checks that run where no newsroom has said otherwise: those on trial run in benchmarks only. */
export const stableChecks: readonly Check[] = allChecks.filter(({ meta }) => meta.stage === 'stable');

/** What is checked for where no newsroom has said anything. */
export const SHIPPED: NewsroomMeans = { checks: stableChecks, house: NO_HOUSE };
/** For whoever wants the units alone. */
export const NO_CHECKS: NewsroomMeans = { checks: [], house: NO_HOUSE };

/** Looks at the beads before the checks run; what it throws ends the analysis. */
type InspectBeads = (beads: readonly Bead[], texts: SegmentedPair, tools: LanguageTools) => Promise<void>;

/**
 * The whole pipeline: segments → beads → document → findings → annotations. A check that throws is listed among
 * the failures; everything else it would have stopped goes on. AppError `cancelled` from `control`.
 */
export async function analyzeArticle(
  texts: SegmentedPair,
  tools: LanguageTools,
  control: JobControl = NO_CONTROL,
  newsroom: NewsroomMeans = SHIPPED,
  inspectBeads: InspectBeads = async () => {},
): Promise<Analysis> {
  const beads = await alignSegments(texts, tools, control);
  await inspectBeads(beads, texts, tools);
  const units = beads.map(bead => ({
    id: newUnitId(),
    bead,
    source: unitText(texts.source, bead.source),
    target: unitText(texts.target, bead.target),
  }));
  const document = createDocument(units, tools);
  const ids = units.map(({ id }) => id);
  const means = { ...newsroom, lexicon: tools.lexicon };
  const checked = await checkDocument(document, ids, means, control);
  return {
    ...texts,
    units,
    annotations: checked.flatMap(({ annotations }) => annotations),
    failures: checked.flatMap(({ failures }) => failures),
  };
}

/** Checks every unit of a document; `ids` name the units by position. One checkpoint a unit. */
export async function checkDocument(
  document: CheckedDocument,
  ids: readonly UnitId[],
  means: CheckMeans,
  control: JobControl,
): Promise<readonly CheckedUnit[]> {
  const total = ids.length;
  await readWords(document, () => control.checkpoint({ phase: 'checking', done: 0, total }));
  const checked: CheckedUnit[] = [];
  for (const [position, id] of ids.entries()) {
    await control.checkpoint({ phase: 'checking', done: position, total });
    checked.push(checkUnit(document, position, id, means));
  }
  await control.checkpoint({ phase: 'checking', done: total, total });
  return checked;
}
