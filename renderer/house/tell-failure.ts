import { notify } from '../design/toast.tsx';
import { describeFailure } from '../i18n/describe-failure.ts';

/** Says so where work nobody waits for fails. */
export function tellFailure(work: Promise<unknown>): void {
  work.catch(error => notify({ text: describeFailure(error), tone: 'error' }));
}
