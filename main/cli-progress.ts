import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../src/model/error.ts';
import type { AnalysisPhase, JobControl, Progress } from '../src/model/progress.ts';

/** Work shorter than this, in ms, says nothing. */
const PATIENCE = 1000;
/** Between two lines where no terminal can redraw one, in ms. */
const LOG_EVERY = 5000;
const REDRAW_EVERY = 100;
/** Between two turns of the event loop, in which signals arrive, in ms. */
const BREATH = 20;

const PHASES: Readonly<Record<AnalysisPhase, string>> = {
  loading: 'loading the dictionaries',
  segmenting: 'reading the texts',
  aligning: 'aligning paragraphs',
  checking: 'checking',
  storing: 'storing',
};

export interface ProgressReport extends JobControl {
  /** Takes the line off the terminal again. */
  clear(): void;
}

/** Shows progress on standard error once the work is long, and throws AppError `cancelled` after `signal`. */
export function reportProgress(signal: AbortSignal): ProgressReport {
  const started = Date.now();
  let shown = started + PATIENCE - LOG_EVERY;
  let breathed = started;
  let drawn = false;

  const show = ({ phase, done, total }: Progress): void => {
    const share = total > 0 ? ` ${Math.floor((100 * done) / total)}%` : '';
    const line = `taiyaku: ${PHASES[phase]}${share}`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    drawn = process.stderr.isTTY;
  };

  return {
    async checkpoint(progress) {
      const now = Date.now();
      const every = process.stderr.isTTY ? REDRAW_EVERY : LOG_EVERY;
      if (now - started >= PATIENCE && now - shown >= every) {
        shown = now;
        show(progress);
      }
      if (now - breathed >= BREATH) {
        await setImmediate();
        breathed = Date.now();
      }
      if (signal.aborted) throw new AppError('cancelled', 'stopped');
    },
    clear() {
      if (drawn) process.stderr.write('\r\x1b[K');
      drawn = false;
    },
  };
}
