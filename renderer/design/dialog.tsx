import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string;
  readonly width?: 'narrow' | 'normal' | 'wide';
  /** What is typed in it would be lost by a click beside it. */
  readonly keepOnOutsideClick?: boolean;
  /** False where a decision has to be made. */
  readonly closable?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Where the keyboard begins: what asks for it, else the first field. */
const FIELD = '[data-begin-here], textarea, input:not([type])';
const WIDTHS = { narrow: 440, normal: 620, wide: 880 } as const;

/** A modal dialog with title, body and a row of actions. */
export function Dialog({ open, onClose, title, description, footer, children, ...options }: DialogProps) {
  const { t } = useTranslation();
  const popup = useRef<HTMLDivElement>(null);
  const { width = 'normal', keepOnOutsideClick = false, closable = true } = options;
  return (
    <Base.Root
      open={open}
      onOpenChange={next => !next && closable && onClose()}
      disablePointerDismissal={keepOnOutsideClick || !closable}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup
          ref={popup}
          // The first field, or nothing: a dialog may come up while somebody types, and no key may decide it then.
          initialFocus={() => popup.current?.querySelector<HTMLElement>(FIELD) ?? popup.current}
          tabIndex={-1}
          data-modal=""
          className={styles['popup']}
          style={{ width: WIDTHS[width] }}
        >
          <header className={styles['header']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            {closable && (
              <Base.Close className={styles['close']} aria-label={t('common.close')}>
                <X aria-hidden="true" />
              </Base.Close>
            )}
            {description !== undefined && (
              <Base.Description className={styles['description']}>{description}</Base.Description>
            )}
          </header>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
