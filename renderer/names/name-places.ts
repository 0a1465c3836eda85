import type { UnitId } from '../../src/model/article.ts';
import type { ArticleName, NameForm, NamePlace } from '../../src/model/name.ts';
import type { Unit } from '../../src/model/review.ts';
import type { TextRange } from '../../src/model/text.ts';
import { changeBetween, mapRange } from '../review/text-change.ts';

const standsIn = (form: NameForm, unitId: UnitId): boolean =>
  form.places.some(place => place.unitId === unitId);

/** Names of a unit, and those that stand elsewhere only; either in order of first mention. */
export function namesAround(
  names: readonly ArticleName[],
  unitId: UnitId,
): { readonly here: readonly ArticleName[]; readonly elsewhere: readonly ArticleName[] } {
  const isHere = ({ forms }: ArticleName): boolean => forms.some(form => standsIn(form, unitId));
  return { here: names.filter(isHere), elsewhere: names.filter(name => !isHere(name)) };
}

type Order = ReadonlyMap<UnitId, number>;

/** The place after one that was gone to, else the first behind the active unit's beginning; round past the end. */
export function nextPlace(
  places: readonly NamePlace[],
  order: Order,
  from: { readonly unitId: UnitId | null; readonly last: NamePlace | null },
): NamePlace | null {
  const at = places.findIndex(
    ({ unitId, target }) => unitId === from.last?.unitId && target.start === from.last.target.start,
  );
  if (at >= 0) return places[(at + 1) % places.length] ?? null;
  const row = from.unitId === null ? 0 : (order.get(from.unitId) ?? 0);
  return places.find(({ unitId }) => (order.get(unitId) ?? -1) >= row) ?? places[0] ?? null;
}

/** The other spelling of a name that stands in a unit, which the form could replace there; null where there is none. */
export function replaceable({ forms }: ArticleName, form: NameForm, unitId: UnitId): NameForm | null {
  const isRival = (other: NameForm): boolean => other.usual === form.surface || form.usual === other.surface;
  return forms.find(other => other !== form && isRival(other) && standsIn(other, unitId)) ?? null;
}

/** A unit's text with a form in all places of another. The places are those in `stored`; text typed since stays. */
export function replaceForm(
  text: string,
  stored: string,
  other: NameForm,
  form: string,
  unitId: UnitId,
): { readonly text: string; readonly caret: number } | null {
  const change = changeBetween(stored, text);
  const ranges = other.places
    .filter(place => place.unitId === unitId)
    .map(({ target }) => (stored === text ? target : mapRange(target, change)))
    .filter((range): range is TextRange => range !== null)
    .filter(({ start, end }) => text.slice(start, end) === other.surface)
    .toSorted((a, b) => b.start - a.start);
  const [last] = ranges;
  if (last === undefined) return null;
  const replaced = ranges.reduce(
    (before, { start, end }) => before.slice(0, start) + form + before.slice(end),
    text,
  );
  const shift = (ranges.length - 1) * (form.length - other.surface.length);
  return { text: replaced, caret: last.start + shift + form.length };
}

/** In which units a form can take the place of another spelling. */
export interface Reach {
  readonly other: NameForm;
  readonly units: readonly Unit[];
  /** Approved units that have the other spelling, too: their text was agreed on and stays. */
  readonly approved: number;
}

/** Where the usual form of a name can replace an odd one outside the active unit; null where nowhere. */
export function reachOf(
  { forms }: ArticleName,
  form: NameForm,
  units: readonly Unit[],
  active: UnitId,
): Reach | null {
  const other = forms.find(({ usual }) => usual === form.surface);
  if (other === undefined) return null;
  const having = units.filter(({ id, excluded }) => !excluded && standsIn(other, id));
  const open = having.filter(({ state }) => state !== 'approved');
  if (open.every(({ id }) => id === active)) return null;
  return { other, units: open, approved: having.length - open.length };
}
