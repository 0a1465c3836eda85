import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../src/model/issue.ts';
import { evidenceLines } from './evidence-lines.ts';
import styles from './issue-card.module.css';

/** What speaks for an issue, each line under the name of its kind. */
export function EvidenceList({ issue }: { readonly issue: Annotation }) {
  const { t } = useTranslation();
  const lines = evidenceLines(issue);
  if (lines.length === 0) return null;
  return (
    <dl className={styles['evidence']}>
      {lines.map(line => {
        const detail = 'furniture' in line ? t(`furniture.${line.furniture}`) : line.detail;
        return (
          <div key={`${line.label}${detail}`}>
            <dt>{t(`evidence.${line.label}`)}</dt>
            <dd>{detail}</dd>
          </div>
        );
      })}
    </dl>
  );
}
