import { useTranslation } from 'react-i18next';
import type { MqmCategory } from '../../src/model/issue.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { GRAVEST_FIRST } from './figures.ts';
import styles from './report-sheet.module.css';
import table from './report-table.module.css';
import { SeverityCells, SeverityHeads } from './severity-cells.tsx';

const GROUPS = ['before', 'after', 'suspected'] as const;
const GROUP_LABELS = {
  before: 'report.groupBefore',
  after: 'report.groupAfter',
  suspected: 'report.groupSuspected',
} as const;

/** MQM's dimensions. */
type Dimension = MqmCategory extends `${infer D}/${string}` ? D : never;
const dimensionOf = (category: MqmCategory): Dimension => category.split('/')[0] as Dimension;

/** Which kinds of errors there were, are left, and are suspected, by severity. */
export function CategoryTable({ card }: { readonly card: Scorecard }) {
  const { t } = useTranslation();
  const { categories, totals } = card;
  const neutral = GROUPS.some(group => totals[group].neutral > 0);
  const severities = GRAVEST_FIRST.filter(severity => severity !== 'neutral' || neutral);
  return (
    <section className={styles['section']}>
      <h2>{t('report.categories')}</h2>
      {categories.length === 0 ? (
        <p className={styles['quiet']}>{t('report.noErrors')}</p>
      ) : (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('report.columnCategory')}
              </th>
              {GROUPS.map(group => (
                <th key={group} scope="colgroup" colSpan={severities.length} className={table['group']}>
                  {t(GROUP_LABELS[group])}
                </th>
              ))}
            </tr>
            <tr>
              {GROUPS.map(group => (
                <SeverityHeads key={group} severities={severities} group={t(GROUP_LABELS[group])} />
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map(row => (
              <tr key={row.category}>
                <th scope="row">
                  {t(`category.${row.category}`)}
                  <small>{t(`report.dimension.${dimensionOf(row.category)}`)}</small>
                </th>
                {GROUPS.map(group => (
                  <SeverityCells key={group} severities={severities} tally={row[group]} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('report.total')}</th>
              {GROUPS.map(group => (
                <SeverityCells key={group} severities={severities} tally={totals[group]} />
              ))}
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
