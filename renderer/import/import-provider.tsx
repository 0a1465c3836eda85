import { createContext, lazy, type ReactNode, Suspense, use, useState } from 'react';
import { ImportDialog } from './import-dialog.tsx';
import type { PickedFile } from './many/batch-state.ts';
import { WindowDrop } from './window-drop.tsx';

const ManyDialog = lazy(() =>
  import('./many/many-dialog.tsx').then(({ ManyDialog: loaded }) => ({ default: loaded })),
);

const OpenImport = createContext<() => void>(() => undefined);

/** What is being imported: one pair, or many files at once. */
type Importing =
  | { readonly kind: 'pair'; readonly files: readonly File[] }
  | { readonly kind: 'many'; readonly files: readonly PickedFile[] };

/** Lets every page import, by its button or by dropping files or folders anywhere on the window. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const [importing, setImporting] = useState<Importing | null>(null);
  const close = (): void => setImporting(null);
  const openMany = (files: readonly PickedFile[]): void => setImporting({ kind: 'many', files });
  return (
    <OpenImport value={() => setImporting({ kind: 'pair', files: [] })}>
      {children}
      <WindowDrop onFiles={files => setImporting({ kind: 'pair', files })} onMany={openMany} />
      {importing?.kind === 'pair' && (
        <ImportDialog files={importing.files} onMany={openMany} onClose={close} />
      )}
      {importing?.kind === 'many' && (
        <Suspense>
          <ManyDialog files={importing.files} onClose={close} />
        </Suspense>
      )}
    </OpenImport>
  );
}

/** Opens the import dialog, empty. */
export const useOpenImport = (): (() => void) => use(OpenImport);
