import { AppError } from '../model/error.ts';

/** Answers the last of several questions about the same thing: nobody waits for what the others would find. */
export interface Newest<Subject> {
  /** Works on an answer; `assertWanted` throws AppError `cancelled` once the same was asked about again. */
  ask<Answer>(subject: Subject, work: (assertWanted: () => void) => Promise<Answer>): Promise<Answer>;
}

export function createNewest<Subject>(): Newest<Subject> {
  const newest = new Map<Subject, symbol>();
  return {
    async ask(subject, work) {
      const asked = Symbol('asked');
      newest.set(subject, asked);
      try {
        return await work(() => {
          if (newest.get(subject) !== asked) throw new AppError('cancelled', 'A later question is answered.');
        });
      } finally {
        if (newest.get(subject) === asked) newest.delete(subject);
      }
    },
  };
}
