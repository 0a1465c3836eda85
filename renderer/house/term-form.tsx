import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LONGEST_NOTE,
  LONGEST_TERM,
  TERM_STATUSES,
  type Term,
  type TermEntry,
} from '../../src/model/term.ts';
import { core } from '../api/core-client.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { SelectField, TextField } from '../design/field.tsx';
import { notify } from '../design/toast.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import styles from './house-panel.module.css';

interface TermFormProps {
  /** Null for a new row. */
  readonly term: TermEntry | null;
  /** What a new row begins with. */
  readonly given?: Pick<Term, 'source' | 'target'>;
  readonly onClose: () => void;
}

const EMPTY: Term = { source: '', target: '', status: 'preferred', note: '' };

/** One row of the termbase, new or changed. */
export function TermForm({ term, given, onClose }: TermFormProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const [row, setRow] = useState<Term>(() => {
    const { source, target, status, note } = term ?? { ...EMPTY, ...given };
    return { source, target, status, note };
  });
  const [failure, setFailure] = useState<unknown>(null);
  const complete = /[\p{L}\p{N}]/u.test(row.source) && row.target.trim() !== '';
  const save = async (): Promise<void> => {
    try {
      await core['term.put']({ terms: [{ ...row, id: term?.id ?? null }] });
      notify({ text: t('terms.saved', { source: row.source.trim(), target: row.target.trim() }) });
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <form
      className={styles['form']}
      aria-label={
        term === null ? t('terms.add') : t('terms.edit', { source: term.source, target: term.target })
      }
      onSubmit={event => {
        event.preventDefault();
        if (complete) void save();
      }}
    >
      {failure !== null && <Banner tone="error">{errorMessage(failure)}</Banner>}
      <div className={styles['cells']}>
        <TextField
          label={t('terms.source')}
          lang="en"
          value={row.source}
          maxLength={LONGEST_TERM}
          autoFocus
          onChange={event => setRow({ ...row, source: event.currentTarget.value })}
        />
        <TextField
          label={t('terms.target')}
          lang="ja"
          value={row.target}
          maxLength={LONGEST_TERM}
          onChange={event => setRow({ ...row, target: event.currentTarget.value })}
        />
        <SelectField
          label={t('terms.status')}
          value={row.status}
          options={TERM_STATUSES.map(value => ({ value, label: t(`termStatus.${value}`) }))}
          onChange={status => setRow({ ...row, status })}
        />
      </div>
      <TextField
        label={t('terms.note')}
        value={row.note}
        maxLength={LONGEST_NOTE}
        onChange={event => setRow({ ...row, note: event.currentTarget.value })}
      />
      <div className={styles['buttons']}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary" disabled={!complete}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
