import { Popover } from '@base-ui/react/popover';
import { type FormEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Decision, DISMISSAL_REASONS, type DismissalReason } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/field.tsx';
import { Kbd } from '../design/kbd.tsx';
import { Segmented } from '../design/segmented.tsx';
import { isComposing } from '../keys/chord.ts';
import styles from './dismiss-popover.module.css';

type Scope = Decision['scope'];

interface DismissPopoverProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDismiss: (reason: DismissalReason, scope: Scope, comment: string) => void;
  /** The button that opens it. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** Asks for the reason of a dismissal: one digit is enough. */
export function DismissPopover({ open, onOpenChange, onDismiss, children }: DismissPopoverProps) {
  const { t } = useTranslation();
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger render={children} />
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={6} className={styles['positioner']}>
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{t('issue.dismissTitle')}</Popover.Title>
            <Reasons onDismiss={onDismiss} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Reasons({ onDismiss }: Pick<DismissPopoverProps, 'onDismiss'>) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<Scope>('here');
  const [comment, setComment] = useState<string | null>(null);

  const choose = (reason: DismissalReason): void => {
    if (reason === 'other') setComment('');
    else onDismiss(reason, scope, '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || comment !== null) return;
    const reason = DISMISSAL_REASONS[Number(event.key) - 1];
    if (!reason || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(reason);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onDismiss('other', scope, comment?.trim() ?? '');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits are short cuts to the buttons inside.
    <div onKeyDown={onKeyDown}>
      <ul className={styles['reasons']}>
        {DISMISSAL_REASONS.map((reason, index) => (
          <li key={reason}>
            <button type="button" className={styles['reason']} onClick={() => choose(reason)}>
              {t(`reason.${reason}`)}
              <Kbd chord={String(index + 1)} />
            </button>
          </li>
        ))}
      </ul>
      {comment !== null && (
        <form className={styles['comment']} onSubmit={onSubmit}>
          <TextField
            label={t('issue.comment')}
            value={comment}
            maxLength={5000}
            autoFocus
            onChange={event => setComment(event.currentTarget.value)}
          />
          <Button type="submit" look="primary">
            {t('issue.dismiss')}
          </Button>
        </form>
      )}
      <div className={styles['scope']}>
        <Segmented
          label={t('issue.scope')}
          value={scope}
          options={[
            { value: 'here', label: t('issue.scopeHere') },
            { value: 'article', label: t('issue.scopeArticle') },
          ]}
          onChange={setScope}
        />
      </div>
    </div>
  );
}
