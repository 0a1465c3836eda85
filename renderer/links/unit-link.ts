import type { Bead } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { findCrossings } from './crossings.ts';

/** Which sides of a unit hold paragraphs. */
type LinkKind = 'linked' | 'insertion' | 'omission';

/** How a link is drawn: who made it, and an automatic one by how sure it is. */
export type LinkTone = 'sure' | 'likely' | 'unsure' | 'manual' | 'gap';

/** What a reviewer should look at in an alignment. */
export const ALIGNMENT_PROBLEMS = ['unlinked', 'crossing', 'unsure'] as const;
export type AlignmentProblem = (typeof ALIGNMENT_PROBLEMS)[number];

/** A unit's link as the row and the overview show it. */
export interface UnitLink {
  readonly bead: Bead;
  readonly kind: LinkKind;
  readonly tone: LinkTone;
  /** Row of the nearest unit it crosses, from 0; null for none. */
  readonly crosses: number | null;
  readonly problem: AlignmentProblem | null;
}

/** A score is the chance that a link is right: below `likely` a reviewer should look, below `sure` the colour pales. */
const SURE = 0.9;
const LIKELY = 0.7;

function kindOf({ source, target }: Bead): LinkKind {
  if (source.length === 0) return 'insertion';
  return target.length === 0 ? 'omission' : 'linked';
}

function toneOf(bead: Bead, kind: LinkKind): LinkTone {
  if (kind !== 'linked') return 'gap';
  if (bead.origin === 'manual') return 'manual';
  if (bead.score >= SURE) return 'sure';
  return bead.score >= LIKELY ? 'likely' : 'unsure';
}

/** Whether somebody has looked already: linked by hand, left out, confirmed, or, where nothing stood, translated. */
function isSettled({ bead, excluded, state, target }: Unit): boolean {
  if (excluded || bead.origin === 'manual' || state === 'confirmed' || state === 'approved') return true;
  return bead.target.length === 0 && target !== '';
}

function problemOf(kind: LinkKind, tone: LinkTone, moved: boolean): AlignmentProblem | null {
  if (kind !== 'linked') return 'unlinked';
  if (moved) return 'crossing';
  return tone === 'unsure' ? 'unsure' : null;
}

/** Crossings by the row that moved, and what each row crosses. */
interface Crossed {
  readonly moved: ReadonlySet<number>;
  readonly crosses: ReadonlyMap<number, number>;
}

function crossedOf(units: readonly Unit[]): Crossed {
  const crosses = new Map<number, number>();
  const moved = new Set<number>();
  for (const crossing of findCrossings(units)) {
    moved.add(crossing.moved);
    crosses.set(crossing.moved, crossing.passes);
    if (!crosses.has(crossing.passes)) crosses.set(crossing.passes, crossing.moved);
  }
  return { moved, crosses };
}

function linkOf(unit: Unit, row: number, { moved, crosses }: Crossed): UnitLink {
  const kind = kindOf(unit.bead);
  const tone = toneOf(unit.bead, kind);
  const problem = isSettled(unit) ? null : problemOf(kind, tone, moved.has(row));
  return { bead: unit.bead, kind, tone, crosses: crosses.get(row) ?? null, problem };
}

interface Linked {
  readonly units: readonly Unit[];
  readonly crossed: Crossed;
  readonly links: readonly UnitLink[];
}

/** The links after some of the units changed: where the rows pair the same texts, most stay the objects they were. */
function linksAfter(units: readonly Unit[], before: Linked | null): Linked {
  const paired =
    before?.units.length === units.length &&
    units.every(({ bead, source }, row) => {
      const was = before.units[row]!;
      return bead === was.bead && source === was.source;
    });
  if (!paired) {
    const crossed = crossedOf(units);
    return { units, crossed, links: units.map((unit, row) => linkOf(unit, row, crossed)) };
  }
  const { crossed } = before;
  let changed = false;
  const links = units.map((unit, row) => {
    const was = before.links[row]!;
    if (unit === before.units[row]) return was;
    const link = linkOf(unit, row, crossed);
    if (link.problem === was.problem) return was;
    changed = true;
    return link;
  });
  return { units, crossed, links: changed ? links : before.links };
}

const known = new WeakMap<readonly Unit[], Linked>();
/** Lists of units follow one another in an open article; that of a closed one is nobody's. */
let last: WeakRef<Linked> | null = null;

/** The links of an article's units, row by row; worked out once for each list of units. */
export function unitLinks(units: readonly Unit[]): readonly UnitLink[] {
  const linked = known.get(units) ?? linksAfter(units, last?.deref() ?? null);
  known.set(units, linked);
  last = new WeakRef(linked);
  return linked.links;
}
