import type { LinkTone, UnitLink } from '../links/unit-link.ts';
import { SOURCE_RAIL, TARGET_RAIL } from './map-geometry.ts';
import type { MapLayout, Ribbon } from './map-layout.ts';
import { railPiece, ribbonArea, ribbonLine } from './map-paths.ts';
import { type RailBand, railBands } from './rail-bands.ts';
import { joinThin } from './thin-ribbons.ts';

/** `settled` gaps are those somebody has looked at. */
const RAIL_LOOKS = ['linked', 'excluded', 'settled', 'gap'] as const;
type RailLook = (typeof RAIL_LOOKS)[number];
const RIBBON_LOOKS = ['sure', 'likely', 'unsure', 'gap', 'manual'] as const satisfies readonly LinkTone[];

/** One path for everything of one look: data of an SVG path, and its stroke in CSS pixels. */
interface Shape<Look extends string> {
  readonly look: Look;
  readonly path: string;
  readonly stroke: number;
}

/** The still part of the map, from the bottom up. */
export interface MapDrawing {
  readonly ribbons: readonly Shape<LinkTone>[];
  readonly crossings: readonly Shape<'automatic' | 'manual'>[];
  readonly rails: readonly Shape<RailLook>[];
}

/** Least height of a piece of a rail (CSS pixels). */
const LEAST_PIECE = 0.75;
/** Nobody overlooks a gap, an unsure link or a crossing, however short the paragraph (CSS pixels). */
const LEAST_GAP = 2;
const LINE = 1.25;
/** What is drawn larger than it is covers no more than this share of the map: else many would look like all. */
const ENLARGED = 0.2;

/** The size to which each of so many things may be enlarged on a map of this height. */
const fairSize = (wanted: number, count: number, height: number): number =>
  Math.min(wanted, (ENLARGED * height) / Math.max(1, count));

/** Draws a map that is laid out: ribbons, lines over those that cross, and both rails. */
export function drawMap(
  layout: MapLayout,
  links: readonly UnitLink[],
  excluded: readonly boolean[],
): MapDrawing {
  const height = layout.rows.at(-1) ?? 0;
  const ribbons = layout.ribbons.flat();
  const crossing = ribbons.filter(ribbon => ribbon.crossing);
  const { automatic = [], manual = [] } = Object.groupBy(crossing, ({ tone }) =>
    tone === 'manual' ? 'manual' : 'automatic',
  );
  const lines = (of: readonly Ribbon[]) => ({
    path: of.map(ribbonLine).join(''),
    stroke: fairSize(LINE, crossing.length, height),
  });
  return {
    ribbons: ribbonShapes(ribbons, height),
    crossings: [
      { look: 'automatic', ...lines(automatic) },
      { look: 'manual', ...lines(manual) },
    ],
    rails: railShapes(layout, links, excluded, height),
  };
}

function ribbonShapes(ribbons: readonly Ribbon[], height: number): MapDrawing['ribbons'] {
  const drawn = Map.groupBy(joinThin(ribbons), ({ tone }) => tone);
  return RIBBON_LOOKS.map(look => {
    const some = drawn.get(look) ?? [];
    return { look, path: some.map(ribbonArea).join(''), stroke: fairSize(1, some.length, height) };
  });
}

function railShapes(
  layout: MapLayout,
  links: readonly UnitLink[],
  excluded: readonly boolean[],
  height: number,
): MapDrawing['rails'] {
  const gapLook = ({ problem }: UnitLink): RailLook => (problem === null ? 'settled' : 'gap');
  const omitted = new Map<number, RailLook>();
  for (const link of links) {
    if (link.kind === 'omission') for (const ordinal of link.bead.source) omitted.set(ordinal, gapLook(link));
  }
  const lookOfRow = (row: number): RailLook | null => {
    const link = links[row];
    if (link?.kind === 'omission') return null;
    if (link?.kind === 'insertion') return gapLook(link);
    return excluded[row] ? 'excluded' : 'linked';
  };
  const source = railBands<RailLook>(layout.paragraphs, ordinal => omitted.get(ordinal) ?? 'linked');
  const target = railBands<RailLook>(layout.rows, lookOfRow);
  return RAIL_LOOKS.map(look => {
    const left = source.filter(band => band.look === look);
    const right = target.filter(band => band.look === look);
    const isGap = look === 'gap' || look === 'settled';
    const pieces = (bands: readonly RailBand<RailLook>[], x: number): string => {
      const least = isGap ? fairSize(LEAST_GAP, bands.length, height) : LEAST_PIECE;
      return bands.map(band => railPiece(band, x, least)).join('');
    };
    return { look, path: pieces(left, SOURCE_RAIL) + pieces(right, TARGET_RAIL), stroke: 0 };
  });
}
