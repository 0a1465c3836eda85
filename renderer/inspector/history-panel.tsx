import { useTranslation } from 'react-i18next';
import type { AlignmentEdit, AlignmentEditKind } from '../../src/model/alignment.ts';
import type { ActorId, Decision, ReviewEvent, Revision, Unit } from '../../src/model/review.ts';
import { useHistory } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { notify } from '../design/toast.tsx';
import { formatMoment } from '../i18n/format.ts';
import { showFailure } from '../i18n/tell-failure.ts';
import { usePersonName } from '../people/use-people.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { DiffText } from '../review/diff-text.tsx';
import type { ReviewActions } from '../review/review-actions.ts';
import { type HistoryEntry, historyEntries } from './history-entries.ts';
import styles from './history-panel.module.css';
import { PanelFailure } from './panel-state.tsx';

interface HistoryPanelProps {
  readonly unit: Unit;
  readonly actions: ReviewActions;
}

/** Everything that happened to the active unit, newest first. */
export function HistoryPanel({ unit, actions }: HistoryPanelProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useHistory(unit.id);
  if (error) {
    return <PanelFailure text={t('history.failed')} error={error} onRetry={refetch} />;
  }
  if (!data) return <p className={styles['loading']}>{t('history.loading')}</p>;
  return (
    <ol className={styles['list']} aria-label={t('history.label')}>
      {historyEntries(data, unit.id).map(entry => (
        <li key={entry.key} className={styles['entry']}>
          <EntryBody entry={entry} unit={unit} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function EntryBody({ entry, unit, actions }: HistoryPanelProps & { readonly entry: HistoryEntry }) {
  switch (entry.kind) {
    case 'revision':
      return (
        <RevisionBody revision={entry.revision} previous={entry.previous} unit={unit} actions={actions} />
      );
    case 'event':
      return <EventBody event={entry.event} />;
    case 'decision':
      return <DecisionBody decision={entry.decision} />;
    case 'alignment':
      return <AlignmentBody edit={entry.edit} reverted={entry.reverted} />;
  }
}

interface BylineProps {
  readonly what: string;
  /** Null where nobody did it: the machine translation. */
  readonly by: ActorId | null;
  readonly at: string;
}

function Byline({ what, by, at }: BylineProps) {
  const { locale } = usePreferences();
  const nameOf = usePersonName();
  return (
    <div className={styles['byline']}>
      <b>{what}</b>
      <span>{nameOf(by)}</span>
      <time dateTime={at}>{formatMoment(at, locale)}</time>
    </div>
  );
}

interface RevisionBodyProps extends HistoryPanelProps {
  readonly revision: Revision;
  readonly previous: Revision | null;
}

function RevisionBody({ revision, previous, unit, actions }: RevisionBodyProps) {
  const { t } = useTranslation();
  const isHead = revision.id === unit.head;
  return (
    <>
      <Byline
        what={t(`origin.${revision.origin}`)}
        by={revision.origin === 'mt' ? null : revision.by}
        at={revision.at}
      />
      <div className={styles['text']} lang="ja">
        {previous ? <DiffText before={previous.text} after={revision.text} /> : revision.text}
      </div>
      {isHead && <div className={styles['head']}>{t('history.current')}</div>}
      {!isHead && revision.unitId === unit.id && (
        <Button
          look="quiet"
          className={styles['restore']}
          onClick={() => void actions.restore(unit, revision.text)}
        >
          {t('history.restore')}
        </Button>
      )}
      {revision.unitId !== unit.id && <CopyText text={revision.text} />}
      {previous && revision.unitId === unit.id && previous.text !== revision.text && (
        <Button
          look="quiet"
          className={styles['restore']}
          onClick={() => actions.makeRuleFrom(unit.id, previous.text, revision.text)}
        >
          {t('rules.make')}
        </Button>
      )}
    </>
  );
}

/** A text of a unit that has left the grid is of other paragraphs: it may be looked at and copied, not restored. */
function CopyText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(() => notify({ text: t('history.copied') }), showFailure);
  };
  return (
    <Button look="quiet" className={styles['restore']} onClick={copy}>
      {t('history.copy')}
    </Button>
  );
}

interface AlignmentBodyProps {
  readonly edit: AlignmentEdit;
  readonly reverted: AlignmentEditKind | null;
}

function AlignmentBody({ edit, reverted }: AlignmentBodyProps) {
  const { t } = useTranslation();
  const { kind, by, at } = edit;
  const what =
    reverted !== null && (kind === 'undo' || kind === 'redo')
      ? t(`alignment.${kind}`, { what: t(`alignmentEdit.${reverted}`) })
      : t(`alignmentEdit.${kind}`);
  return <Byline what={what} by={by} at={at} />;
}

function EventBody({ event }: { readonly event: ReviewEvent }) {
  const { t } = useTranslation();
  return (
    <>
      <Byline what={t(`action.${event.action}`)} by={event.by} at={event.at} />
      {event.comment !== '' && <p className={styles['comment']}>{event.comment}</p>}
    </>
  );
}

function DecisionBody({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const reach = decision.scope === 'here' ? null : t(`scope.${decision.scope}`);
  const reason = [decision.reason && t(`reason.${decision.reason}`), reach].filter(Boolean).join(' · ');
  return (
    <>
      <Byline what={t(`verdict.${decision.verdict}`)} by={decision.by} at={decision.at} />
      {(reason !== '' || decision.comment !== '') && (
        <p className={styles['comment']}>{[reason, decision.comment].filter(Boolean).join(': ')}</p>
      )}
    </>
  );
}
