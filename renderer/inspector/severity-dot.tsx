import type { Severity } from '../../src/model/issue.ts';
import styles from './severity-dot.module.css';

/** A severity as colour and shape: the words beside it say it too. */
export function SeverityDot({ severity }: { readonly severity: Severity }) {
  return <span className={styles['dot']} data-severity={severity} aria-hidden="true" />;
}
