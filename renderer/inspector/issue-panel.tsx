import { CircleCheck } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Annotation, tierOf } from '../../src/model/issue.ts';
import type { Unit } from '../../src/model/review.ts';
import { useChecks } from '../api/queries.ts';
import { CheckProposal } from '../checks/check-proposal.tsx';
import { untold } from '../checks/figures.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { Kbd } from '../design/kbd.tsx';
import { chordOf } from '../keys/key-table.ts';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import { issueWords, type UnitIssues } from '../review/issues.ts';
import { useReview, useSession } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useSelected } from '../review/store.ts';
import { useUnitIssues } from '../review/use-unit-issues.ts';
import { BestMatch } from '../search/memory-panel.tsx';
import { IssueCard } from './issue-card.tsx';
import styles from './issue-panel.module.css';
import { PanelEmpty } from './panel-state.tsx';

interface IssuePanelProps {
  readonly unit: Unit;
  readonly actions: ReviewActions;
}

/** The issues of the active unit, the current one unfolded. */
export function IssuePanel({ unit, actions }: IssuePanelProps) {
  const { store } = useReview();
  const issues = useUnitIssues(unit.id);
  const activeIssue = useSelected(store, state => state.activeIssue);
  const dismissing = useSelected(store, state => state.dismissing);
  const current = currentIssue(issues, activeIssue);
  const currentFirst = issues.open.toSorted((a, b) => Number(b === current) - Number(a === current));
  return (
    <>
      <UnitBanners unit={unit} />
      {issues.open.length === 0 && <NoIssues />}
      <ul className={styles['list']}>
        {currentFirst.map(issue => (
          <IssueCard
            key={issue.fingerprint}
            issue={issue}
            current={issue === current}
            dismissing={dismissing && issue === current}
            actions={actions}
          />
        ))}
      </ul>
      <BestMatch unit={unit} />
      <HiddenIssues issues={issues} />
      <DismissedIssues issues={issues} actions={actions} />
      <SwitchOffProposal />
    </>
  );
}

/** The issue that is unfolded: the chosen one, else the first. */
export function currentIssue(issues: UnitIssues, activeIssue: string | null) {
  return issues.open.find(issue => issue.fingerprint === activeIssue) ?? issues.open[0];
}

function UnitBanners({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const { store } = useReview();
  const session = useSession(unit.id);
  return (
    <div className={styles['banners']}>
      {session?.phase === 'conflict' && (
        <Banner
          tone="warning"
          actions={
            <Button onClick={() => store.set({ dialog: { kind: 'conflict', unitId: unit.id } })}>
              {t('conflict.compare')}
            </Button>
          }
        >
          {t('conflict.banner')}
        </Banner>
      )}
      {unit.state === 'approved' && <Banner tone="info">{t('unit.approvedHint')}</Banner>}
      {unit.state === 'returned' && unit.comment !== '' && (
        <Banner tone="error">
          <b className={styles['because']}>{t('unit.returnedBecause')}</b>
          {unit.comment}
        </Banner>
      )}
    </div>
  );
}

function NoIssues() {
  const { t } = useTranslation();
  const review = useReview();
  const left = useSyncExternalStore(review.follow, () => {
    const { units = [], leftOut } = review.data() ?? {};
    // Of rows that are still on their way nobody knows.
    if (leftOut) return true;
    return units.some(({ id, excluded }) => !excluded && review.issuesOf(id).open.length > 0);
  });
  return (
    <PanelEmpty
      good
      Icon={CircleCheck}
      text={t(left ? 'inspector.noIssues' : 'inspector.noIssuesLeft')}
      hint={
        left && (
          <>
            {t('inspector.noIssuesHint')} <Kbd chord={chordOf('nextIssue')} />
          </>
        )
      }
    >
      <p className={styles['limits']}>{t('inspector.limits')}</p>
    </PanelEmpty>
  );
}

function HiddenIssues({ issues }: { readonly issues: UnitIssues }) {
  const { t } = useTranslation();
  const { showLow } = usePreferences();
  const low = issues.open.filter(issue => tierOf(issue.confidence) === 'low').length + issues.hidden.length;
  if (low === 0) return null;
  return (
    <div className={styles['folded']}>
      {t(showLow ? 'inspector.lowShown' : 'inspector.lowHidden', { count: low })}
      <Button
        look="quiet"
        className={styles['link']}
        hint={t('command.toggleLow')}
        chord={chordOf('toggleLow')}
        onClick={() => setPreferences({ showLow: !showLow })}
      >
        {t(showLow ? 'inspector.hideLow' : 'inspector.showLow')}
      </Button>
    </div>
  );
}

interface DismissedIssuesProps {
  readonly issues: UnitIssues;
  readonly actions: ReviewActions;
}

function DismissedIssues({ issues, actions }: DismissedIssuesProps) {
  const { t } = useTranslation();
  const decisions = useReview().data()?.decisions ?? [];
  const scopeOf = ({ unitId, fingerprint }: Annotation) =>
    decisions.find(each => each.unitId === unitId && each.fingerprint === fingerprint)?.scope ?? 'here';
  if (issues.dismissed.length === 0) return null;
  return (
    <details className={styles['dismissed']}>
      <summary>{t('inspector.dismissed', { count: issues.dismissed.length })}</summary>
      <ul>
        {issues.dismissed.map(issue => (
          <li key={issue.fingerprint}>
            <span lang="ja">{issueWords(issue) || t(`category.${issue.category}`)}</span>
            {scopeOf(issue) !== 'here' && (
              <span className={styles['reach']}>{t(`scope.${scopeOf(issue)}`)}</span>
            )}
            <Button
              look="quiet"
              className={styles['link']}
              {...(scopeOf(issue) !== 'here' && { hint: t('scope.withdrawHint') })}
              onClick={() => void actions.withdraw(issue)}
            >
              {t('inspector.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Once, below what the paragraph is about: a check that is in the way here. */
function SwitchOffProposal() {
  const { t } = useTranslation();
  const { toldChecks } = usePreferences();
  const check = untold(useChecks().data ?? [], toldChecks);
  if (!check) return null;
  const told = (): void => setPreferences({ toldChecks: [...toldChecks, check.id] });
  return (
    <div className={styles['banners']}>
      <CheckProposal check={check} other={{ label: t('checks.later'), run: told }} onSwitchOff={told} />
    </div>
  );
}
