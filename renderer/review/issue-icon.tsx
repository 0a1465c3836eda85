import { useTranslation } from 'react-i18next';
import { type Annotation, SEVERITIES } from '../../src/model/issue.ts';
import { SeverityDot } from '../inspector/severity-dot.tsx';
import styles from './unit-row.module.css';

const gravityOf = ({ severity }: Annotation): number => SEVERITIES.indexOf(severity);

/** In the margin of a row: how grave its gravest open issue is; pressed, it leads there. The row's name counts them. */
export function IssueIcon({ open }: { readonly open: readonly Annotation[] }) {
  const { t } = useTranslation();
  const [gravest] = open.toSorted((a, b) => gravityOf(b) - gravityOf(a));
  if (!gravest) return null;
  return (
    <span
      className={styles['issueIcon']}
      title={t('grid.gravest', { severity: t(`severity.${gravest.severity}`), count: open.length })}
      data-gravest={gravest.fingerprint}
      aria-hidden="true"
    >
      <SeverityDot severity={gravest.severity} />
    </span>
  );
}
