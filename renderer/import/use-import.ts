import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { RemoteError } from '../../src/api/client.ts';
import type { Progress } from '../../src/model/progress.ts';
import type { Side } from '../../src/model/text.ts';
import { core } from '../api/core-client.ts';
import { onProgress } from '../api/events.ts';
import { notify } from '../design/toast.tsx';
import { describeFailure } from '../i18n/describe-failure.ts';
import { EMPTY_IMPORT, importedPair, reduceImport } from './import-state.ts';
import { readFile } from './read-file.ts';

/** Pasted text is inspected once the typing rests for this many milliseconds. */
const INSPECT_DELAY = 300;

export interface ImportJob {
  readonly id: string;
  readonly progress: Progress | null;
}

const isSwapped = (error: unknown): boolean => error instanceof RemoteError && error.code === 'swapped';

/** All that the import dialog does: read, inspect, swap, start, follow, cancel. */
export function useImport(onDone: () => void) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [state, dispatch] = useReducer(reduceImport, EMPTY_IMPORT);
  const [job, setJob] = useState<ImportJob | null>(null);
  const { source, target } = state;

  const refuse = useEffectEvent((error: unknown) => {
    if (isSwapped(error) && !state.orderKnown) dispatch({ type: 'swap' });
    else dispatch({ type: 'refused', error });
  });
  useEffect(() => {
    const pair = importedPair({ source, target });
    if (!pair) return;
    let stale = false;
    const timer = setTimeout(() => {
      core['import.inspect'](pair).then(
        inspection => stale || dispatch({ type: 'inspected', inspection }),
        error => stale || refuse(error),
      );
    }, INSPECT_DELAY);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [source, target]);

  const read = async (file: File) => {
    try {
      return await readFile(file);
    } catch (error) {
      const text =
        error instanceof RemoteError
          ? describeFailure(error)
          : t('importing.unreadable', { name: file.name });
      notify({ text, tone: 'error' });
      return null;
    }
  };
  const addFile = async (side: Side, file: File): Promise<void> => {
    const slot = await read(file);
    if (slot) dispatch({ type: 'fill', side, slot });
  };
  /** Files from one drop or one choice: two fill both slots, one fills the side it was dropped on. */
  const addFiles = async (files: readonly File[], side: Side): Promise<void> => {
    const [first, second] = files;
    if (!first) return;
    if (!second) return addFile(side, first);
    const slots = await Promise.all([read(first), read(second)]);
    if (slots[0] && slots[1]) dispatch({ type: 'fillBoth', slots: [slots[0], slots[1]] });
  };

  const start = async (force: boolean): Promise<void> => {
    const pair = importedPair(state);
    if (!pair) return;
    const id = crypto.randomUUID();
    setJob({ id, progress: null });
    const stop = onProgress(id, progress => setJob({ id, progress }));
    try {
      const { articleId } = await core['article.import']({ jobId: id, title: state.title, force, ...pair });
      onDone();
      navigate(`/articles/${articleId}`);
    } catch (error) {
      setJob(null);
      if (error instanceof RemoteError && error.code === 'cancelled')
        notify({ text: t('importing.cancelled') });
      else dispatch({ type: 'refused', error });
    } finally {
      stop();
    }
  };
  const cancel = (): void => {
    if (job) void core['job.cancel']({ jobId: job.id }).catch(() => undefined);
  };

  return { state, dispatch, job, addFiles, start, cancel };
}
