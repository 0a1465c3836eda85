import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, ArticleSummary } from '../../src/model/review.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { SelectField, TextField } from '../design/field.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { fromLocalInput, toLocalInput } from './deadline.ts';
import styles from './plan-dialog.module.css';
import { usePlan } from './use-plan.ts';

interface PlanDialogProps {
  readonly article: ArticleSummary;
  readonly actors: readonly Actor[];
  readonly onClose: () => void;
}

/** Who has an article, until when, and what the wire calls it. */
export function PlanDialog({ article, actors, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const plan = usePlan();
  const form = useId();
  const zone = useId();
  const shown = toLocalInput(article.deadline);
  const [assignee, setAssignee] = useState<string>(article.assignee ?? '');
  const [deadline, setDeadline] = useState(shown);
  const [slug, setSlug] = useState(article.slug);
  const [error, setError] = useState<unknown>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await plan(article, {
        assignee: actors.find(({ id }) => id === assignee)?.id ?? null,
        slug,
        // The field shows no seconds: what nobody changed keeps them.
        ...(deadline !== shown && { deadline: fromLocalInput(deadline) }),
      });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      keepOnOutsideClick={deadline !== shown || slug !== article.slug}
      width="narrow"
      title={t('plan.title')}
      description={article.title}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles['form']} onSubmit={event => void save(event)}>
        <SelectField
          label={t('plan.assignee')}
          data-begin-here=""
          value={assignee}
          options={[
            { value: '', label: t('plan.nobody') },
            ...actors.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={setAssignee}
        />
        <div>
          <TextField
            label={t('plan.deadline')}
            type="datetime-local"
            max="9999-12-31T23:59"
            aria-describedby={zone}
            value={deadline}
            onChange={event => setDeadline(event.currentTarget.value)}
          />
          <p id={zone} className={styles['hint']}>
            {t('plan.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
          </p>
        </div>
        <TextField
          label={t('plan.slug')}
          value={slug}
          maxLength={120}
          placeholder={t('plan.slugHint')}
          spellCheck={false}
          autoComplete="off"
          onChange={event => setSlug(event.currentTarget.value)}
        />
      </form>
      {error !== null && <Banner tone="error">{errorMessage(error)}</Banner>}
    </Dialog>
  );
}
