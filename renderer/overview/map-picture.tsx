import { memo, useMemo } from 'react';
import type { UnitLink } from '../links/unit-link.ts';
import type { MapLayout, Ribbon } from './map-layout.ts';
import { railPiece, ribbonArea, ribbonLine } from './map-paths.ts';
import styles from './map-picture.module.css';
import { type RailBand, railBands } from './rail-bands.ts';
import { joinThin } from './thin-ribbons.ts';

/** Where the rails stand across the map, and how wide they are (CSS pixels). */
const RAIL = 5;
const SOURCE_RAIL = 6;
const TARGET_RAIL = 32;
const SPAN = { left: SOURCE_RAIL + RAIL + 1, right: TARGET_RAIL - 1 };
const LEAST_PIECE = 0.75;
/** Nobody overlooks a gap, however short the paragraph. */
const LEAST_GAP = 2;

type RailLook = 'linked' | 'gap' | 'excluded';

interface MapPictureProps {
  readonly layout: MapLayout;
  readonly links: readonly UnitLink[];
  readonly excluded: readonly boolean[];
}

/** The still part of the map: both rails and the ribbons between them, one path for each look. */
export const MapPicture = memo(function MapPicture({ layout, links, excluded }: MapPictureProps) {
  const ribbons = useMemo(() => ribbonPaths(layout), [layout]);
  const rails = useMemo(() => railPaths(layout, links, excluded), [layout, links, excluded]);
  return (
    <>
      {ribbons.map(({ look, area }) => (
        <path key={look} className={styles['ribbon']} data-look={look} d={area} />
      ))}
      <path className={styles['crossing']} d={useMemo(() => crossingLines(layout), [layout])} />
      {rails.map(({ look, pieces }) => (
        <path key={look} className={styles['rail']} data-look={look} d={pieces} />
      ))}
    </>
  );
});

const LOOKS = ['sure', 'likely', 'unsure', 'gap', 'manual'] as const;

function ribbonPaths({ ribbons }: MapLayout) {
  const drawn = Map.groupBy(joinThin(ribbons.flat()), ({ tone }) => tone);
  return LOOKS.map(look => ({
    look,
    area: (drawn.get(look) ?? []).map(ribbon => ribbonArea(ribbon, SPAN)).join(''),
  }));
}

const crossingLines = ({ ribbons }: MapLayout): string =>
  ribbons
    .flat()
    .filter(({ crossing }) => crossing)
    .map(ribbon => ribbonLine(ribbon, SPAN))
    .join('');

function railPaths(layout: MapLayout, links: readonly UnitLink[], excluded: readonly boolean[]) {
  const omitted = new Set(links.flatMap(({ kind, bead }) => (kind === 'omission' ? bead.source : [])));
  const lookOfRow = (row: number): RailLook | null => {
    if (links[row]?.kind === 'omission') return null;
    if (links[row]?.kind === 'insertion') return 'gap';
    return excluded[row] ? 'excluded' : 'linked';
  };
  const source = railBands<RailLook>(layout.paragraphs, ordinal => (omitted.has(ordinal) ? 'gap' : 'linked'));
  const target = railBands<RailLook>(layout.rows, lookOfRow);
  return (['linked', 'excluded', 'gap'] as const).map(look => ({
    look,
    pieces: railPieces(source, look, SOURCE_RAIL) + railPieces(target, look, TARGET_RAIL),
  }));
}

const railPieces = (bands: readonly RailBand<RailLook>[], look: RailLook, x: number): string =>
  bands
    .filter(band => band.look === look)
    .map(band => railPiece(band, x, RAIL, look === 'gap' ? LEAST_GAP : LEAST_PIECE))
    .join('');

/** The ribbons of one row, drawn above the others, with the row's place on the rails. */
export function RowPicture({ layout, row, look }: Pick<MapPictureProps, 'layout'> & RowPictureProps) {
  const ribbons: readonly Ribbon[] = layout.ribbons[row] ?? [];
  const [first] = ribbons;
  const last = ribbons.at(-1);
  if (!first || !last) return null;
  const right = { from: first.right.from, to: last.right.to };
  const lefts = ribbons.filter(({ left }) => left.to > left.from);
  return (
    <g className={styles['row']} data-look={look}>
      {ribbons.map(ribbon => (
        <path key={ribbon.left.from} data-part="ribbon" d={ribbonArea(ribbon, SPAN)} />
      ))}
      <path
        d={
          lefts.map(({ left }) => railPiece(left, SOURCE_RAIL, RAIL, LEAST_GAP)).join('') +
          railPiece(right, TARGET_RAIL, RAIL, LEAST_GAP)
        }
      />
    </g>
  );
}

interface RowPictureProps {
  readonly row: number;
  readonly look: 'active' | 'pointed';
}
