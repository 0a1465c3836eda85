import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitState } from '../../src/model/review.ts';
import type { ArticleReport } from '../../src/model/scorecard.ts';
import { formatNumber } from '../i18n/format.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { StateMark } from '../review/state-mark.tsx';
import chart from './chart.module.css';
import styles from './report-sheet.module.css';

/** What is done first. */
const ORDER = [
  'approved',
  'confirmed',
  'edited',
  'returned',
  'untouched',
] as const satisfies readonly UnitState[];
const WIDTH = 760;

/** How many paragraphs stand where. */
export function ReviewProgress({ report }: { readonly report: ArticleReport }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const id = useId();
  const { units, words } = report;
  const number = (value: number): string => formatNumber(value, locale);
  const shown = ORDER.filter(state => units.states[state] > 0);
  const text = t('report.progressText', {
    total: number(units.total),
    reviewed: number(units.reviewed),
    totalWords: number(words.total),
    reviewedWords: number(words.reviewed),
  });
  let at = 0;
  return (
    <section className={styles['section']}>
      <h2>{t('report.progress')}</h2>
      <figure className={chart['figure']}>
        <svg
          viewBox={`0 0 ${WIDTH} 12`}
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
          className={chart['chart']}
        >
          <title id={`${id}-title`}>{t('report.progressChart')}</title>
          <desc id={`${id}-text`}>{text}</desc>
          {shown.map(state => {
            const width = (units.states[state] / Math.max(1, units.total)) * WIDTH;
            const x = at;
            at += width;
            return (
              <rect
                key={state}
                x={x}
                y={0}
                width={Math.max(1, width - 2)}
                height={12}
                rx={2}
                className={chart['state']}
                data-state={state}
              />
            );
          })}
        </svg>
        <figcaption className={chart['legend']}>
          {shown.map(state => (
            <span key={state}>
              <StateMark state={state} />
              {t(`unitState.${state}`)}
              <b>{number(units.states[state])}</b>
            </span>
          ))}
        </figcaption>
      </figure>
      <p>{text}</p>
      {units.excluded > 0 && (
        <p className={styles['quiet']}>{t('report.excluded', { count: units.excluded })}</p>
      )}
    </section>
  );
}
