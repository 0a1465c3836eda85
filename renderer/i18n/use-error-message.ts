import { useTranslation } from 'react-i18next';
import { describeFailure } from './describe-failure.ts';

/** Tells what happened and what to do; re-renders when the interface's language changes. */
export function useErrorMessage(): (error: unknown) => string {
  useTranslation();
  return describeFailure;
}
