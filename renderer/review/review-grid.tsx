import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import type { LeftOut, Unit } from '../../src/model/review.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { DragGhost } from '../alignment/drag-ghost.tsx';
import { LinkBar } from '../alignment/link-bar.tsx';
import { TargetHead } from '../changes/target-head.tsx';
import { unitLinks } from '../links/unit-link.ts';
import { useLinkHighlights } from '../links/use-link-highlights.ts';
import { Overview } from '../overview/overview.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import { textScale } from '../preferences/text-scale.ts';
import { estimateRowHeight } from './estimate-row-height.ts';
import { openingOffset } from './opening-offset.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import styles from './review-grid.module.css';
import { useRush } from './rush.ts';
import { haveSameRows } from './same-rows.ts';
import { useSelected } from './store.ts';
import { UnitRow } from './unit-row.tsx';
import { useKept } from './use-kept.ts';
import { type Room, roomFor, rowsIn, useHoldInView } from './use-left-out.ts';
import { useMeasureAnew } from './use-measure-anew.ts';
import { useReveal } from './use-reveal.ts';
import { focusRow, useRowKeys } from './use-row-keys.ts';

/** Height of the column headings, which scroll with the list until they stick (CSS pixels). */
const HEAD_HEIGHT = 31;

/** What one can scroll past the last row (CSS pixels). */
const PAST_THE_END = 120;

interface ReviewGridProps {
  readonly units: readonly Unit[];
  /** Rows that are still on their way; absent where all are there. */
  readonly leftOut: LeftOut | undefined;
  /** The unit it opens at. */
  readonly begin: UnitId | null;
  readonly actions: ReviewActions;
}

/** All units of the article in one list of which only the rows in view exist, and the overview beside it. */
export function ReviewGrid({ units, leftOut, begin, actions }: ReviewGridProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { store } = review;
  const { desk } = useAlignment();
  const links = unitLinks(units);
  const total = rowsIn({ units, leftOut });
  const { changeLayout } = usePreferences();
  const view = useSelected(store, state => state.view);
  const activeUnit = useSelected(store, state => state.activeUnit);
  const activeIssue = useSelected(store, state => state.activeIssue);
  const hovered = useSelected(store, state => state.hovered);
  const scroller = useRef<HTMLDivElement>(null);
  const rush = useRush(scroller);
  const [width, setWidth] = useState(900);

  const { textSize, lineHeight } = usePreferences();
  const scale = useMemo(() => textScale(textSize, lineHeight), [textSize, lineHeight]);
  // A new function would make the virtualizer measure all rows anew.
  const rows = useKept(units, haveSameRows);
  const getItemKey = useCallback((row: number) => rows[row]?.id ?? row, [rows]);
  // Asked for each row below whenever one that came into view is measured.
  const estimates = useMemo(
    () => Float64Array.from(rows, unit => estimateRowHeight(unit, width, scale)),
    [rows, width, scale],
  );
  const room = useMemo(() => roomFor(estimates, leftOut), [estimates, leftOut]);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: row => estimates[row]!,
    getItemKey,
    overscan: 6,
    scrollMargin: HEAD_HEIGHT,
    paddingStart: room.above,
    paddingEnd: room.below + PAST_THE_END,
    initialOffset: () =>
      openingOffset(
        estimates,
        begin === null ? -1 : (review.rows().get(begin) ?? -1),
        room.above,
        window.innerHeight,
      ),
    scrollPaddingEnd: 60,
    scrollPaddingStart: HEAD_HEIGHT + 3,
    onChange: instance => setWidth(instance.scrollRect?.width ?? width),
  });

  useMeasureAnew(virtualizer, `${textSize} ${lineHeight}`);
  useReveal(virtualizer, units, activeUnit);
  useHoldInView(virtualizer, scroller, units[0], leftOut);

  // A page that was just opened has no focus yet: the arrows should work without a click.
  const takeKeyboard = useEffectEvent(() => {
    if (activeUnit !== null && document.activeElement === document.body)
      focusRow(scroller.current, activeUnit);
  });
  const arrived = activeUnit !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where to begin may be known only later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => takeKeyboard());
    return () => cancelAnimationFrame(frame);
  }, [arrived]);

  useLinkHighlights(scroller);
  const onKeyDown = useRowKeys(units, actions, scroller);
  return (
    <>
      <div
        ref={scroller}
        data-grid=""
        className={styles['scroller']}
        data-digits={String(total).length}
        data-sides={view === 'diff' && changeLayout === 'side' ? '' : undefined}
      >
        <div className={styles['head']}>
          <span aria-hidden="true" />
          <span aria-hidden="true">{t('grid.source')}</span>
          <span aria-hidden="true" title={t('links.column')}>
            ¶
          </span>
          <TargetHead view={view} />
        </div>
        <ul
          aria-label={t('grid.label')}
          className={styles['list']}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
          onPointerLeave={() => {
            store.set({ hovered: null });
            desk.point(null);
          }}
        >
          {leftOut && <Coming room={room} end={virtualizer.getTotalSize() - PAST_THE_END} />}
          {virtualizer.getVirtualItems().map(item => {
            const unit = units[item.index];
            const link = links[item.index];
            if (!unit || !link) return null;
            const active = unit.id === activeUnit;
            const lit = hovered?.unitId === unit.id ? hovered.fingerprint : active ? activeIssue : null;
            return (
              <li
                key={item.key}
                data-index={item.index}
                ref={virtualizer.measureElement}
                className={styles['item']}
                style={{ top: item.start - HEAD_HEIGHT }}
              >
                <UnitRow
                  unit={unit}
                  link={link}
                  total={total}
                  active={active}
                  view={view}
                  lit={lit}
                  actions={actions}
                  rush={rush}
                />
              </li>
            );
          })}
        </ul>
      </div>
      <LinkBar actions={actions} />
      <DragGhost />
      <Overview
        units={leftOut ? NONE : units}
        scroller={scroller}
        virtualizer={virtualizer}
        onActivate={row => {
          const unit = units[row];
          if (unit) actions.activate(unit.id, { issue: null });
        }}
      />
    </>
  );
}

const NONE: readonly Unit[] = [];

/** Stands where rows of a long article will be: above and below those that are there. */
function Coming({ room: { above, below }, end }: { readonly room: Room; readonly end: number }) {
  const { t } = useTranslation();
  const places = [
    { top: 0, height: above },
    { top: end - below, height: below },
  ].filter(({ height }) => height > 0);
  return places.map(place => (
    <li key={place.top} className={styles['coming']} style={place}>
      <span>{t('grid.coming')}</span>
    </li>
  ));
}
