import i18next from 'i18next';
import { describeError, subjectOf } from '../api/error-message.ts';

/** The message of a failure in the interface's present language, outside of components. */
export function describeFailure(error: unknown): string {
  const { key, details } = describeError(error);
  const subject = i18next.t(`errorSubject.${subjectOf(details)}`, { ...details });
  return i18next.t(key, { ...details, subject });
}
