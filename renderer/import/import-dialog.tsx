import { ArrowLeftRight } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoteError } from '../../src/api/client.ts';
import type { Side } from '../../src/model/text.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { TextField } from '../design/field.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { canForce } from './can-force.ts';
import styles from './import-dialog.module.css';
import { ImportProgress } from './import-progress.tsx';
import { importedPair } from './import-state.ts';
import type { PickedFile } from './many/batch-state.ts';
import { ManyButtons } from './many/many-buttons.tsx';
import { TextSlot } from './text-slot.tsx';
import { useImport } from './use-import.ts';

interface ImportDialogProps {
  /** Dropped on the window; empty when the dialog was opened by its button. */
  readonly files: readonly File[];
  /** More than two files are another kind of import. */
  readonly onMany: (files: readonly PickedFile[]) => void;
  readonly onClose: () => void;
}

/** Takes in a pair of texts: from files, or pasted. */
export function ImportDialog({ files, onMany, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const { state, dispatch, job, addFiles, start, cancel } = useImport(onClose);
  const take = (taken: readonly File[], side: Side): void => {
    if (taken.length > 2) onMany(taken.map(file => ({ file, path: file.name })));
    else void addFiles(taken, side);
  };
  const takeDropped = useEffectEvent((dropped: readonly File[]) => take(dropped, 'source'));
  useEffect(() => takeDropped(files), [files]);

  // The button that chose the files is gone, and the keyboard with it: it goes on where the import begins.
  const startButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.inspection && !document.activeElement?.matches('button, input, textarea'))
      startButton.current?.focus();
  }, [state.inspection]);

  if (job) return <ImportProgress progress={job.progress} onCancel={cancel} />;
  const pair = importedPair(state);
  const inspecting = pair !== null && state.inspection === null && state.error === null;
  return (
    <Dialog
      open
      onClose={onClose}
      keepOnOutsideClick={state.source.kind !== 'empty' || state.target.kind !== 'empty'}
      width="wide"
      title={t('importing.title')}
      description={t('importing.description')}
      footer={
        <>
          <ManyButtons onMany={onMany} />
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {canForce(state.error) ? (
            <Button onClick={() => void start(true)}>{t('importing.startAnyway')}</Button>
          ) : (
            <Button
              ref={startButton}
              look="primary"
              disabled={pair === null || state.error !== null}
              onClick={() => void start(false)}
            >
              {t('importing.start')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['slots']}>
        <TextSlot
          side="source"
          slot={state.source}
          inspecting={inspecting}
          facts={state.inspection?.source ?? null}
          onSlot={slot => dispatch({ type: 'fill', side: 'source', slot })}
          onFiles={dropped => take(dropped, 'source')}
        />
        <Button
          look="quiet"
          icon={<ArrowLeftRight />}
          hint={t('importing.swap')}
          disabled={state.source.kind === 'empty' && state.target.kind === 'empty'}
          onClick={() => dispatch({ type: 'swap' })}
        />
        <TextSlot
          side="target"
          slot={state.target}
          inspecting={inspecting}
          facts={state.inspection?.target ?? null}
          onSlot={slot => dispatch({ type: 'fill', side: 'target', slot })}
          onFiles={dropped => take(dropped, 'target')}
        />
      </div>
      <Refusal error={state.error} onSwap={() => dispatch({ type: 'swap' })} />
      <TextField
        label={t('importing.titleLabel')}
        value={state.title}
        maxLength={300}
        placeholder={state.inspection?.target.firstLine ?? ''}
        onChange={event => dispatch({ type: 'title', title: event.currentTarget.value })}
      />
    </Dialog>
  );
}

function Refusal({ error, onSwap }: { readonly error: unknown; readonly onSwap: () => void }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  if (error === null) return null;
  const swapped = error instanceof RemoteError && error.code === 'swapped';
  return (
    <div className={styles['refusal']}>
      <Banner
        tone={canForce(error) ? 'warning' : 'error'}
        actions={
          swapped && (
            <Button look="primary" onClick={onSwap}>
              {t('importing.swap')}
            </Button>
          )
        }
      >
        {errorMessage(error)}
      </Banner>
    </div>
  );
}
