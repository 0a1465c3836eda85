import { createContext, type ReactNode, use, useState } from 'react';
import { ImportDialog } from './import-dialog.tsx';
import { WindowDrop } from './window-drop.tsx';

const OpenImport = createContext<() => void>(() => undefined);

/** Lets every page import, by its button or by dropping files anywhere on the window. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const [files, setFiles] = useState<readonly File[] | null>(null);
  return (
    <OpenImport value={() => setFiles([])}>
      {children}
      <WindowDrop onFiles={setFiles} />
      {files !== null && <ImportDialog files={files} onClose={() => setFiles(null)} />}
    </OpenImport>
  );
}

/** Opens the import dialog, empty. */
export const useOpenImport = (): (() => void) => use(OpenImport);
