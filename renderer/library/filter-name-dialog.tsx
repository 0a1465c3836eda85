import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { TextField } from '../design/field.tsx';

interface FilterNameDialogProps {
  readonly title: string;
  readonly initial: string;
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a filter shall be called. */
export function FilterNameDialog({ title, initial, taken, onName, onClose }: FilterNameDialogProps) {
  const { t } = useTranslation();
  const form = useId();
  const [name, setName] = useState(initial);
  const given = name.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given !== '') onName(given);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={given === ''}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={t('savedFilters.name')}
          value={name}
          maxLength={60}
          onChange={event => setName(event.currentTarget.value)}
        />
      </form>
      {given !== initial && taken.includes(given) && (
        <Banner tone="warning">{t('savedFilters.replaces')}</Banner>
      )}
    </Dialog>
  );
}
