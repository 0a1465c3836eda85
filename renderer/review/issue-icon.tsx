import { useTranslation } from 'react-i18next';
import { type Annotation, gravest } from '../../src/model/issue.ts';
import { SeverityDot } from '../inspector/severity-dot.tsx';
import styles from './unit-row.module.css';

/** In the margin of a row: how grave its gravest open issue is; pressed, it leads there. The row's name counts them. */
export function IssueIcon({ open }: { readonly open: readonly Annotation[] }) {
  const { t } = useTranslation();
  const severity = gravest(open.map(issue => issue.severity));
  const issue = open.find(each => each.severity === severity);
  if (!issue) return null;
  return (
    <span
      className={styles['issueIcon']}
      title={t('grid.gravest', { severity: t(`severity.${issue.severity}`), count: open.length })}
      data-gravest={issue.fingerprint}
      aria-hidden="true"
    >
      <SeverityDot severity={issue.severity} />
    </span>
  );
}
