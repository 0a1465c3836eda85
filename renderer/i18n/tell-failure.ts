import { notify } from '../design/toast.tsx';
import { describeFailure } from './describe-failure.ts';

/** Shows what failed as a notice. */
export const showFailure = (error: unknown): void => {
  notify({ text: describeFailure(error), tone: 'error' });
};

/** Says so where work nobody waits for fails. */
export const tellFailure = (work: Promise<unknown>): void => void work.catch(showFailure);
