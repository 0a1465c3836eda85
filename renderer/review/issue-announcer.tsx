import { useTranslation } from 'react-i18next';
import { usePreferences } from '../preferences/preferences.ts';
import { issueWords } from './issues.ts';
import { useReview } from './review.ts';
import { useSelected } from './store.ts';

/** Tells a screen reader the severity, words and reason of the issue that was just reached. */
export function IssueAnnouncer() {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const review = useReview();
  const activeUnit = useSelected(review.store, state => state.activeUnit);
  const activeIssue = useSelected(review.store, state => state.activeIssue);
  const issue =
    activeUnit === null
      ? undefined
      : review.annotationsOf(activeUnit).find(each => each.fingerprint === activeIssue);
  return (
    <div role="status" className="visually-hidden">
      {issue &&
        t('issue.name', {
          severity: t(`severity.${issue.severity}`),
          words: issueWords(issue) || t('issue.noWords'),
          message: issue.message[locale],
        })}
    </div>
  );
}
