import { useDeferredValue, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReview, Role } from '../../src/model/review.ts';
import { useConnection } from '../api/connection.ts';
import { shareDone } from '../api/events.ts';
import { Button } from '../design/button.tsx';
import { ProgressBar } from '../design/progress-bar.tsx';
import { WaitingCount } from '../desk/waiting-count.tsx';
import { formatTime } from '../i18n/format.ts';
import { formatChord } from '../keys/chord.ts';
import { type CommandId, chordOf } from '../keys/key-table.ts';
import type { CommandHandlers } from '../keys/use-commands.ts';
import { ProblemCount } from '../links/problem-count.tsx';
import { IdentityMenu } from '../people/identity-menu.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import { issuePosition } from './issues.ts';
import { useReview } from './review.ts';
import { cancelJob } from './run-job.ts';
import styles from './status-bar.module.css';
import { useSelected } from './store.ts';
import { useActiveUnit } from './use-active-unit.ts';
import { rowsIn } from './use-left-out.ts';

/** The keys worth seeing all day. */
const NEXT_ISSUE = { command: 'nextIssue', label: 'command.nextIssue' } as const;
const HINTS = {
  translator: [{ command: 'confirm', label: 'unit.confirm' }, NEXT_ISSUE],
  editor: [{ command: 'approve', label: 'unit.approve' }, NEXT_ISSUE],
} as const satisfies Record<Role, readonly { readonly command: CommandId; readonly label: string }[]>;

/** A quiet line: where one is, whether all is saved, and as whom one works. */
export function StatusBar({
  article: current,
  commands,
}: {
  readonly article: ArticleReview;
  readonly commands: CommandHandlers;
}) {
  const { t } = useTranslation();
  const { store } = useReview();
  const { role } = usePreferences();
  // Counts over all units may come a moment after what was done.
  const article = useDeferredValue(current);
  return (
    <footer className={styles['bar']}>
      <Position article={article} />
      {!article.leftOut && (
        <ProblemCount
          units={article.units}
          className={styles['problems']}
          onNext={() => commands.nextLinkProblem?.(0)}
        />
      )}
      {role === 'editor' && !article.leftOut && (
        <WaitingCount
          article={article}
          className={styles['problems']}
          onNext={() => commands.nextOpenUnit?.(0)}
        />
      )}
      {HINTS[role].map(({ command, label }) => (
        <span key={command} className={styles['hint']}>
          {t(label)} <kbd className={styles['key']}>{formatChord(chordOf(command))}</kbd>
        </span>
      ))}
      <span className={styles['space']} />
      <Analysing />
      <Safety />
      <Button
        look="quiet"
        className={styles['button']}
        onClick={() => store.set({ dialog: { kind: 'shortcuts' } })}
      >
        {t('status.shortcuts')} <kbd className={styles['key']}>{formatChord(chordOf('shortcuts'))}</kbd>
      </Button>
      <IdentityMenu side="top" className={styles['button']} />
    </footer>
  );
}

function Position({ article }: { readonly article: ArticleReview }) {
  const { t } = useTranslation();
  const review = useReview();
  // Which rows have issues also follows whether low ones are shown.
  usePreferences();
  const activeUnit = useSelected(review.store, state => state.activeUnit);
  const activeIssue = useSelected(review.store, state => state.activeIssue);
  // The rows of an article that was just opened come before the number of its issues.
  const counted = useDeferredValue(article, null);
  const isCounted = counted !== null && !counted.leftOut;
  const { position, total } = issuePosition(isCounted ? review.openRows() : [], activeUnit, activeIssue);
  const unit = useActiveUnit();
  return (
    <>
      {unit && (
        <b className={styles['position']}>
          {t('status.position', { position: unit.position + 1, total: rowsIn(article) })}
        </b>
      )}
      {isCounted && (
        <span>
          {total === 0
            ? t('status.noIssues')
            : position === null
              ? t('status.issues', { count: total })
              : t('status.issuePosition', { position, total })}
        </span>
      )}
    </>
  );
}

/** Whether everything typed is safe. */
function Safety() {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { store, sessions } = useReview();
  const savedAt = useSelected(store, state => state.savedAt);
  const phase = useSyncExternalStore(sessions.subscribe, () => {
    const phases = sessions.all().map(session => session.phase);
    return (['stranded', 'conflict', 'writing', 'dirty'] as const).find(each => phases.includes(each));
  });
  const isCutOff = useConnection() !== 'up' && phase !== undefined;
  if (phase === 'stranded' || phase === 'conflict' || isCutOff) {
    return <span className={styles['stranded']}>{t('status.stranded')}</span>;
  }
  if (phase === 'writing' || phase === 'dirty') return <span>{t('status.saving')}</span>;
  return savedAt && <span>{t('status.saved', { time: formatTime(savedAt, locale) })}</span>;
}

/** How far the checks are while all of them run again, or the alignment while it is made anew. */
function Analysing() {
  const { t } = useTranslation();
  const { store } = useReview();
  const progress = useSelected(store, state => state.analysing);
  const job = useSelected(store, state => state.job);
  if (!progress) return null;
  const phase = t(`phase.${progress.phase}`);
  return (
    <span className={styles['analysing']}>
      <span role="status">{phase}</span>
      <ProgressBar label={phase} done={shareDone(progress)} width={80} />
      {job !== null && (
        <Button look="quiet" className={styles['button']} onClick={() => cancelJob(job)}>
          {t('common.cancel')}
        </Button>
      )}
    </span>
  );
}
