import { useTranslation } from 'react-i18next';
import type { Severity } from '../../src/model/issue.ts';
import type { SeverityTally } from '../../src/model/scorecard.ts';
import { SeverityDot } from '../inspector/severity-dot.tsx';
import styles from './report-table.module.css';

interface SeverityProps {
  readonly severities: readonly Severity[];
}

/** One column head a severity. */
export function SeverityHeads({ severities, group }: SeverityProps & { readonly group?: string }) {
  const { t } = useTranslation();
  return severities.map((severity, at) => (
    <th
      key={severity}
      scope="col"
      className={styles['number']}
      data-first={at === 0 || undefined}
      aria-label={group === undefined ? undefined : `${group}: ${t(`severity.${severity}`)}`}
    >
      <span className={styles['severity']}>
        <SeverityDot severity={severity} />
        {t(`severity.${severity}`)}
      </span>
    </th>
  ));
}

/** One figure a severity; what there is none of stays quiet. */
export function SeverityCells({ severities, tally }: SeverityProps & { readonly tally: SeverityTally }) {
  return severities.map((severity, at) => (
    <td
      key={severity}
      className={styles['number']}
      data-first={at === 0 || undefined}
      data-none={tally[severity] === 0 || undefined}
    >
      {tally[severity]}
    </td>
  ));
}
