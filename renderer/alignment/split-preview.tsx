import { Popover } from '@base-ui/react/popover';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { Kbd } from '../design/kbd.tsx';
import { isComposing } from '../keys/chord.ts';
import { characterAt, surfaceIn } from '../links/text-surface.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';
import { useAlignment } from './alignment-context.ts';
import type { SplitMode } from './desk.ts';
import styles from './split-preview.module.css';
import { useCutDrawing } from './use-cut-drawing.ts';

interface SplitPreviewProps {
  readonly row: RefObject<HTMLElement | null>;
}

/** A cut that is being chosen: the lower half is tinted in both texts, and a small window takes the keys. */
export function SplitPreview({ row }: SplitPreviewProps) {
  const { desk } = useAlignment();
  const mode = useSelected(desk.store, state => (state.mode?.kind === 'split' ? state.mode : null));
  return mode && <Preview mode={mode} row={row} />;
}

/** Characters shown on either side of the cut where it is told in words. */
const NEAR = 12;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

function Preview({ mode, row }: SplitPreviewProps & { readonly mode: SplitMode }) {
  const { t } = useTranslation();
  const review = useReview();
  const { split } = useAlignment();
  const popup = useRef<HTMLDivElement>(null);
  const bars = useCutDrawing(mode, row);
  usePointerCut(row);
  const { text, at, caret } = mode;
  const exact = at === caret;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    const step = STEPS[event.key];
    if (step !== undefined) split.step(step);
    else if (event.key === 'Enter' && event.shiftKey) split.takeExact();
    else if (event.key === 'Enter' && event.target === popup.current) split.take();
    else return;
    event.preventDefault();
  };
  return (
    <>
      {bars.map(({ side, ...place }) => (
        <i key={side} className={styles['bar']} style={place} />
      ))}
      <Popover.Root open onOpenChange={(open, { reason }) => open || split.leave(reason === 'escape-key')}>
        <Popover.Portal>
          <Popover.Positioner
            anchor={() => row.current?.querySelector('[data-text="target"]') ?? row.current}
            side="bottom"
            align="end"
            sideOffset={8}
            className={styles['positioner']}
          >
            <Popover.Popup
              ref={popup}
              tabIndex={-1}
              initialFocus={popup}
              finalFocus={false}
              className={styles['popup']}
              onKeyDown={onKeyDown}
            >
              <Popover.Title className="visually-hidden">
                {t('splitting.title', { position: (review.unit(mode.unitId)?.position ?? 0) + 1 })}
              </Popover.Title>
              <div className={styles['row']}>
                <Button
                  look="quiet"
                  icon={<ChevronLeft />}
                  hint={t('splitting.previous')}
                  chord="ArrowLeft"
                  onClick={() => split.step(-1)}
                />
                <Button
                  look="quiet"
                  icon={<ChevronRight />}
                  hint={t('splitting.next')}
                  chord="ArrowRight"
                  onClick={() => split.step(1)}
                />
                <Button look="primary" onClick={split.take}>
                  {t('splitting.take')} <Kbd chord="Enter" />
                </Button>
                {caret !== null && !exact && (
                  <Button onClick={split.takeExact}>
                    {t('splitting.exact')} <Kbd chord="Shift+Enter" />
                  </Button>
                )}
                <Button look="quiet" onClick={() => split.leave()}>
                  {t('common.cancel')} <Kbd chord="Escape" />
                </Button>
              </div>
              {mode.source === null && <p className={styles['note']}>{t('splitting.sourceWhole')}</p>}
              <p role="status" className="visually-hidden">
                {t('splitting.preview', {
                  before: text.slice(Math.max(0, at - NEAR), at).trimEnd(),
                  after: text.slice(at, at + NEAR).trimEnd(),
                })}
              </p>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}

/** A press on the translation chooses the boundary nearest to it; the editor under it must not have it. */
function usePointerCut(row: RefObject<HTMLElement | null>): void {
  const { split } = useAlignment();
  const onPress = useEffectEvent((event: MouseEvent): void => {
    const text = row.current?.querySelector('[data-text="target"]');
    if (!text || !(event.target instanceof Node) || !text.contains(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type !== 'pointerdown') return;
    const at = characterAt(surfaceIn(text), event.clientX, event.clientY);
    if (at !== null) split.near(at);
  });
  useEffect(() => {
    const end = new AbortController();
    for (const type of ['pointerdown', 'mousedown', 'click'] as const) {
      window.addEventListener(type, event => onPress(event), { capture: true, signal: end.signal });
    }
    return () => end.abort();
  }, []);
}
