import type { ReactNode } from 'react';
import styles from './floating-bar.module.css';

interface FloatingBarProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is to be done next, over the lower edge of what it is about: nothing moves when it comes or goes. */
export function FloatingBar({ label, children }: FloatingBarProps) {
  return (
    <div role="toolbar" aria-label={label} data-floating-bar="" className={styles['bar']}>
      {children}
    </div>
  );
}
