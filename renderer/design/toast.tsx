import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './toast.module.css';

const manager = Base.createToastManager();

export interface Notice {
  readonly text: string;
  readonly tone?: 'plain' | 'error';
  /** A way back or on; the toast closes when it is taken. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Errors stay twice as long as good news: they take longer to read. */
const READING_TIME = { plain: 6000, error: 12_000 } as const;

/** The last notice that was no error: its way back leads nowhere once something else has happened. */
let outdated: string | null = null;

/**
 * Shows a notice at the lower edge of the window for a few seconds; it takes the place of the one before. Returns what
 * closes it, for where it holds no more.
 */
export function notify({ text, tone = 'plain', action }: Notice): () => void {
  if (outdated !== null) manager.close(outdated);
  const id = manager.add({
    description: text,
    type: tone,
    timeout: READING_TIME[tone],
    priority: tone === 'error' ? 'high' : 'low',
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          manager.close(id);
          action.run();
        },
      },
    }),
  });
  outdated = tone === 'plain' ? id : null;
  return () => manager.close(id);
}

/** Around the whole app: holds the notices. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  // Notices were worded when they were raised.
  useEffect(() => {
    const close = (): void => manager.close();
    i18n.on('languageChanged', close);
    return () => i18n.off('languageChanged', close);
  }, [i18n]);
  return (
    <Base.Provider toastManager={manager} limit={1}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles['viewport']}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const { t } = useTranslation();
  const { toasts } = Base.useToastManager();
  return toasts.map(toast => (
    <Base.Root
      key={toast.id}
      toast={toast}
      aria-label={t('common.notice')}
      data-notice=""
      className={styles['toast']}
      // Whoever clicks Undo goes on where they were: the notice leaves, and would leave the keyboard nowhere.
      onMouseDown={event => event.preventDefault()}
    >
      <Base.Content className={styles['content']}>
        <Base.Description className={styles['text']} />
        <Base.Action className={styles['action']} />
        <Base.Close className={styles['close']} aria-label={t('common.close')}>
          <X aria-hidden="true" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
