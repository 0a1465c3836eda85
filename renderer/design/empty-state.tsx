import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** Level of the title: it heads the page, unless it stands under the page's own heading. */
  readonly heading?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** What a place says while there is nothing in it, and what to do about that. */
export function EmptyState({ icon, title, text, heading: Heading = 'h1', children }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <div className={styles['icon']} aria-hidden="true">
        {icon}
      </div>
      <Heading className={styles['title']}>{title}</Heading>
      <p className={styles['text']}>{text}</p>
      {children}
    </div>
  );
}
