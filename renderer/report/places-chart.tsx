import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReport } from '../../src/model/scorecard.ts';
import { classNames } from '../design/class-names.ts';
import { formatNumber } from '../i18n/format.ts';
import { SeverityDot } from '../inspector/severity-dot.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import { binPlaces, blocksOf, countIn, type PlaceBin } from './bin-places.ts';
import chart from './chart.module.css';
import { GRAVEST_FIRST, sum } from './figures.ts';
import styles from './report-sheet.module.css';
import table from './report-table.module.css';

const WIDTH = 760;
const HEIGHT = 84;
const LEFT = 26;
const MOST_BINS = 76;
/** Issues a column must have room for: one is not a tower. */
const LEAST_TOP = 4;
const MOST_LISTED = 6;
/** Width of the longest label under the axis. */
const LABEL = 80;
const FATES = ['remaining', 'suspected', 'corrected'] as const;
const FATE_LABELS = {
  remaining: 'report.legendRemaining',
  suspected: 'report.legendSuspected',
  corrected: 'report.legendCorrected',
} as const;

/** Where in the article the issues are: a column a paragraph, or a few paragraphs of a long one. */
export function PlacesChart({ report }: { readonly report: ArticleReport }) {
  const { t } = useTranslation();
  const { placeless } = report;
  const bins = binPlaces(report.places, report.rows, MOST_BINS);
  const listed = bins
    .filter(bin => countIn(bin) > 0)
    .toSorted((a, b) => countIn(b) - countIn(a) || a.from - b.from)
    .slice(0, MOST_LISTED);
  const nameOf = ({ from, to }: PlaceBin): string =>
    from === to ? String(from) : t('report.rangeOfRows', { from, to });
  return (
    <section className={styles['section']}>
      <h2>{t('report.places')}</h2>
      <Columns bins={bins} rows={report.rows} most={listed[0]} nameOf={nameOf} />
      <table className={classNames(table['table'], table['compact'])}>
        <caption className={table['caption']}>{t('report.placesMost')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.columnPlace')}</th>
            {FATES.map(fate => (
              <th key={fate} scope="col" className={table['number']}>
                {t(FATE_LABELS[fate])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map(bin => (
            <tr key={bin.from}>
              <th scope="row">{nameOf(bin)}</th>
              {FATES.map(fate => (
                <td key={fate} className={table['number']} data-none={sum(bin[fate]) === 0 || undefined}>
                  {sum(bin[fate])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {placeless > 0 && <p className={styles['quiet']}>{t('report.placeless', { count: placeless })}</p>}
    </section>
  );
}

interface ColumnsProps {
  readonly bins: readonly PlaceBin[];
  readonly rows: number;
  readonly most: PlaceBin | undefined;
  readonly nameOf: (bin: PlaceBin) => string;
}

function Columns({ bins, rows, most, nameOf }: ColumnsProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const id = useId();
  const top = Math.max(LEAST_TOP, ...bins.map(countIn));
  const step = (WIDTH - LEFT) / Math.max(1, bins.length);
  const width = Math.min(14, step * 0.72);
  const unit = HEIGHT / top;
  // A label fits under one column: it stands under the column it names.
  const isWide = step > LABEL;
  const described = {
    rows: formatNumber(rows, locale),
    position: most ? nameOf(most) : '',
    count: most ? countIn(most) : 0,
  };
  return (
    <figure className={chart['figure']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 24}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className={chart['chart']}
      >
        <title id={`${id}-title`}>{t('report.placesChart')}</title>
        <desc id={`${id}-text`}>{t('report.placesDescription', described)}</desc>
        <text x={LEFT - 8} y={12} textAnchor="end" className={chart['scale']}>
          {top}
        </text>
        <line x1={LEFT} x2={WIDTH} y1={4} y2={4} className={chart['gridLine']} />
        {bins.map((bin, at) => {
          let below = 0;
          return (
            <g key={bin.from}>
              {blocksOf(bin).map(({ fate, severity, count }) => {
                below += count;
                return (
                  <rect
                    key={`${fate} ${severity}`}
                    x={LEFT + step * (at + 0.5) - width / 2}
                    y={4 + HEIGHT - unit * below + 0.75}
                    width={width}
                    height={Math.max(1, unit * count - 1.5)}
                    rx={1.5}
                    className={chart['block']}
                    data-fate={fate}
                    data-severity={severity}
                  />
                );
              })}
            </g>
          );
        })}
        <line x1={LEFT} x2={WIDTH} y1={HEIGHT + 5} y2={HEIGHT + 5} className={chart['axis']} />
        <text
          x={isWide ? LEFT + step / 2 : LEFT}
          y={HEIGHT + 20}
          textAnchor={isWide ? 'middle' : 'start'}
          className={chart['scale']}
        >
          {t('report.firstRow')}
        </text>
        <text
          x={isWide ? WIDTH - step / 2 : WIDTH}
          y={HEIGHT + 20}
          textAnchor={isWide ? 'middle' : 'end'}
          className={chart['scale']}
        >
          {formatNumber(rows, locale)}
        </text>
      </svg>
      <figcaption className={chart['legend']}>
        {FATES.map(fate => (
          <span key={fate}>
            <i className={chart['fateKey']} data-fate={fate} />
            {t(FATE_LABELS[fate])}
          </span>
        ))}
        <span className={chart['gap']} />
        {GRAVEST_FIRST.filter(severity => severity !== 'neutral').map(severity => (
          <span key={severity}>
            <SeverityDot severity={severity} />
            {t(`severity.${severity}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
