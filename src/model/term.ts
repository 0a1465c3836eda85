import type { ArticleId, UnitId } from './article.ts';
import { DEFAULT_STYLE, type HouseStyle } from './profile.ts';
import type { ActorId } from './review.ts';
import type { Id, TextRange } from './text.ts';

export type TermId = Id<'Term'>;
export type RuleId = Id<'Rule'>;

/** Administrative status of a target term (ISO 30042, TBX), the best first. */
export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated', 'superseded'] as const;
/** `superseded`: once right, then replaced; `deprecated`: never to be used. */
export type TermStatus = (typeof TERM_STATUSES)[number];

/** Whether a rendering of this status may stand in a text. */
export const isAllowed = (status: TermStatus): boolean => status === 'preferred' || status === 'admitted';

/** One row of the termbase: a source term and one of its renderings. Rows of one source term are a concept. */
export interface Term {
  readonly source: string;
  readonly target: string;
  readonly status: TermStatus;
  readonly note: string;
}

/** A source term, a rendering or a pattern as it is kept: white space runs to one space, and none at either end. */
export const tidyTerm = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The two words of a row as one name: no two rows have the same. */
export const termPair = ({ source, target }: Pick<Term, 'source' | 'target'>): string =>
  `${source}\u0000${target}`;

/** A stored row, who wrote it last, and when (ISO 8601, UTC). */
export interface TermEntry extends Term {
  readonly id: TermId;
  readonly by: ActorId;
  readonly at: string;
}

/** A rendering of a term, and where it stands in the translation of a unit. */
export interface UnitRendering extends Omit<Term, 'source'> {
  readonly places: readonly TextRange[];
}

/** A term of the newsroom that stands in the English of a unit. */
export interface UnitTerm {
  /** As it stands there first. */
  readonly english: string;
  readonly source: readonly TextRange[];
  /** All that are laid down, those that may stand first, the preferred ones before them. */
  readonly renderings: readonly UnitRendering[];
}

/** A trap the newsroom has seen: where the English has `english`, the Japanese must not say `wrong` for it. */
export interface TrapRule {
  readonly english: string;
  readonly wrong: string;
  /** What to write instead; empty where nothing general can be said. */
  readonly right: string;
  readonly note: string;
}

/** A stored rule, who wrote it last, and when (ISO 8601, UTC). */
export interface RuleEntry extends TrapRule {
  readonly id: RuleId;
  readonly by: ActorId;
  readonly at: string;
}

/** What one newsroom lays down beside the language: its termbase, its rules, and how it writes. */
export interface House extends HouseStyle {
  readonly terms: readonly Term[];
  readonly rules: readonly TrapRule[];
}

export const NO_HOUSE: House = { terms: [], rules: [], ...DEFAULT_STYLE };

/** Longest source term, rendering or pattern, in UTF-16 code units. */
export const LONGEST_TERM = 200;
/** Longest note, in UTF-16 code units. */
export const LONGEST_NOTE = 2000;

/** A term of a file that cannot be read, and in which line, counting from 1. */
export interface TermProblem {
  readonly line: number;
  readonly kind: 'no-source' | 'no-target' | 'status' | 'columns' | 'quote' | 'too-long';
  /** What stands there. */
  readonly found: string;
}

/** One place where a reviewer changed the translation: what stood there, what replaced it, what English it renders. */
export interface Correction {
  readonly wrong: string;
  readonly right: string;
  /** Empty where no word is surely linked. */
  readonly english: string;
}

/** Words of a text with what stands beside them. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * A place a rule would mark. `right`: the machine wrote it and a reviewer has changed it since; `alarm`: it stands in a
 * paragraph somebody confirmed or approved; `open`: it stands in one under review.
 */
export interface RuleHit {
  readonly articleId: ArticleId;
  readonly unitId: UnitId;
  readonly title: string;
  readonly position: number;
  readonly verdict: 'right' | 'alarm' | 'open';
  readonly source: Passage | null;
  readonly target: Passage | null;
}

export interface RulePreview {
  /** Articles of which something was reviewed. */
  readonly articles: number;
  /** There was more to look through than anybody waits for. */
  readonly truncated: boolean;
  readonly counts: Readonly<Record<RuleHit['verdict'], number>>;
  /** The first of each verdict. */
  readonly hits: readonly RuleHit[];
}
