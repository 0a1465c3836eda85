import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { linkLabel } from '../links/link-label.ts';
import { type UnitLink, unitLinks } from '../links/unit-link.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';
import { focusRow } from '../review/use-row-keys.ts';
import styles from './alignment-map.module.css';
import { IssueTicks } from './issue-ticks.tsx';
import { MARGIN } from './map-geometry.ts';
import { layOutMap } from './map-layout.ts';
import { MapPicture, RowPicture } from './map-picture.tsx';
import { MapTooltip } from './map-tooltip.tsx';
import { useElementHeight } from './use-element-height.ts';
import { useMapPointer } from './use-map-pointer.ts';
import { useShape } from './use-shape.ts';
import { type GridVirtualizer, useViewBox } from './use-view-box.ts';

interface AlignmentMapProps {
  readonly units: readonly Unit[];
  readonly links: readonly UnitLink[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly virtualizer: GridVirtualizer;
  readonly onJump: (row: number) => void;
}

/** About the height of the tooltip, which stays inside the map (CSS pixels). */
const TOOLTIP = 76;
/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/**
 * The links of the whole article: the source's paragraphs on the left, the translation's on the right, what joins
 * them between, issues beside. A slider over the rows: the active one is its value, Enter goes to it.
 */
export function AlignmentMap({ units, links, scroller, virtualizer, onJump }: AlignmentMapProps) {
  const { t } = useTranslation();
  const { store } = useReview();
  const activeUnit = useSelected(store, state => state.activeUnit);
  const map = useRef<HTMLDivElement>(null);
  const height = useElementHeight(map);
  const shape = useShape(units);
  const layout = useMemo(() => layOutMap(shape, unitLinks(shape), height - 2 * MARGIN), [shape, height]);
  const excluded = useMemo(() => shape.map(unit => unit.excluded), [shape]);
  const view = useViewBox(scroller, virtualizer, layout);
  const { pointed, ...pointer } = useMapPointer({
    layout,
    links,
    scroller,
    view: view.band,
    virtualizer,
    onJump,
  });
  const activeRow = units.findIndex(unit => unit.id === activeUnit);
  const placeOf = useCallback(
    (row: number) => (layout.rows[row] ?? 0) / Math.max(1, height),
    [layout, height],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && activeUnit !== null) {
      event.preventDefault();
      focusRow(document, activeUnit);
      return;
    }
    const row = rowAfter(event.key, activeRow, units.length);
    if (row === null) return;
    event.preventDefault();
    event.stopPropagation();
    onJump(row);
  };
  const link = links[activeRow];
  const pointedUnit = pointed && units[pointed.row];
  const pointedLink = pointed && links[pointed.row];
  return (
    <div
      ref={map}
      role="slider"
      tabIndex={0}
      aria-label={t('overview.label')}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, units.length)}
      aria-valuenow={activeRow + 1 || 1}
      aria-valuetext={
        link &&
        t('overview.value', { position: activeRow + 1, total: units.length, link: linkLabel(link, t) })
      }
      className={styles['map']}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <svg className={styles['picture']} aria-hidden="true">
        <g transform={`translate(0 ${MARGIN})`}>
          <MapPicture layout={layout} links={links} excluded={excluded} />
          {activeRow >= 0 && <RowPicture layout={layout} row={activeRow} look="active" />}
          {pointed && <RowPicture layout={layout} row={pointed.row} look="pointed" />}
        </g>
      </svg>
      <div className={styles['ticks']}>
        <IssueTicks units={units} placeOf={placeOf} height={height} />
      </div>
      <svg className={styles['view']} aria-hidden="true">
        {units.length > 0 && <path ref={view.path} transform={`translate(0 ${MARGIN})`} />}
      </svg>
      {pointedUnit && pointedLink && (
        <MapTooltip
          unit={pointedUnit}
          link={pointedLink}
          top={Math.min(Math.max(pointed.top, TOOLTIP / 2), height - TOOLTIP / 2)}
        />
      )}
    </div>
  );
}

/** The row a key of a slider leads to, or null for another key. */
function rowAfter(key: string, row: number, rows: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -rows,
    End: rows,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(rows - 1, Math.max(0, row + step));
}
