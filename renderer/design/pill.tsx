import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './pill.module.css';

export type PillTone = 'accent' | 'ok' | 'critical' | 'major' | 'neutral';

/** A state in one or two words. */
export function Pill({
  tone = 'accent',
  children,
}: {
  readonly tone?: PillTone;
  readonly children: ReactNode;
}) {
  return <span className={classNames(styles['pill'], styles[tone])}>{children}</span>;
}
