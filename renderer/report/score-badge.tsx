import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleSummary } from '../../src/model/review.ts';
import { useReport } from '../api/queries.ts';
import { Tooltip } from '../design/tooltip.tsx';
import { chordOf } from '../keys/key-table.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { badgeOf, scoreFigure } from './figures.ts';
import { reportPath } from './report-path.ts';
import styles from './score-badge.module.css';

/** Longer articles are scored when somebody opens the report, not after every paragraph. */
const MOST_ROWS = 400;

/** The score of the text as it stands beside the pass mark; leads to the report. Nothing before anything is decided. */
export function ScoreBadge({ summary }: { readonly summary: ArticleSummary }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { data } = useReport(summary.id, summary.counts.units <= MOST_ROWS);
  const badge = data ? badgeOf(data.scorecard, data.units.reviewed) : null;
  if (!data || badge === null) return null;
  const score = badge.kind === 'open' ? '' : (scoreFigure(badge.score, locale) ?? t('report.belowZero'));
  const text =
    badge.kind === 'open'
      ? t('report.badgeOpen')
      : t(badge.kind === 'at-least' ? 'report.badgeAtLeast' : 'report.badge', { score });
  return (
    <Tooltip text={t('command.report')} chord={chordOf('report')}>
      <Link href={reportPath(summary.id)} className={styles['badge']} data-verdict={data.scorecard.verdict}>
        {text}
        <span className={styles['threshold']}>
          {t('report.badgeThreshold', { threshold: data.profile.threshold })}
        </span>
      </Link>
    </Tooltip>
  );
}
