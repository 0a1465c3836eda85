import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorMessage } from '../../i18n/use-error-message.ts';
import type { Batch } from './batch.ts';
import type { BatchFile, BatchState, Unpaired } from './batch-state.ts';
import styles from './many-dialog.module.css';

interface LooseFilesProps {
  readonly batch: Batch;
  readonly state: BatchState;
}

/** Files in no pair: why, and the choice of a partner; those that cannot be read say what they are. */
export function LooseFiles({ batch, state }: LooseFilesProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const { files, unpaired } = state;
  const loose = useMemo(() => {
    const byId = new Map(files.map(file => [file.id, file]));
    return unpaired.flatMap(({ id, reason }) => {
      const file = byId.get(id);
      return file ? [{ file, reason }] : [];
    });
  }, [files, unpaired]);
  const broken = files.filter(({ found }) => found === null);
  const count = loose.length + broken.length;
  if (count === 0) return null;
  const heading = t('batch.loose', { count });
  return (
    <section aria-label={heading} className={styles['loose']}>
      <h3>{heading}</h3>
      <ul>
        {loose.map(({ file, reason }) => (
          <LooseLine
            key={file.id}
            batch={batch}
            file={file}
            reason={reason}
            loose={loose}
            choosing={state.phase === 'review'}
          />
        ))}
        {broken.map(({ id, path, error }) => (
          <li key={id} className={styles['broken']}>
            <span className={styles['path']}>{path}</span>
            <span className={styles['why']}>{errorMessage(error)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LooseFile {
  readonly file: BatchFile;
  readonly reason: Unpaired['reason'];
}

interface LooseLineProps extends LooseFile {
  readonly batch: Batch;
  readonly loose: readonly LooseFile[];
  readonly choosing: boolean;
}

/** Each line offers all the others: what is told of an import that runs must not draw them anew. */
const LooseLine = memo(function LooseLine({ batch, file, reason, loose, choosing }: LooseLineProps) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={styles['path']}>{file.path}</span>
      <span className={styles['why']}>
        {t(`language.${file.found?.language ?? 'unknown'}`)} · {t(`batch.reason.${reason}`)}
      </span>
      {choosing && loose.length > 1 && (
        <select
          className={styles['partner']}
          aria-label={t('batch.partner', { name: file.path })}
          value=""
          onChange={event => batch.link(file.id, event.currentTarget.value)}
        >
          <option value="" disabled>
            {t('batch.choosePartner')}
          </option>
          {loose.map(
            ({ file: other }) =>
              other.id !== file.id && (
                <option key={other.id} value={other.id}>
                  {other.path}
                </option>
              ),
          )}
        </select>
      )}
    </li>
  );
});
