import type { UnitId } from './article.ts';
import type { Anchor, Localized, TextRange } from './text.ts';

/** MQM core issue types (dimension/type), as far as a check may report them. */
export const MQM_CATEGORIES = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'terminology/wrong-term',
  'terminology/inconsistent',
  'linguistic/grammar',
  'linguistic/punctuation',
  'linguistic/spelling',
  'linguistic/unintelligible',
  'style/register',
  'style/unidiomatic',
  'style/inconsistent',
  'locale/number-format',
  'locale/date-format',
  'design/markup',
] as const;
export type MqmCategory = (typeof MQM_CATEGORIES)[number];

/** MQM severities, mildest first. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The gravest of several severities; of none, the mildest there is. */
export const gravest = (severities: readonly Severity[]): Severity =>
  SEVERITIES[Math.max(0, ...severities.map(severity => SEVERITIES.indexOf(severity)))]!;

/** How sure we may claim to be, least first. */
export const CONFIDENCE_TIERS = ['low', 'medium', 'high'] as const;
export type ConfidenceTier = (typeof CONFIDENCE_TIERS)[number];

/** The tier of a measured chance (0…1) that a reviewer agrees: high from 0.8, medium from 0.5. */
export function tierOf(confidence: number): ConfidenceTier {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.5 ? 'medium' : 'low';
}

/** Replaces `replace` of the unit's target text by `text`. `note` is a gloss of the new text, or empty. */
export interface Suggestion {
  readonly replace: TextRange;
  readonly text: string;
  readonly note: string;
}

export const EVIDENCE_KINDS = [
  'gloss', // a dictionary entry: 「両者: both, both parties」
  'hangul-reading', // the Korean reading two words share: 「양자: 量子 / 両者」
  'source-phrase', // the English words meant; `source` has their range
  'term', // a row of the termbase or of the newsroom's rules, and its note
  'name', // a name and its known renderings
  'value', // a number as a value
  'document', // what the rest of the article does
  'form', // what is wrong with the form of the text itself
] as const;
type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One reason a check believed what it reported. `detail` quotes data and is the same in every language. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly detail: string;
  /** Where in the unit's source text, if it is about that. */
  readonly source: TextRange | null;
}

/** What one check said of a place, and what it was worth then: decisions on the place are told by it, and count for it. */
export interface CheckReport {
  readonly checkId: string;
  /** Null in what was stored before reports were. */
  readonly checkVersion: number | null;
  readonly fingerprint: string;
  /** Hashes check, quote and context only: the same place, whatever the message says of it. Null as above. */
  readonly place: string | null;
  /** Raw evidence, 0…1. Null as above. */
  readonly strength: number | null;
  /** What kind of error the check took it for. Absent in what was stored before it was kept. */
  readonly category?: MqmCategory | undefined;
  readonly severity?: Severity | undefined;
}

/** A suspected issue, anchored in one unit. A `Decision` on its fingerprint says what reviewers think of it. */
export interface Annotation {
  /** Survives re-runs and edits elsewhere: hashes check, message, quotes and context, but no offset and no version. */
  readonly fingerprint: string;
  readonly checkId: string;
  readonly checkVersion: number;
  readonly unitId: UnitId;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: Localized;
  /** Ranges are offsets in the unit's source text. Null for additions and defects of form. */
  readonly source: Anchor | null;
  /** Ranges are offsets in the unit's target text. Null for omissions. */
  readonly target: Anchor | null;
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  /** Every check that reported the place, the one whose identity the annotation has first. */
  readonly reports: readonly CheckReport[];
}

/** A check that threw: its findings are missing, everyone else's are not. */
export interface CheckFailure {
  readonly checkId: string;
  readonly unitId: UnitId | null;
  readonly detail: string;
}
