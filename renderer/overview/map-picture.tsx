import { memo, useMemo } from 'react';
import type { UnitLink } from '../links/unit-link.ts';
import { SOURCE_RAIL, TARGET_RAIL } from './map-geometry.ts';
import type { MapLayout, Ribbon } from './map-layout.ts';
import { railPiece, ribbonArea, ribbonLine } from './map-paths.ts';
import styles from './map-picture.module.css';
import { type RailBand, railBands } from './rail-bands.ts';
import { joinThin } from './thin-ribbons.ts';

/** Least heights of pieces of the rails (CSS pixels). */
const LEAST_PIECE = 0.75;
/** Nobody overlooks a gap, however short the paragraph. */
const LEAST_GAP = 2;

/** `settled` gaps are those somebody has looked at. */
const RAIL_LOOKS = ['linked', 'excluded', 'settled', 'gap'] as const;
type RailLook = (typeof RAIL_LOOKS)[number];

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
    area: (drawn.get(look) ?? []).map(ribbon => ribbonArea(ribbon)).join(''),
  }));
}

const crossingLines = ({ ribbons }: MapLayout): string =>
  ribbons
    .flat()
    .filter(({ crossing }) => crossing)
    .map(ribbon => ribbonLine(ribbon))
    .join('');

function railPaths(layout: MapLayout, links: readonly UnitLink[], excluded: readonly boolean[]) {
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
  return RAIL_LOOKS.map(look => ({
    look,
    pieces: railPieces(source, look, SOURCE_RAIL) + railPieces(target, look, TARGET_RAIL),
  }));
}

const railPieces = (bands: readonly RailBand<RailLook>[], look: RailLook, x: number): string =>
  bands
    .filter(band => band.look === look)
    .map(band => railPiece(band, x, look === 'gap' ? LEAST_GAP : LEAST_PIECE))
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
        <path key={ribbon.left.from} data-part="ribbon" d={ribbonArea(ribbon)} />
      ))}
      <path
        d={
          lefts.map(({ left }) => railPiece(left, SOURCE_RAIL, LEAST_GAP)).join('') +
          railPiece(right, TARGET_RAIL, LEAST_GAP)
        }
      />
    </g>
  );
}

interface RowPictureProps {
  readonly row: number;
  readonly look: 'active' | 'pointed';
}
