import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import type { Side } from '../../src/model/text.ts';
import { surfaceIn } from '../links/text-surface.ts';
import { useSelected } from '../review/store.ts';
import { useAlignment } from './alignment-context.ts';
import styles from './row-alignment.module.css';
import { paragraphRanges } from './unit-paragraphs.ts';
import { useParagraphDrag } from './use-paragraph-drag.ts';

interface ParagraphHandlesProps {
  readonly unit: Unit;
  readonly active: boolean;
  readonly row: RefObject<HTMLElement | null>;
}

const SIDES: readonly Side[] = ['source', 'target'];

/** Grips beside the paragraphs of a row: to be dragged onto another row, or pressed for a menu. */
export function ParagraphHandles({ unit, active, row }: ParagraphHandlesProps) {
  const { actions, desk } = useAlignment();
  const hot = useSelected(desk.store, state => state.hot === unit.id);
  if (!hot && !active) return null;
  if (actions.standing(unit).revised) return null;
  return SIDES.map(side => <SideHandles key={side} unit={unit} side={side} active={active} row={row} />);
}

function SideHandles({ unit, side, active, row }: ParagraphHandlesProps & { readonly side: Side }) {
  const { t } = useTranslation();
  const { desk } = useAlignment();
  const tops = useParagraphTops(unit, side, row);
  const begin = useParagraphDrag();
  const dragged = useSelected(desk.store, state => state.drag?.dragged ?? null);
  const texts = paragraphRanges(unit, side).map(({ start, end }) =>
    unit[side === 'source' ? 'source' : 'machine'].slice(start, end).trim(),
  );
  return (
    <div className={styles['handles']} data-side={side}>
      {texts.map((text, segment) => {
        const top = tops[segment];
        if (top === undefined) return null;
        const held = dragged?.unitId === unit.id && dragged.side === side && dragged.segment === segment;
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its number in the unit.
            key={segment}
            type="button"
            tabIndex={active ? 0 : -1}
            aria-haspopup="menu"
            aria-label={t('alignment.handle', {
              position: unit.position + 1,
              side: t(`alignment.side.${side}`),
              number: segment + 1,
            })}
            className={styles['handle']}
            data-held={held || undefined}
            style={{ top }}
            onPointerDown={(event: PointerEvent<HTMLButtonElement>) =>
              begin(event, { unitId: unit.id, side, segment }, text)
            }
            onClick={event => desk.openMenu(unit.id, event.currentTarget, { side, segment })}
          >
            <Grip />
          </button>
        );
      })}
    </div>
  );
}

function Grip() {
  return (
    <svg width="6" height="12" viewBox="0 0 6 12" aria-hidden="true">
      {[1, 6, 11].flatMap(y => [1, 5].map(x => <circle key={`${x} ${y}`} cx={x} cy={y} r="1" />))}
    </svg>
  );
}

/** How far below the row's upper edge each paragraph begins (CSS pixels); measured as the text stands. */
function useParagraphTops(
  unit: Unit,
  side: Side,
  row: RefObject<HTMLElement | null>,
): readonly (number | undefined)[] {
  const [tops, setTops] = useState<readonly (number | undefined)[]>([]);
  useEffect(() => {
    const place = row.current;
    if (!place) return;
    const measure = (): void => setTops(paragraphTops(place, unit, side));
    // The editor draws itself after this row; a narrower window breaks the lines elsewhere.
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    const text = place.querySelector(`[data-text="${side}"]`);
    if (text) observer.observe(text);
    measure();
    return () => observer.disconnect();
  }, [unit, side, row]);
  return tops;
}

function paragraphTops(row: HTMLElement, unit: Unit, side: Side): readonly (number | undefined)[] {
  const text = row.querySelector(`[data-text="${side}"]`);
  if (!text) return [];
  const above = row.getBoundingClientRect().top;
  const surface = surfaceIn(text);
  return unit.segmentStarts[side].map(start => {
    const box = surface.range({ start, end: start + 1 })?.getClientRects()[0];
    return box && box.top + box.height / 2 - above;
  });
}
