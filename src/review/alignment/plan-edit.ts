import type { AlignedUnit, PlannedUnit } from '../../model/alignment.ts';
import { joinSegments, type Segment } from '../../model/article.ts';
import { AppError } from '../../model/error.ts';
import type { ArticleState, Role } from '../../model/review.ts';
import type { Side } from '../../model/text.ts';
import { characterStart } from '../../text/character-start.ts';
import { cutSegments } from './cut-segments.ts';
import { mapOffset } from './divide-text.ts';
import { inTextOrder, joinUnits, stretchesOf } from './join-units.ts';
import { standing } from './standing.ts';

/** Somebody drew these links: they are certain, and no run overrules them. */
const MANUAL = { score: 1, origin: 'manual' } as const;

/** What is left over when its partner goes: nobody said that it has none, so a new alignment may find another. */
const LEFT_OVER = { score: 0, origin: 'auto' } as const;

/** Nothing to do: one of the units would be left without any text. */
const impossible = (): AppError =>
  new AppError('conflict', 'Nothing would be left of one of the units.', { reason: 'impossible' });

/**
 * Where the article stands after its alignment was changed: as after a change of its text, since the export may
 * change. An approved article is in review again; a translator takes a submission back, an editor does not.
 */
export function articleAfterEdit(article: ArticleState, role: Role): ArticleState {
  if (article === 'approved') return 'in-review';
  return article === 'submitted' && role === 'translator' ? 'in-review' : article;
}

function refuseRevised(units: readonly AlignedUnit[]): void {
  if (!units.some(({ revised }) => revised)) return;
  throw new AppError('conflict', 'A unit that was edited can only be merged and split.', {
    reason: 'revised',
  });
}

/**
 * A unit of untouched segments, or none; an editor's return of the units in `of` stays with it. `drawn`: the reviewer
 * said that they stand together, or alone.
 */
function untouched(
  of: readonly AlignedUnit[],
  sides: Readonly<Record<Side, readonly Segment[]>>,
  excluded: boolean,
  drawn = sides.source.length > 0 && sides.target.length > 0,
): readonly PlannedUnit[] {
  const source = inTextOrder(sides.source);
  const target = inTextOrder(sides.target);
  if (source.length + target.length === 0) return [];
  return [
    {
      returning: null,
      bead: drawn ? MANUAL : LEFT_OVER,
      source,
      target,
      revision: null,
      excluded,
      ...standing(of, false),
    },
  ];
}

/** One unit of two, given in reading order. What was written in either is joined word for word. */
export function planMerge(units: readonly [AlignedUnit, AlignedUnit]): readonly PlannedUnit[] {
  const revised = units.some(unit => unit.revised);
  const merged: PlannedUnit = {
    returning: null,
    bead: MANUAL,
    source: inTextOrder(units.flatMap(({ source }) => source)),
    target: inTextOrder(units.flatMap(({ target }) => target)),
    revision: revised ? { text: joinUnits(stretchesOf(units)).text, origin: 'merge' } : null,
    excluded: units.every(({ excluded }) => excluded),
    ...standing(units, revised),
  };
  return [merged];
}

/** Where the machine translation of a unit is cut when its text is cut at `offset`; never at an end. */
function machineCut(unit: AlignedUnit, offset: number): number {
  const machine = joinSegments(unit.target).text;
  if (!unit.revised) return offset;
  const mapped = mapOffset(unit.text, machine, offset);
  return characterStart(machine, Math.min(Math.max(mapped, 1), machine.length - 1));
}

/**
 * Two units of one: the lower begins at `offset` of the text, its source at `sourceOffset`, or it has none. AppError
 * `conflict` (`impossible`) where a half would hold nothing.
 */
export function planSplit(
  unit: AlignedUnit,
  offset: number,
  sourceOffset: number | null,
): readonly PlannedUnit[] {
  const cut = characterStart(unit.text, offset);
  const upperText = unit.text.slice(0, cut).trimEnd();
  const lowerText = unit.text.slice(cut).trim();
  if (upperText.trim() === '' || lowerText === '') throw impossible();
  const source = sourceOffset === null ? null : cutSegments(unit.source, sourceOffset);
  const target = cutSegments(unit.target, machineCut(unit, cut));
  const half = (part: 'upper' | 'lower', text: string): PlannedUnit => {
    const whole = part === 'upper' ? unit.source : [];
    const sides = { source: source?.[part] ?? whole, target: target[part] };
    if (sides.source.length + sides.target.length === 0) throw impossible();
    const revision = unit.revised ? { text, origin: 'split' as const } : null;
    const { excluded } = unit;
    return { returning: null, bead: MANUAL, ...sides, revision, excluded, ...standing([unit], unit.revised) };
  };
  return [half('upper', upperText), half('lower', lowerText)];
}

/** One segment goes over to another unit. AppError `conflict` where either was edited. */
export function planMove(
  from: AlignedUnit,
  to: AlignedUnit,
  side: Side,
  segment: number,
): readonly PlannedUnit[] {
  refuseRevised([from, to]);
  const moved = from[side][segment];
  if (moved === undefined) throw impossible();
  const rest = { ...sidesOf(from), [side]: from[side].filter(each => each !== moved) };
  const more = { ...sidesOf(to), [side]: [...to[side], moved] };
  const remains = untouched([from], rest, from.excluded);
  const heirs = remains.length > 0 ? [to] : [to, from];
  // What is given a source belongs to the article.
  return [...remains, ...untouched(heirs, more, to.excluded && side === 'target')];
}

const sidesOf = ({ source, target }: AlignedUnit) => ({ source, target });

/**
 * One segment, or a whole side, gets a unit of its own; a paragraph of the translation that is not in the source
 * leaves the export. AppError `conflict` where the unit was edited or nothing else would remain in it.
 */
export function planDetach(unit: AlignedUnit, side: Side, segment: number | null): readonly PlannedUnit[] {
  refuseRevised([unit]);
  const out = unit[side].filter((_, at) => segment === null || at === segment);
  const rest = { ...sidesOf(unit), [side]: unit[side].filter(each => !out.includes(each)) };
  if (out.length === 0 || rest.source.length + rest.target.length === 0) throw impossible();
  const alone = { source: [], target: [], [side]: out };
  const [detached] = untouched([], alone, side === 'target', true);
  return [...untouched([unit], rest, unit.excluded), ...(detached === undefined ? [] : [detached])];
}

/**
 * Two units exchange their translations. Whether a paragraph is exported goes with it, unless one of the two has no
 * source: what is given one belongs to the article. AppError `conflict` where either was edited, or neither has a
 * translation.
 */
export function planSwap([one, other]: readonly [AlignedUnit, AlignedUnit]): readonly PlannedUnit[] {
  refuseRevised([one, other]);
  if (one.target.length + other.target.length === 0) throw impossible();
  const loose = one.source.length * other.source.length === 0;
  const swapped = (unit: AlignedUnit, partner: AlignedUnit): readonly PlannedUnit[] => {
    const sides = { source: unit.source, target: partner.target };
    const vanishes = partner.source.length + unit.target.length === 0;
    return untouched(vanishes ? [unit, partner] : [unit], sides, (loose ? unit : partner).excluded);
  };
  return [...swapped(one, other), ...swapped(other, one)];
}
