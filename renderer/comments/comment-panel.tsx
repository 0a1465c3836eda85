import { Check, MessageSquare, RotateCcw } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitComment } from '../../src/model/comment.ts';
import { core } from '../api/core-client.ts';
import { Button } from '../design/button.tsx';
import { LoadFailure } from '../design/load-failure.tsx';
import { notify } from '../design/toast.tsx';
import { formatMoment } from '../i18n/format.ts';
import { showFailure, tellFailure } from '../i18n/tell-failure.ts';
import type { InspectorPanelProps } from '../inspector/inspector-tabs.ts';
import { PanelEmpty } from '../inspector/panel-state.tsx';
import { usePersonName } from '../people/use-people.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { CommentComposer } from './comment-composer.tsx';
import { commentsOn } from './comment-counts.ts';
import styles from './comment-panel.module.css';
import { patchComment, useComments } from './use-comments.ts';

/** What was said about the active unit, and a field to say more. */
export function CommentPanel({ unit, actions }: InspectorPanelProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const { data, error, refetch } = useComments(unit.articleId);
  const { open, settled } = commentsOn(unit.id, data ?? []);

  const notice = useRef<(() => void) | null>(null);
  const reopen = async ({ id }: UnitComment): Promise<void> => {
    patchComment(await core['comment.reopen']({ id }));
    notice.current?.();
  };
  const settle = async (comment: UnitComment): Promise<void> => {
    try {
      patchComment(await core['comment.resolve']({ id: comment.id }));
      // The button that was pressed is gone.
      field.current?.focus();
      notice.current = notify({
        text: t('comments.resolved'),
        action: { label: t('common.undo'), run: () => tellFailure(reopen(comment)) },
      });
    } catch (failure) {
      showFailure(failure);
    }
  };

  return (
    <div className={styles['panel']}>
      {error && <LoadFailure text={t('comments.failed')} error={error} onRetry={refetch} />}
      {data && open.length === 0 && settled.length === 0 && (
        <PanelEmpty Icon={MessageSquare} text={t('comments.none')} hint={t('comments.noneHint')} />
      )}
      <ol className={styles['thread']} aria-label={t('comments.label')}>
        {open.map(comment => (
          <li key={comment.id} className={styles['comment']}>
            <Said by={comment.by} at={comment.at}>
              <Button
                look="quiet"
                className={styles['act']}
                icon={<Check aria-hidden="true" />}
                onClick={() => void settle(comment)}
              >
                {t('comments.resolve')}
              </Button>
            </Said>
            <p className={styles['text']}>{comment.text}</p>
          </li>
        ))}
      </ol>
      <CommentComposer key={unit.id} unit={unit} actions={actions} field={field} />
      {settled.length > 0 && (
        <details className={styles['settled']}>
          <summary>{t('comments.settled', { count: settled.length })}</summary>
          <ol>
            {settled.map(comment => (
              <li key={comment.id} className={styles['comment']}>
                <Said by={comment.by} at={comment.at}>
                  <Button
                    look="quiet"
                    className={styles['act']}
                    icon={<RotateCcw aria-hidden="true" />}
                    onClick={() => tellFailure(reopen(comment))}
                  >
                    {t('comments.reopen')}
                  </Button>
                </Said>
                <p className={styles['text']}>{comment.text}</p>
                <SettledBy comment={comment} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Said({ by, at, children }: Pick<UnitComment, 'by' | 'at'> & { readonly children: ReactNode }) {
  const { locale } = usePreferences();
  const nameOf = usePersonName();
  return (
    <div className={styles['byline']}>
      <b>{nameOf(by)}</b>
      <time dateTime={at}>{formatMoment(at, locale)}</time>
      {children}
    </div>
  );
}

function SettledBy({ comment: { resolved } }: { readonly comment: UnitComment }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const nameOf = usePersonName();
  if (resolved === null) return null;
  return (
    <p className={styles['hint']}>
      {t('comments.resolvedBy', { name: nameOf(resolved.by), at: formatMoment(resolved.at, locale) })}
    </p>
  );
}
