import { MAP_WIDTH, RAIL, SPAN } from './map-geometry.ts';
import type { Band, Ribbon } from './map-layout.ts';

const short = (value: number): string => String(Math.round(value * 100) / 100);
const MIDDLE = short((SPAN.left + SPAN.right) / 2);

/** A curve on from the source's side to the translation's, or back. */
const across = (fromY: number, toY: number): string =>
  `C${MIDDLE} ${short(fromY)} ${MIDDLE} ${short(toY)} ${SPAN.right} ${short(toY)}`;
const back = (fromY: number, toY: number): string =>
  `C${MIDDLE} ${short(fromY)} ${MIDDLE} ${short(toY)} ${SPAN.left} ${short(toY)}`;

/** The area of a ribbon, as data of an SVG path. Neighbours leave a hairline between them where they are high enough. */
export function ribbonArea({ left, right }: Ribbon): string {
  const gap = Math.min(left.to - left.from, right.to - right.from) > 4 ? 1 : 0;
  const top = `M${SPAN.left} ${short(left.from)}${across(left.from, right.from)}`;
  return `${top}V${short(right.to - gap)}${back(right.to - gap, left.to - gap)}Z`;
}

/** The middle line of a ribbon: crossings are seen by it however thin they are. */
export function ribbonLine({ left, right }: Ribbon): string {
  const from = (left.from + left.to) / 2;
  return `M${SPAN.left} ${short(from)}${across(from, (right.from + right.to) / 2)}`;
}

/** The outline, over the whole width, of a stretch of the source and one of the rows. */
export function viewOutline(left: Band, right: Band): string {
  const top = `M0 ${short(left.from)}H${SPAN.left}${across(left.from, right.from)}H${MAP_WIDTH}`;
  return `${top}V${short(right.to)}H${SPAN.right}${back(right.to, left.to)}H0Z`;
}

/** A piece of the rail that begins at `x`, as data of an SVG path; at least `least` high. */
export function railPiece({ from, to }: Band, x: number, least: number): string {
  const gap = to - from > 4 ? 1 : 0;
  const height = Math.max(least, to - from - gap);
  return `M${x} ${short(from)}h${RAIL}v${short(height)}h-${RAIL}z`;
}
