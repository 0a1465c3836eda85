import { useTranslation } from 'react-i18next';
import type { ArticleReport } from '../../src/model/scorecard.ts';
import { usePreferences } from '../preferences/preferences.ts';
import chart from './chart.module.css';
import { agreementOf } from './figures.ts';
import styles from './report-sheet.module.css';
import table from './report-table.module.css';

const COLUMNS = [
  ['accepted', 'report.columnAccepted'],
  ['mended', 'report.columnMended'],
  ['dismissed', 'report.columnDismissed'],
  ['suspected', 'report.columnSuspected'],
] as const;
const BAR = 72;

/** How often reviewers agreed with each check, and how often not. */
export function CheckTable({ report }: { readonly report: ArticleReport }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const titleOf = (checkId: string): string => report.checkTitles[checkId]?.[locale] || checkId;
  return (
    <section className={styles['section']}>
      <h2>{t('report.checks')}</h2>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t('report.columnCheck')}</th>
            {COLUMNS.map(([key, label]) => (
              <th key={key} scope="col" className={table['number']}>
                {t(label)}
              </th>
            ))}
            <th scope="col" className={table['share']}>
              {t('report.columnAgreement')}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.scorecard.checks.map(row => {
            const share = agreementOf(row);
            return (
              <tr key={row.checkId}>
                <th scope="row">{titleOf(row.checkId)}</th>
                {COLUMNS.map(([key]) => (
                  <td key={key} className={table['number']} data-none={row[key] === 0 || undefined}>
                    {row[key]}
                  </td>
                ))}
                <td className={table['share']} data-none={share === null || undefined}>
                  {share === null ? (
                    t('report.noScore')
                  ) : (
                    <>
                      <svg viewBox={`0 0 ${BAR} 6`} className={chart['bar']} aria-hidden="true">
                        <rect width={BAR} height={6} rx={3} className={chart['track']} />
                        <rect
                          width={(BAR * share.right) / share.of}
                          height={6}
                          rx={3}
                          className={chart['filled']}
                        />
                      </svg>
                      <span className={table['fraction']}>{t('report.share', share)}</span>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
