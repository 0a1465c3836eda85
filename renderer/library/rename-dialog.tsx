import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { TextField } from '../design/field.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';

interface RenameDialogProps {
  readonly article: ArticleSummary;
  readonly onClose: () => void;
}

/** Gives an article another title. */
export function RenameDialog({ article, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const form = useId();
  const [title, setTitle] = useState(article.title);
  const [error, setError] = useState<unknown>(null);
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await core['article.rename']({ articleId: article.id, title });
      await queryClient.invalidateQueries({ queryKey: queryKeys.library });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={t('library.rename')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={title.trim() === ''}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={event => void rename(event)}>
        <TextField
          label={t('library.renameLabel')}
          value={title}
          maxLength={300}
          onChange={event => setTitle(event.currentTarget.value)}
        />
      </form>
      {error !== null && <Banner tone="error">{errorMessage(error)}</Banner>}
    </Dialog>
  );
}
