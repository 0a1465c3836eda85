import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReport, ScoreRange } from '../../src/model/scorecard.ts';
import { usePreferences } from '../preferences/preferences.ts';
import chart from './chart.module.css';
import { formatFigure, GRAVEST_FIRST } from './figures.ts';
import styles from './report-sheet.module.css';
import table from './report-table.module.css';
import { SeverityCells, SeverityHeads } from './severity-cells.tsx';
import { figureOf } from './verdict.tsx';

const WIDTH = 760;
const LABELS = 132;
/** Room for the last figure of the scale. */
const MARGIN = 18;
const ROW = 30;
const TOP = 8;
const SCALE = [0, 25, 50, 75, 100] as const;
const COUNTED = GRAVEST_FIRST.filter(severity => severity !== 'neutral');

/** Where a score stands on the scale; what is off it stands at its end. */
const placeOf = (score: number): number =>
  LABELS + (Math.min(100, Math.max(0, score)) / 100) * (WIDTH - LABELS - MARGIN);

/** The machine translation and the text as it stands, by the errors that are confirmed and by what is suspected. */
export function Comparison({ report }: { readonly report: ArticleReport }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { before, after, totals } = report.scorecard;
  const { threshold } = report.profile;
  const rows = [
    { name: t('report.machine'), range: before, tally: totals.before },
    { name: t('report.current'), range: after, tally: totals.after },
  ];
  const score = (value: number | null): string =>
    figureOf(value, locale, t('report.belowZero'), t('report.noScore'));
  const figure = (value: number | null, digits = 1): string =>
    value === null ? t('report.noScore') : formatFigure(value, locale, digits);
  return (
    <section className={styles['section']}>
      <h2>{t('report.compare')}</h2>
      {before.confirmed.calibrated !== null && <RangeChart report={report} />}
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t('report.columnText')}</th>
            <SeverityHeads severities={COUNTED} />
            {(
              [
                'report.columnPoints',
                'report.columnPerThousand',
                'report.columnRaw',
                'report.columnScore',
                'report.columnWorst',
              ] as const
            ).map((label, at) => (
              <th key={label} scope="col" className={table['number']} data-first={at === 0 || undefined}>
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, range, tally }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <SeverityCells severities={COUNTED} tally={tally} />
              <td className={table['number']} data-first>
                {figure(range.confirmed.points, Number.isInteger(range.confirmed.points) ? 0 : 1)}
              </td>
              <td className={table['number']}>{figure(range.confirmed.perThousand)}</td>
              <td className={table['number']}>{score(range.confirmed.raw)}</td>
              <td className={table['number']}>
                <strong>{score(range.confirmed.calibrated)}</strong>
              </td>
              <td className={table['number']}>{score(range.atWorst.calibrated)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function RangeChart({ report: { profile } }: { readonly report: ArticleReport }) {
    const id = useId();
    const ranges = rows.some(({ range }) => range.atWorst.points > range.confirmed.points);
    const bottom = TOP + ROW * rows.length;
    const description = t('report.compareDescription', {
      before: score(before.confirmed.calibrated),
      after: score(after.confirmed.calibrated),
      beforeWorst: score(before.atWorst.calibrated),
      afterWorst: score(after.atWorst.calibrated),
      threshold: profile.threshold,
    });
    return (
      <figure className={chart['figure']}>
        <svg
          viewBox={`0 0 ${WIDTH} ${bottom + 22}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
          className={chart['chart']}
        >
          <title id={`${id}-title`}>{t('report.compareChart')}</title>
          <desc id={`${id}-text`}>{description}</desc>
          {SCALE.map(value => (
            <g key={value}>
              <line
                x1={placeOf(value)}
                x2={placeOf(value)}
                y1={TOP}
                y2={bottom}
                className={chart['gridLine']}
              />
              <text x={placeOf(value)} y={bottom + 15} textAnchor="middle" className={chart['scale']}>
                {value}
              </text>
            </g>
          ))}
          <line
            x1={placeOf(threshold)}
            x2={placeOf(threshold)}
            y1={TOP - 4}
            y2={bottom}
            className={chart['threshold']}
          />
          {rows.map(({ name, range }, at) => (
            <RangeRow key={name} name={name} range={range} y={TOP + ROW * (at + 0.5)} />
          ))}
        </svg>
        <figcaption className={chart['legend']}>
          <span>
            <i className={chart['dotKey']} />
            {t('report.legendScore')}
          </span>
          {ranges && (
            <span>
              <i className={chart['rangeKey']} />
              {t('report.legendWorst')}
            </span>
          )}
          <span>
            <i className={chart['thresholdKey']} />
            {t('report.legendThreshold', { threshold })}
          </span>
        </figcaption>
      </figure>
    );
  }
}

interface RangeRowProps {
  readonly name: string;
  readonly range: ScoreRange;
  readonly y: number;
}

function RangeRow({ name, range, y }: RangeRowProps) {
  const { t } = useTranslation();
  const dot = placeOf(range.confirmed.calibrated ?? 0);
  const worst = placeOf(range.atWorst.calibrated ?? 0);
  return (
    <g>
      <text x={0} y={y + 4} className={chart['label']}>
        {name}
      </text>
      {worst < dot && <line x1={worst} x2={dot} y1={y} y2={y} className={chart['range']} />}
      {(range.confirmed.calibrated ?? 0) < 0 && (
        <text x={dot + 12} y={y - 7} className={chart['scale']}>
          {t('report.belowZero')}
        </text>
      )}
      <circle cx={dot} cy={y} r={6} className={chart['dot']} data-passes={range.confirmed.passes} />
    </g>
  );
}
