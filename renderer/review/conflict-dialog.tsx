import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { TextArea } from '../design/field.tsx';
import styles from './conflict-dialog.module.css';
import { DiffText } from './diff-text.tsx';
import { useReview, useSession } from './review.ts';

interface ConflictDialogProps {
  readonly unitId: UnitId;
  readonly onClose: () => void;
}

/** Two people wrote the same unit: shows both texts and lets one choose, or make one of two. */
export function ConflictDialog({ unitId, onClose }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { sessions, store } = useReview();
  const session = useSession(unitId);
  const [merged, setMerged] = useState<string | null>(null);
  if (!session?.theirs) return null;
  const { theirs, text } = session;
  const resolve = (chosen: string): void => {
    void sessions.resolve(unitId, chosen);
    onClose();
  };
  const later = (): void => {
    // Back in the unit, its banner leads here again: nothing asks twice meanwhile.
    store.set({ activeUnit: unitId });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={later}
      keepOnOutsideClick
      width="wide"
      title={t('conflict.title')}
      description={t('conflict.description')}
      footer={
        merged === null ? (
          <>
            <Button look="quiet" className={styles['later']} onClick={later}>
              {t('conflict.later')}
            </Button>
            <span className={styles['space']} />
            <Button onClick={() => setMerged(text)}>{t('conflict.merge')}</Button>
            <Button onClick={() => resolve(theirs.target)}>{t('conflict.keepTheirs')}</Button>
            <Button look="primary" onClick={() => resolve(text)}>
              {t('conflict.keepMine')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setMerged(null)}>{t('common.cancel')}</Button>
            <Button look="primary" onClick={() => resolve(merged)}>
              {t('conflict.saveMerged')}
            </Button>
          </>
        )
      }
    >
      <div className={styles['texts']}>
        <section>
          <h3 className={styles['heading']}>{t('conflict.theirs')}</h3>
          <div className={styles['text']} lang="ja">
            {theirs.target}
          </div>
        </section>
        <section>
          <h3 className={styles['heading']}>{t('conflict.mine')}</h3>
          <div className={styles['text']} lang="ja">
            <DiffText before={theirs.target} after={text} />
          </div>
        </section>
      </div>
      {merged !== null && (
        <TextArea
          label={t('conflict.merged')}
          lang="ja"
          className={styles['merged']}
          value={merged}
          onChange={event => setMerged(event.currentTarget.value)}
        />
      )}
    </Dialog>
  );
}
