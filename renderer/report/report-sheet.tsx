import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReport } from '../../src/model/scorecard.ts';
import { formatNumber } from '../i18n/format.ts';
import { ArticleStatePill } from '../library/article-state-pill.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import { CategoryTable } from './category-table.tsx';
import { CheckTable } from './check-table.tsx';
import { Comparison } from './comparison.tsx';
import { PlacesChart } from './places-chart.tsx';
import styles from './report-sheet.module.css';
import { ReviewProgress } from './review-progress.tsx';
import { Verdict } from './verdict.tsx';

interface ReportSheetProps {
  readonly report: ArticleReport;
  readonly ref?: Ref<HTMLElement>;
}

/** The report as it is read on the screen, on paper and in a file: nothing in it needs the program. */
export function ReportSheet({ report, ref }: ReportSheetProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { summary, profile, scorecard, words, units } = report;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });
  const facts = { words: formatNumber(words.total, locale), units: formatNumber(units.total, locale) };
  return (
    <article className={styles['sheet']} ref={ref} lang={locale}>
      <header className={styles['heading']}>
        <p className={styles['kicker']}>
          {t('report.title')}
          <span>{t('report.standard')}</span>
        </p>
        <h1 className={styles['title']} lang="ja">
          {summary.title}
        </h1>
        <p className={styles['facts']}>
          <ArticleStatePill state={summary.state} />
          <span>{t('report.facts', facts)}</span>
          <span>{t('report.made', { time: made.format(new Date(report.at)) })}</span>
        </p>
      </header>
      <Verdict report={report} />
      <Comparison report={report} />
      <CategoryTable card={scorecard} />
      {report.places.length > 0 && <PlacesChart report={report} />}
      <ReviewProgress report={report} />
      {scorecard.checks.length > 0 && <CheckTable report={report} />}
      <section className={styles['section']}>
        <h2>{t('report.method')}</h2>
        <div className={styles['notes']}>
          <p>{t('report.methodCounts')}</p>
          <p>
            {t('report.methodScore', {
              acceptable: profile.acceptablePoints,
              threshold: profile.threshold,
            })}
          </p>
          <p>{t('report.methodUnread')}</p>
        </div>
      </section>
    </article>
  );
}
