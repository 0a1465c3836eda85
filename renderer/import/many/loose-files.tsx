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
  const files = new Map(state.files.map(file => [file.id, file]));
  const broken = state.files.filter(({ found }) => found === null);
  const count = state.unpaired.length + broken.length;
  if (count === 0) return null;
  const heading = t('batch.loose', { count });
  return (
    <section aria-label={heading} className={styles['loose']}>
      <h3>{heading}</h3>
      <ul>
        {state.unpaired.map(loose => {
          const file = files.get(loose.id);
          return file ? (
            <LooseFile key={loose.id} batch={batch} state={state} file={file} reason={loose.reason} />
          ) : null;
        })}
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

interface LooseFileProps extends LooseFilesProps {
  readonly file: BatchFile;
  readonly reason: Unpaired['reason'];
}

function LooseFile({ batch, state, file, reason }: LooseFileProps) {
  const { t } = useTranslation();
  const others = state.unpaired.flatMap(({ id }) => {
    const other = state.files.find(each => each.id === id);
    return other && id !== file.id ? [other] : [];
  });
  return (
    <li>
      <span className={styles['path']}>{file.path}</span>
      <span className={styles['why']}>
        {t(`language.${file.found?.language ?? 'unknown'}`)} · {t(`batch.reason.${reason}`)}
      </span>
      {state.phase === 'review' && others.length > 0 && (
        <select
          className={styles['partner']}
          aria-label={t('batch.partner', { name: file.path })}
          value=""
          onChange={event => batch.link(file.id, event.currentTarget.value)}
        >
          <option value="" disabled>
            {t('batch.choosePartner')}
          </option>
          {others.map(other => (
            <option key={other.id} value={other.id}>
              {other.path}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
