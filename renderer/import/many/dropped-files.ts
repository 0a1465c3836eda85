import type { PickedFile } from './batch-state.ts';

const named = (file: File, path = file.name): PickedFile => ({ file, path });

/** Files of a choice; those of a folder know where in it they lay. */
export const chosenFiles = (files: FileList | null): readonly PickedFile[] =>
  [...(files ?? [])].map(file => named(file, file.webkitRelativePath || file.name));

/** All entries of a folder: a reader hands out about a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What was dropped: its files, and the paths of those, or of folders, that may not be opened. */
interface Dropped {
  readonly files: readonly PickedFile[];
  readonly unread: readonly string[];
}

const together = (parts: readonly Dropped[]): Dropped => ({
  files: parts.flatMap(({ files }) => files),
  unread: parts.flatMap(({ unread }) => unread),
});

/** The files below an entry. */
async function filesBelow(entry: FileSystemEntry): Promise<Dropped> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return { files: [named(file, path)], unread: [] };
    }
    if (!isFolder(entry)) return together([]);
    const parts: Dropped[] = [];
    for (const inner of await entriesOf(entry)) parts.push(await filesBelow(inner));
    return together(parts);
  } catch {
    return { files: [], unread: [path] };
  }
}

/** What a drop carries; `folder`: at least one folder was among it. Must be called while the drop is handled. */
export function droppedFiles(transfer: DataTransfer | null): {
  readonly folder: boolean;
  readonly dropped: Promise<Dropped>;
} {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  // The browser forgets the drop once the event is over: entries are taken now, read later.
  const entries = items.map(item => item.webkitGetAsEntry());
  const files = [...(transfer?.files ?? [])].map(file => named(file));
  if (!entries.some(entry => entry?.isDirectory))
    return { folder: false, dropped: Promise.resolve({ files, unread: [] }) };
  const read = async (): Promise<Dropped> => {
    const parts: Dropped[] = [];
    for (const entry of entries) if (entry !== null) parts.push(await filesBelow(entry));
    return together(parts);
  };
  return { folder: true, dropped: read() };
}
