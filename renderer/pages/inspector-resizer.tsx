import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { INSPECTOR_WIDTH } from '../preferences/preferences.ts';
import type { InspectorState } from '../review/use-inspector.ts';
import styles from './inspector-resizer.module.css';

/** Pixels a press of an arrow key moves the edge. */
const KEY_STEP = 16;

/** The inspector's left edge, to be pulled by pointer or arrow keys. */
export function InspectorResizer({ inspector }: { readonly inspector: InspectorState }) {
  const { t } = useTranslation();
  const onPointerDown = (event: PointerEvent<HTMLHRElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLHRElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      inspector.resize(window.innerWidth - event.clientX);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    inspector.resize(inspector.width + step);
  };
  return (
    <hr
      className={styles['resizer']}
      tabIndex={0}
      aria-label={t('article.resizeInspector')}
      aria-orientation="vertical"
      aria-valuemin={INSPECTOR_WIDTH.min}
      aria-valuemax={INSPECTOR_WIDTH.max}
      aria-valuenow={inspector.width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
