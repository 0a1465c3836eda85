import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleReport, ScoreVerdict } from '../../src/model/scorecard.ts';
import type { Locale } from '../../src/model/text.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { SHORT_TEXT, scoreFigure, sum } from './figures.ts';
import styles from './verdict.module.css';

const SIGNS = { pass: CircleCheck, fail: CircleX, open: CircleDashed } as const satisfies Record<
  ScoreVerdict,
  unknown
>;

/** Whether the text as it stands passes, why, and what is missing before that can be said. */
export function Verdict({ report }: { readonly report: ArticleReport }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { scorecard, words } = report;
  const { verdict, after } = scorecard;
  const Sign = SIGNS[verdict];
  const sentences = useSentences(report, locale);
  const score = after.confirmed.calibrated;
  const worst = after.atWorst.calibrated;
  const figure = (value: number | null): string =>
    figureOf(value, locale, t('report.belowZero'), t('report.noScore'));
  return (
    <section className={styles['verdict']} data-verdict={verdict}>
      <p className={styles['score']}>
        <strong>{figure(score)}</strong>
        {score !== null && <span>{t('report.outOf')}</span>}
        {worst !== score && (
          <span className={styles['worst']}>{t('report.atWorst', { score: figure(worst) })}</span>
        )}
      </p>
      <div>
        <h2 className={styles['word']}>
          <Sign aria-hidden="true" />
          {t(`report.verdict.${verdict}`)}
        </h2>
        <p className={styles['why']}>{sentences.join(locale === 'ja' ? '' : ' ')}</p>
        {words.total > 0 && words.total < SHORT_TEXT && (
          <p className={styles['short']}>{t('report.short')}</p>
        )}
      </div>
    </section>
  );
}

/** A score in words: where there is none, and where it is below zero, too. */
export const figureOf = (score: number | null, locale: Locale, below: string, none: string): string =>
  score === null ? none : (scoreFigure(score, locale) ?? below);

function useSentences(report: ArticleReport, locale: Locale): readonly string[] {
  const { t } = useTranslation();
  const { scorecard, profile, units } = report;
  const { threshold } = profile;
  const { confirmed, atWorst } = scorecard.after;
  const figure = (score: number | null): string =>
    figureOf(score, locale, t('report.belowZero'), t('report.noScore'));
  if (confirmed.calibrated === null) return [t('report.openNoWords')];
  const { suspected, after } = scorecard.totals;
  const open = sum(suspected);
  if (scorecard.verdict === 'pass') {
    const score = figure(atWorst.calibrated);
    return [t(open > 0 ? 'report.passAtWorst' : 'report.passText', { score, threshold })];
  }
  if (scorecard.verdict === 'fail') {
    const low = confirmed.calibrated < threshold;
    return [
      ...(after.critical > 0 ? [t('report.failCritical', { count: after.critical })] : []),
      ...(low ? [t('report.failScore', { score: figure(confirmed.calibrated), threshold })] : []),
    ];
  }
  const unread = units.total - units.reviewed;
  return [
    t('report.openThreshold', { threshold }),
    ...(unread > 0 ? [t('report.openUnread', { count: unread })] : []),
    ...(open > 0 ? [t('report.openSuspected', { count: open, score: figure(atWorst.calibrated) })] : []),
    ...(suspected.critical > 0 ? [t('report.openCritical', { count: suspected.critical })] : []),
  ];
}
