import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { Kbd } from '../design/kbd.tsx';
import { isComposing } from '../keys/chord.ts';
import { chordOf } from '../keys/key-table.ts';
import { placePopup, type Size } from './place-popup.ts';
import styles from './tour.module.css';
import { neighbourStep, TOUR_STEPS, type TourStep } from './tour-steps.ts';
import { endTour, tour } from './tour-store.ts';
import { useAnchorBox } from './use-anchor-box.ts';

interface Place {
  readonly anchor: string;
  /** What it stands in, and nothing of which is to be covered. */
  readonly clearOf?: string;
  readonly side: 'top' | 'bottom' | 'left';
  readonly key?: {
    readonly chord: string;
    readonly text: 'tour.mark.key' | 'tour.proposal.key' | 'tour.confirm.key';
  };
}

const PLACES: Readonly<Record<TourStep, Place>> = {
  mark: {
    anchor: '[data-unit][aria-current=true] [data-text=target] [data-issue]',
    clearOf: '[data-unit]',
    side: 'bottom',
    key: { chord: chordOf('nextIssue'), text: 'tour.mark.key' },
  },
  card: { anchor: '[data-tour=card]', side: 'left' },
  proposal: {
    anchor: '[data-tour=proposal]',
    side: 'left',
    key: { chord: chordOf('acceptSuggestion'), text: 'tour.proposal.key' },
  },
  confirm: {
    anchor: '[data-tour=confirm]',
    side: 'top',
    key: { chord: chordOf('confirm'), text: 'tour.confirm.key' },
  },
  send: { anchor: '[data-tour=send]', side: 'bottom' },
};
const STEPS_BY: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Rows leave these keys alone; fields, tabs and menus do not. */
const mayTakeKeys = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof HTMLElement && (target.dataset['unit'] !== undefined || isInside(target)));
const isInside = (element: Element | null): boolean => element?.closest('[data-tour-step]') != null;

/** One step of the tour beside what it is about. Nothing behind it is blocked, and the keyboard stays where it is. */
export function Tour({ step }: { readonly step: TourStep }) {
  const { t } = useTranslation();
  const titleId = useId();
  const popup = useRef<HTMLDivElement>(null);
  const { anchor, clearOf = null, side, key } = PLACES[step];
  const box = useAnchorBox(anchor, clearOf);
  const [size, setSize] = useState<Size>({ width: 316, height: 180 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step or language is another height.
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = popup.current ?? {};
    setSize(before => (before.width === width && before.height === height ? before : { width, height }));
  }, [step, t]);
  const view = { width: window.innerWidth, height: window.innerHeight };
  // Without its anchor, which may be scrolled away, it waits at the foot of the texts.
  const place = placePopup(
    box ?? { left: view.width / 3, top: view.height - 40, width: 0, height: 0 },
    size,
    box ? side : 'top',
    view,
  );

  const end = (): void => {
    const had = isInside(document.activeElement);
    endTour();
    if (had) document.querySelector<HTMLElement>('[data-unit][aria-current=true]')?.focus();
  };
  const go = (by: 1 | -1): void => {
    const next = neighbourStep(step, by);
    if (next === step && by === 1) end();
    else tour.set({ step: next });
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented || !mayTakeKeys(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = STEPS_BY[event.key];
    if (event.key === 'Escape') end();
    else if (by) go(by);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  const position = TOUR_STEPS.indexOf(step);
  const last = position === TOUR_STEPS.length - 1;
  const count = t('tour.position', { position: position + 1, total: TOUR_STEPS.length });
  return (
    <>
      <div role="status" className="visually-hidden">
        {`${count} ${t(`tour.${step}.title`)} ${t(`tour.${step}.text`)}`}
      </div>
      <section
        ref={popup}
        aria-labelledby={titleId}
        data-tour-step={step}
        data-side={place.side}
        className={styles['popup']}
        style={{ left: place.left, top: place.top }}
      >
        {box && (
          <span
            aria-hidden="true"
            className={styles['arrow']}
            style={
              place.side === 'left' || place.side === 'right' ? { top: place.arrow } : { left: place.arrow }
            }
          />
        )}
        <h2 id={titleId} className={styles['title']}>
          {t(`tour.${step}.title`)}
        </h2>
        <p className={styles['text']}>{t(`tour.${step}.text`)}</p>
        {key && (
          <p className={styles['key']}>
            <Kbd chord={key.chord} />
            {t(key.text)}
          </p>
        )}
        <div className={styles['foot']}>
          <span className={styles['dots']} aria-hidden="true">
            {TOUR_STEPS.map(each => (
              <i key={each} className={classNames(each === step && styles['here'])} />
            ))}
          </span>
          <span className="visually-hidden">{count}</span>
          <span className={styles['space']} />
          {!last && (
            <Button look="quiet" className={styles['button']} onClick={end}>
              {t('tour.skip')}
            </Button>
          )}
          {position > 0 && (
            <Button className={styles['button']} onClick={() => go(-1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button look="primary" className={styles['button']} onClick={() => go(1)}>
            {t(last ? 'tour.finish' : 'tour.next')}
          </Button>
        </div>
      </section>
    </>
  );
}
