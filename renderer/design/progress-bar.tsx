import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** Shares of the whole, 0…1: what is finished, and what is half done. */
  readonly done: number;
  readonly begun?: number;
  readonly width?: number | string;
}

/** A thin bar: finished share in full colour, half-done share paler behind it. */
export function ProgressBar({ label, done, begun = 0, width = 120 }: ProgressBarProps) {
  const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
  return (
    <div
      className={styles['bar']}
      style={{ width }}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(done * 100)}
    >
      <i className={styles['done']} style={{ width: percent(done) }} />
      <i className={styles['begun']} style={{ width: percent(begun) }} />
    </div>
  );
}
