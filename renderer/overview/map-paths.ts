import type { Band, Ribbon } from './map-layout.ts';

/** Where a ribbon begins and ends across the map (CSS pixels). */
interface Span {
  readonly left: number;
  readonly right: number;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

const curve = (from: number, fromY: number, to: number, toY: number): string => {
  const middle = short((from + to) / 2);
  return `${middle} ${short(fromY)} ${middle} ${short(toY)} ${short(to)} ${short(toY)}`;
};

/** The area of a ribbon, as data of an SVG path. Neighbours leave a hairline between them where they are high enough. */
export function ribbonArea({ left, right }: Ribbon, span: Span): string {
  const gap = Math.min(left.to - left.from, right.to - right.from) > 4 ? 1 : 0;
  const top = `M${short(span.left)} ${short(left.from)}C${curve(span.left, left.from, span.right, right.from)}`;
  const bottom = `L${short(span.right)} ${short(right.to - gap)}C${curve(span.right, right.to - gap, span.left, left.to - gap)}`;
  return `${top}${bottom}Z`;
}

/** The middle line of a ribbon: crossings are seen by it however thin they are. */
export function ribbonLine({ left, right }: Ribbon, span: Span): string {
  const from = (left.from + left.to) / 2;
  const to = (right.from + right.to) / 2;
  return `M${short(span.left)} ${short(from)}C${curve(span.left, from, span.right, to)}`;
}

/** A piece of a rail, as data of an SVG path; at least `least` high. */
export function railPiece({ from, to }: Band, x: number, width: number, least: number): string {
  const gap = to - from > 4 ? 1 : 0;
  const height = Math.max(least, to - from - gap);
  return `M${short(x)} ${short(from)}h${width}v${short(height)}h-${width}z`;
}
