import { type RefObject, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { unitLinks } from '../links/unit-link.ts';
import { AlignmentMap } from './alignment-map.tsx';
import { OverviewRuler } from './overview-ruler.tsx';
import { useMapOpen } from './use-map-open.ts';
import type { GridVirtualizer } from './use-view-box.ts';

interface OverviewProps {
  readonly units: readonly Unit[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly virtualizer: GridVirtualizer;
  /** Makes a row's unit the active one. */
  readonly onActivate: (row: number) => void;
}

const NONE: readonly Unit[] = [];

/** The whole article beside its grid: the map of its links, or folded, the ruler of its issues. */
export function Overview({ units: current, scroller, virtualizer, onActivate }: OverviewProps) {
  const { t } = useTranslation();
  const open = useMapOpen();
  // The rows first: what is drawn of all of them follows once they are painted.
  const units = useDeferredValue(current, NONE);
  const jump = (row: number): void => {
    virtualizer.scrollToIndex(row, { align: 'center' });
    onActivate(row);
  };
  if (!open) {
    return (
      <OverviewRuler label={t('grid.ruler')} units={units} virtualizer={virtualizer} onJump={onActivate} />
    );
  }
  return (
    <AlignmentMap
      units={units}
      links={unitLinks(units)}
      scroller={scroller}
      virtualizer={virtualizer}
      onJump={jump}
    />
  );
}
