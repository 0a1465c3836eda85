import { useTranslation } from 'react-i18next';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

export interface LoadFailureProps {
  /** What could not be shown. */
  readonly text: string;
  readonly error: unknown;
  readonly onRetry: () => unknown;
}

/** Says that something could not be fetched, why, and tries again. */
export function LoadFailure({ text, error, onRetry }: LoadFailureProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  return (
    <Banner tone="error" actions={<Button onClick={() => void onRetry()}>{t('common.retry')}</Button>}>
      <strong>{text}</strong>
      {errorMessage(error)}
    </Banner>
  );
}
