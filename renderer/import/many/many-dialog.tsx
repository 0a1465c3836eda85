import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { shareDone } from '../../api/events.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ProgressBar } from '../../design/progress-bar.tsx';
import type { Batch } from './batch.ts';
import { type BatchState, type PickedFile, tallyOf } from './batch-state.ts';
import { LooseFiles } from './loose-files.tsx';
import styles from './many-dialog.module.css';
import { PairList } from './pair-list.tsx';
import { useBatch } from './use-batch.ts';

interface ManyDialogProps {
  readonly files: readonly PickedFile[];
  readonly onClose: () => void;
}

/** Many files at once: what belongs together is looked through first, then imported one after the other. */
export function ManyDialog({ files, onClose }: ManyDialogProps) {
  const { t } = useTranslation();
  const { batch, state } = useBatch(files);
  const { phase } = state;
  const close = (): void => {
    if (phase === 'running') return;
    batch.close();
    onClose();
  };
  // Where the button that was pressed went, the keyboard goes on at what comes next.
  const next = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each phase there are other buttons.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!document.activeElement?.matches('button, input, select, a')) next.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [phase]);
  return (
    <Dialog
      open
      onClose={close}
      closable={phase !== 'running'}
      keepOnOutsideClick
      width="wide"
      title={t('batch.title')}
      description={t(phase === 'running' || phase === 'done' ? 'batch.importing' : 'batch.review')}
      footer={<Footer batch={batch} state={state} next={next} onClose={close} />}
    >
      <div className={styles['body']}>
        {phase === 'reading' ? <Reading state={state} /> : <Review batch={batch} state={state} />}
      </div>
    </Dialog>
  );
}

function Reading({ state: { read, files } }: { readonly state: BatchState }) {
  const { t } = useTranslation();
  const text = t('batch.reading', { count: read, total: files.length });
  return (
    <div className={styles['reading']}>
      <ProgressBar label={text} done={files.length === 0 ? 0 : read / files.length} width="100%" />
      <p role="status">{text}</p>
    </div>
  );
}

function Review({ batch, state }: { readonly batch: Batch; readonly state: BatchState }) {
  const { t } = useTranslation();
  if (state.files.length === 0) return <p className={styles['nothing']}>{t('batch.nothing')}</p>;
  return (
    <>
      {state.pairs.length === 0 ? (
        <p className={styles['nothing']}>{t('batch.noPairs')}</p>
      ) : (
        <PairList batch={batch} state={state} />
      )}
      <LooseFiles batch={batch} state={state} />
    </>
  );
}

interface FooterProps {
  readonly batch: Batch;
  readonly state: BatchState;
  readonly next: React.Ref<HTMLButtonElement>;
  readonly onClose: () => void;
}

function Footer({ batch, state, next, onClose }: FooterProps) {
  const { t } = useTranslation();
  const { wanted, done, failed, left } = tallyOf(state);
  if (state.phase === 'running') return <Running batch={batch} state={state} next={next} />;
  if (state.phase === 'done') {
    const said = [
      t('batch.done', { count: done }),
      failed > 0 ? t('batch.failed', { count: failed }) : '',
      left > 0 ? t('batch.left', { count: left }) : '',
    ];
    return (
      <>
        <p className={styles['said']} role="status">
          {said.filter(Boolean).join(' ')}
        </p>
        {left > 0 && <Button onClick={() => void batch.start()}>{t('batch.goOn')}</Button>}
        <Button ref={next} look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={styles['said']}>
        {state.phase === 'review' && t('batch.pairs', { count: state.pairs.length })}
      </p>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      <Button
        ref={next}
        look="primary"
        disabled={state.phase === 'reading' || wanted === 0}
        onClick={() => void batch.start()}
      >
        {wanted === 0 ? t('batch.startNone') : t('batch.start', { count: wanted })}
      </Button>
    </>
  );
}

function Running({ batch, state, next }: Omit<FooterProps, 'onClose'>) {
  const { t } = useTranslation();
  const { wanted, done, failed } = tallyOf(state);
  const current = state.pairs.find(({ status }) => status === 'running');
  const over = done + failed;
  const share = wanted === 0 ? 0 : (over + (current ? shareDone(current.progress) : 0)) / wanted;
  const text = t('batch.running', { count: Math.min(wanted, over + 1), total: wanted });
  return (
    <>
      <div className={styles['overall']}>
        <ProgressBar label={t('batch.progress')} done={share} width="100%" />
        <p role="status">{text}</p>
      </div>
      <Button ref={next} onClick={batch.cancel}>
        {t('batch.stop')}
      </Button>
    </>
  );
}
