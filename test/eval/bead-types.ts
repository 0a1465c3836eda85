import { isLink, keyOf, type Link } from './links.ts';
import { add, NOTHING, type Tally } from './measures.ts';

/** Whether other paragraphs stand between those of one side. */
export const isApart = (link: Link): boolean =>
  link.some(side => side.length > 1 && Math.max(...side) - Math.min(...side) >= side.length);

/** Whether two links run against one another. */
const cross = (a: Link, b: Link): boolean =>
  (Math.min(...a[0]) - Math.min(...b[0])) * (Math.min(...a[1]) - Math.min(...b[1])) < 0;

/** What a bead is called in the table: its shape, and what is special about how it lies among the others. */
function typesOf(link: Link, links: readonly Link[]): readonly string[] {
  const types = [`${link[0].length}:${link[1].length}`];
  if (!isLink(link)) return types;
  if (isApart(link)) types.push('non-contiguous');
  if (links.some(other => isLink(other) && cross(link, other))) types.push('crossing');
  return types;
}

/**
 * Precision by the type of what was found, recall by the type of what should have been. A bead counts under its shape,
 * and again as crossing or non-contiguous.
 */
export function tallyTypes(gold: readonly Link[], found: readonly Link[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (type: string, tally: Partial<Tally>): void => {
    tallies.set(type, add(tallies.get(type) ?? NOTHING, { ...NOTHING, ...tally }));
  };
  const goldKeys = new Set(gold.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  for (const link of gold) {
    for (const type of typesOf(link, gold))
      count(type, { gold: 1, found: foundKeys.has(keyOf(link)) ? 1 : 0 });
  }
  for (const link of found) {
    for (const type of typesOf(link, found))
      count(type, { predicted: 1, correct: goldKeys.has(keyOf(link)) ? 1 : 0 });
  }
  return tallies;
}
