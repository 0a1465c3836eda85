import { AppError } from '../model/error.ts';
import type { CoreEvent, JobControl, Progress } from '../model/progress.ts';
import { createBreather } from './breather.ts';

/** Shortest time between two progress events of one phase, in ms: a bar cannot be read faster. */
const EVENT_INTERVAL = 100;

export interface JobOptions {
  readonly publish: (event: CoreEvent) => void;
  readonly yieldToEventLoop: () => Promise<void>;
}

/** Long work by the caller's name for it: reports its progress and can be given up. */
export interface Jobs {
  /** Runs `work`; AppError `conflict` where a job of this name is under way, `cancelled` once it was given up. */
  run<T>(jobId: string, work: (control: JobControl) => Promise<T>): Promise<T>;
  /** Whether there was such a job. It ends at its next checkpoint. */
  cancel(jobId: string): boolean;
  /** Gives up every job; resolves once all of them have ended. */
  cancelAll(): Promise<void>;
}

interface Job {
  cancelled: boolean;
  readonly ended: Promise<void>;
}

export function createJobs({ publish, yieldToEventLoop }: JobOptions): Jobs {
  const running = new Map<string, Job>();

  const controlOf = (jobId: string, job: { readonly cancelled: boolean }): JobControl => {
    const breathe = createBreather({ yieldToEventLoop });
    let reported = { phase: '', time: 0 };
    const report = (progress: Progress): void => {
      const time = performance.now();
      const news = progress.phase !== reported.phase || progress.done === progress.total;
      if (!news && time - reported.time < EVENT_INTERVAL) return;
      reported = { phase: progress.phase, time };
      publish({ type: 'progress', jobId, progress });
    };
    return {
      checkpoint: async progress => {
        report(progress);
        await breathe();
        if (job.cancelled) throw new AppError('cancelled', 'The work was cancelled.', { jobId });
      },
    };
  };

  return {
    async run(jobId, work) {
      if (running.has(jobId)) {
        throw new AppError('conflict', `A job ${jobId} is under way already.`, { jobId });
      }
      const ended = Promise.withResolvers<void>();
      const job = { cancelled: false, ended: ended.promise };
      running.set(jobId, job);
      try {
        return await work(controlOf(jobId, job));
      } finally {
        running.delete(jobId);
        ended.resolve();
      }
    },
    cancel(jobId) {
      const job = running.get(jobId);
      if (job === undefined) return false;
      job.cancelled = true;
      return true;
    },
    async cancelAll() {
      const jobs = [...running.values()];
      for (const job of jobs) job.cancelled = true;
      await Promise.all(jobs.map(job => job.ended));
    },
  };
}
