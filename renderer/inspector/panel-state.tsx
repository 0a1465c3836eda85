import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { LoadFailure, type LoadFailureProps } from '../design/load-failure.tsx';
import styles from './panel-state.module.css';

interface PanelEmptyProps {
  readonly Icon: LucideIcon;
  readonly text: string;
  /** What it can be used for, or where to go on. */
  readonly hint?: ReactNode;
  /** There is nothing because all is well. */
  readonly good?: boolean;
  readonly children?: ReactNode;
}

/** What a panel beside the texts says while there is nothing in it. */
export function PanelEmpty({ Icon, text, hint, good = false, children }: PanelEmptyProps) {
  return (
    <div className={styles['empty']} data-good={good}>
      <Icon aria-hidden="true" />
      <p>{text}</p>
      {hint && <p className={styles['hint']}>{hint}</p>}
      {children}
    </div>
  );
}

/** What a panel says that could not be filled, with a way to try again. */
export function PanelFailure(failure: LoadFailureProps) {
  return (
    <div className={styles['failure']}>
      <LoadFailure {...failure} />
    </div>
  );
}
