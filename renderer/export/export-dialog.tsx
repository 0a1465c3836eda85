import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { ChoiceCards } from '../design/choice-cards.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Checkbox } from '../design/field.tsx';
import { notify } from '../design/toast.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import styles from './export-dialog.module.css';

interface ExportDialogProps {
  readonly summary: ArticleSummary;
  readonly onClose: () => void;
  /** Writes what is still being typed; false if that failed. */
  readonly beforeExport: () => Promise<boolean>;
}

/** Lets the article out. Unapproved paragraphs stay in unless somebody asks for them, marked. */
export function ExportDialog({ summary, onClose, beforeExport }: ExportDialogProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const [format, setFormat] = useState<'text' | 'html'>('text');
  const [marked, setMarked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { units, excluded, approved } = summary.counts;
  const unapproved = Math.max(0, units - excluded - approved);

  const start = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      if (!(await beforeExport())) return;
      const { fileName, mediaType, content } = await core['article.export']({
        articleId: summary.id,
        format,
        unapproved: marked ? 'mark' : 'refuse',
      });
      const { path } = await core['host.saveFile']({ fileName, mediaType, content });
      if (path === null) return;
      notify({ text: t('exporting.done', { path }) });
      onClose();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={t('exporting.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={busy || (unapproved > 0 && !marked)} onClick={() => void start()}>
            {t('exporting.start')}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <ChoiceCards
          label={t('exporting.format')}
          value={format}
          options={[
            { value: 'text', label: t('exporting.text'), hint: t('exporting.textHint') },
            { value: 'html', label: t('exporting.html'), hint: t('exporting.htmlHint') },
          ]}
          onChange={setFormat}
        />
        {unapproved === 0 ? (
          <Banner tone="info">{t('exporting.allApproved')}</Banner>
        ) : (
          <Banner tone="warning">
            {t('exporting.unapproved', { count: unapproved })}
            <div className={styles['mark']}>
              <Checkbox label={t('exporting.mark')} checked={marked} onChange={setMarked} />
            </div>
          </Banner>
        )}
        {excluded > 0 && <p className={styles['hint']}>{t('exporting.excluded', { count: excluded })}</p>}
        {error !== null && <Banner tone="error">{errorMessage(error)}</Banner>}
      </div>
    </Dialog>
  );
}
