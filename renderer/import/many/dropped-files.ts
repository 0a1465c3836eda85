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

/** The files below an entry; a file or folder that may not be opened is left out. */
async function filesBelow(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return [named(file, entry.fullPath.replace(/^\//, ''))];
    }
    if (!isFolder(entry)) return [];
    const found: PickedFile[] = [];
    for (const inner of await entriesOf(entry)) found.push(...(await filesBelow(inner)));
    return found;
  } catch {
    return [];
  }
}

/** What a drop carries; `folder`: at least one folder was among it. Must be called while the drop is handled. */
export function droppedFiles(transfer: DataTransfer | null): {
  readonly folder: boolean;
  readonly files: Promise<readonly PickedFile[]>;
} {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  // The browser forgets the drop once the event is over: entries are taken now, read later.
  const entries = items.map(item => item.webkitGetAsEntry());
  const plain = [...(transfer?.files ?? [])].map(file => named(file));
  if (!entries.some(entry => entry?.isDirectory)) return { folder: false, files: Promise.resolve(plain) };
  const read = async (): Promise<readonly PickedFile[]> => {
    const all: PickedFile[] = [];
    for (const entry of entries) if (entry !== null) all.push(...(await filesBelow(entry)));
    return all;
  };
  return { folder: true, files: read() };
}
