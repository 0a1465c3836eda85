import { isApart } from './bead-types.ts';
import { isLink, keyOf, type Link } from './links.ts';

const overlap = (a: Link, b: Link): boolean =>
  a[0].some(at => b[0].includes(at)) || a[1].some(at => b[1].includes(at));
const within = (inner: Link, outer: Link): boolean =>
  inner[0].every(at => outer[0].includes(at)) && inner[1].every(at => outer[1].includes(at));
const runsAgainst = (link: Link, links: readonly Link[]): boolean =>
  links.some(other => (link[0][0]! - other[0][0]!) * (link[1][0]! - other[1][0]!) < 0);

/** What became of a link that was not found. */
function fate(missed: Link, gold: readonly Link[], found: readonly Link[]): string {
  const touching = found.filter(link => overlap(link, missed));
  const kind = runsAgainst(missed, gold) ? 'crossing' : 'plain';
  if (touching.length === 0) return `${kind} link left alone`;
  if (touching.every(link => within(link, missed)))
    return isApart(missed) ? 'merge round an insertion taken in part' : 'merge taken in part';
  if (touching.some(link => within(missed, link))) return 'link took in a neighbour';
  return `${kind} link to a wrong partner`;
}

/** Says in a line what went wrong with a document's links: each kind of error with its number, most frequent first. */
export function diagnose(goldBeads: readonly Link[], foundBeads: readonly Link[]): string {
  const gold = goldBeads.filter(isLink);
  const found = foundBeads.filter(isLink);
  const goldKeys = new Set(gold.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  const faults = [
    ...gold.filter(link => !foundKeys.has(keyOf(link))).map(link => fate(link, gold, found)),
    ...found
      .filter(link => !goldKeys.has(keyOf(link)) && !gold.some(right => overlap(link, right)))
      .map(() => 'linked what stands alone'),
  ];
  const counts = [...Map.groupBy(faults, fault => fault)].map(([fault, all]) => [fault, all.length] as const);
  return counts
    .toSorted((a, b) => b[1] - a[1])
    .map(([fault, count]) => `${count} ${fault}`)
    .join('; ');
}
