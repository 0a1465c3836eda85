import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { core } from '../../api/core-client.ts';
import { onProgress } from '../../api/events.ts';
import { queryClient } from '../../api/queries.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { readFile } from '../read-file.ts';
import { type Batch, createBatch } from './batch.ts';
import type { BatchState, FileText, PickedFile } from './batch-state.ts';

async function readText(file: File): Promise<FileText> {
  const { name, base64 } = await readFile(file);
  return { kind: 'file', name, base64 };
}

/** An import of many files for as long as its dialog is open. */
export function useBatch(files: readonly PickedFile[]): {
  readonly batch: Batch;
  readonly state: BatchState;
} {
  const [batch] = useState(() =>
    createBatch({
      core,
      onProgress,
      // What the page shows may be older than the articles, or of an article whose reader never saw the list.
      library: () =>
        queryClient.fetchQuery({ queryKey: queryKeys.library, queryFn: () => core['library.list']({}) }),
      newId: () => crypto.randomUUID(),
      read: readText,
    }),
  );
  const begin = useEffectEvent(() => void batch.begin(files));
  useEffect(() => begin(), []);
  return { batch, state: useSyncExternalStore(batch.subscribe, batch.get) };
}
