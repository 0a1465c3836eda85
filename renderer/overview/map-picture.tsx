import { memo, useMemo } from 'react';
import type { UnitLink } from '../links/unit-link.ts';
import { drawMap } from './map-drawing.ts';
import { SOURCE_RAIL, TARGET_RAIL } from './map-geometry.ts';
import type { MapLayout } from './map-layout.ts';
import { railPiece, ribbonArea } from './map-paths.ts';
import styles from './map-picture.module.css';

interface MapPictureProps {
  readonly layout: MapLayout;
  readonly links: readonly UnitLink[];
  readonly excluded: readonly boolean[];
}

/** The still part of the map: both rails and the ribbons between them, one path for each look. */
export const MapPicture = memo(function MapPicture({ layout, links, excluded }: MapPictureProps) {
  const { ribbons, crossings, rails } = useMemo(
    () => drawMap(layout, links, excluded),
    [layout, links, excluded],
  );
  return (
    <>
      {ribbons.map(({ look, path, stroke }) => (
        <path key={look} className={styles['ribbon']} data-look={look} d={path} strokeWidth={stroke} />
      ))}
      {crossings.map(({ look, path, stroke }) => (
        <path key={look} className={styles['crossing']} data-look={look} d={path} strokeWidth={stroke} />
      ))}
      {rails.map(({ look, path }) => (
        <path key={look} className={styles['rail']} data-look={look} d={path} />
      ))}
    </>
  );
});

/** Least height of a row's place on the rails (CSS pixels). */
const LEAST_PLACE = 2;

interface RowPictureProps {
  readonly layout: MapLayout;
  readonly row: number;
  readonly look: 'active' | 'pointed';
}

/** The ribbons of one row, drawn above the others, with the row's place on the rails. */
export function RowPicture({ layout, row, look }: RowPictureProps) {
  const ribbons = layout.ribbons[row] ?? [];
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
          lefts.map(({ left }) => railPiece(left, SOURCE_RAIL, LEAST_PLACE)).join('') +
          railPiece(right, TARGET_RAIL, LEAST_PLACE)
        }
      />
    </g>
  );
}
