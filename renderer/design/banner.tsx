import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names.ts';

interface BannerProps {
  readonly tone: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
  /** Buttons at the right edge. */
  readonly actions?: ReactNode;
}

/** A message that stays in its place until its cause is gone. Errors are announced at once. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div className={classNames(styles['banner'], styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
