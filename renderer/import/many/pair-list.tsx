import { ArrowLeftRight, Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shareDone } from '../../api/events.ts';
import { Button } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { ProgressBar } from '../../design/progress-bar.tsx';
import { useErrorMessage } from '../../i18n/use-error-message.ts';
import { canForce } from '../can-force.ts';
import type { Batch } from './batch.ts';
import type { BatchFile, BatchPair, BatchState } from './batch-state.ts';
import styles from './many-dialog.module.css';

interface PairListProps {
  readonly batch: Batch;
  readonly state: BatchState;
}

/** The pairs that were found, to be looked through; then what becomes of each. */
export function PairList({ batch, state }: PairListProps) {
  const { t } = useTranslation();
  const files = new Map(state.files.map(file => [file.id, file]));
  return (
    <ul className={styles['pairs']} aria-label={t('batch.pairs', { count: state.pairs.length })}>
      {state.pairs.map(pair => {
        const source = files.get(pair.source);
        const target = files.get(pair.target);
        if (!source || !target) return null;
        return (
          <li key={pair.id} className={styles['pair']} data-status={pair.status}>
            <PairLine batch={batch} pair={pair} source={source} target={target} phase={state.phase} />
          </li>
        );
      })}
    </ul>
  );
}

interface PairLineProps {
  readonly batch: Batch;
  readonly pair: BatchPair;
  readonly source: BatchFile;
  readonly target: BatchFile;
  readonly phase: BatchState['phase'];
}

function PairLine({ batch, pair, source, target, phase }: PairLineProps) {
  const { t } = useTranslation();
  const open = phase === 'review' || (phase === 'done' && pair.status !== 'done');
  const title = target.found?.firstLine ?? target.path;
  return (
    <>
      <div className={styles['line']}>
        <input
          type="checkbox"
          aria-label={t('batch.include', { name: title })}
          checked={pair.wanted}
          disabled={!open}
          onChange={event => batch.toggle(pair.id, event.currentTarget.checked)}
        />
        <div className={classNames(styles['names'], !pair.wanted && styles['out'])}>
          <span className={styles['title']} lang="ja">
            {title}
          </span>
          <span className={styles['files']}>
            <FileName side="source" file={source} />
            <FileName side="target" file={target} />
            {pair.slug !== '' && <span className={styles['slug']}>{pair.slug}</span>}
          </span>
        </div>
        {phase === 'review' ? (
          <span className={styles['tools']}>
            <Button
              look="quiet"
              icon={<ArrowLeftRight />}
              hint={t('batch.swap')}
              aria-label={`${t('batch.swap')}: ${title}`}
              onClick={() => batch.swap(pair.id)}
            />
            <Button
              look="quiet"
              icon={<Unlink />}
              hint={t('batch.unlink')}
              aria-label={`${t('batch.unlink')}: ${title}`}
              onClick={() => batch.unlink(pair.id)}
            />
          </span>
        ) : (
          <Outcome pair={pair} />
        )}
      </div>
      {pair.same !== null && pair.status === 'waiting' && (
        <p className={styles['note']}>{t('batch.same', { title: pair.same.title })}</p>
      )}
      {pair.status === 'failed' && (
        <Failure batch={batch} pair={pair} title={title} idle={phase === 'done'} />
      )}
    </>
  );
}

function FileName({ side, file }: { readonly side: 'source' | 'target'; readonly file: BatchFile }) {
  const { t } = useTranslation();
  return (
    <span className={styles['file']} title={file.path}>
      <small>{t(`batch.${side}`)}</small>
      {file.path}
    </span>
  );
}

function Outcome({ pair: { status, wanted, progress } }: { readonly pair: BatchPair }) {
  const { t } = useTranslation();
  if (!wanted) return <span className={styles['outcome']}>{t('batch.skipped')}</span>;
  if (status !== 'running')
    return (
      <span className={styles['outcome']} data-status={status}>
        {t(`batch.status.${status}`)}
      </span>
    );
  const phase = t(`phase.${progress?.phase ?? 'loading'}`);
  return (
    <span className={styles['outcome']}>
      <ProgressBar label={phase} done={shareDone(progress)} width="100%" />
      <small>{phase}</small>
    </span>
  );
}

interface FailureProps {
  readonly batch: Batch;
  readonly pair: BatchPair;
  readonly title: string;
  /** Nothing else is under way. */
  readonly idle: boolean;
}

function Failure({ batch, pair, title, idle }: FailureProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  return (
    <div className={styles['failure']}>
      <p>{errorMessage(pair.error)}</p>
      {idle && (
        <span className={styles['tools']}>
          {canForce(pair.error) && (
            <Button
              aria-label={`${t('batch.force')}: ${title}`}
              onClick={() => void batch.retry(pair.id, true)}
            >
              {t('batch.force')}
            </Button>
          )}
          <Button
            aria-label={`${t('batch.retry')}: ${title}`}
            onClick={() => void batch.retry(pair.id, false)}
          >
            {t('batch.retry')}
          </Button>
        </span>
      )}
    </div>
  );
}
